/** What one file may hold. Beyond these it is refused with a sentence, never read in part. */
export const limits = {
  /** Figures that one reading keeps in memory; the command line sets its own. */
  observations: 200_000,
  /** Characters in one cell; Excel's own limit. */
  cell: 32_767,
  /** Characters of one record: an unclosed quote must not swallow the file into memory. */
  record: 1_000_000,
  /** Columns of one record; Excel's own limit. */
  columns: 16_384,
  /** Rows above and including the heading in which it is looked for. */
  headingSearch: 60,
  /** Rows below the heading whose cells settle what an ambiguous heading means. */
  sample: 40,
  /** Issues listed one by one; the rest are counted. */
  issues: 1_000,
  /** Characters of text from a cell that an issue quotes. */
  quoted: 120,
} as const;
