/** What a workbook may come to on the command line, where memory is a machine's. */
export const largeWorkbook = {
  inflated: 1_000_000_000,
  cells: 20_000_000,
  text: 400_000_000,
} as const;

/** What one file may hold. Beyond these it is refused with a sentence, never read in part. */
export const limits = {
  /**
   * Figures of one file that is sent: what an isolate's 128 MB hold beside everything else. The command
   * line has no such limit.
   */
  observations: 200_000,
  /** Characters in one cell; Excel's own limit. */
  cell: 32_767,
  /** Characters of one record: an unclosed quote must not swallow the file into memory. */
  record: 1_000_000,
  /** Columns of one record; Excel's own limit. */
  columns: 16_384,
  /** Rows of one sheet; Excel's own limit. */
  rows: 1_048_576,
  /** Bytes of a file that is read whole: a workbook, a document, an archive. */
  workbook: 32_000_000,
  /** Entries of an archive. An XLSX has about ten, and two more a sheet. */
  entries: 2_000,
  /** Bytes of all the entries that are read, after inflating. */
  inflated: 64_000_000,
  /** How many times its packed size an entry may have; spreadsheets come to about 20. */
  ratio: 250,
  /** Inflated bytes up to which the ratio is not asked: a few blank pages shrink to nothing. */
  ratioFrom: 2_000_000,
  /** Cells of a file laid out in rows, blank ones up to each row's last included: 110 bytes each. */
  cells: 400_000,
  /** Cells of a table that is only turned into plain CSV, on the command line. */
  tableCells: 12_000_000,
  /** Characters of all the texts of a file. */
  text: 24_000_000,
  /** Bytes of a text file that is read as prose: some 200 pages. */
  prose: 1_000_000,
  /** Archives inside each other. */
  archives: 2,
  /** Bytes of an XLS: its library holds every cell several times over, a kilobyte each. */
  xls: 2_500_000,
  /** Lines of text above a table of a document or a page that are kept as its title. */
  linesAbove: 20,
  /** Sheets of a file, or tables of a document. */
  sheets: 256,
  /** Elements inside each other in a file of markup. */
  nesting: 256,
  /** The same in an HTML page, whose elements need not be closed. */
  pageNesting: 4_096,
  /** Rows above and including the heading in which it is looked for. */
  headingSearch: 60,
  /** Rows below the heading whose cells settle what an ambiguous heading means. */
  sample: 40,
  /** Characters of a heading or a label; what is longer is prose, and matches no name. */
  label: 400,
  /** Issues listed one by one; the rest are counted. */
  issues: 1_000,
  /** The same of a table that is only turned into plain CSV, on the command line. */
  tableIssues: 100_000,
  /** Corrections of one sort that a person may make in one file: beyond, the file is to be mended. */
  corrections: 2_000,
  /** Indicators that may be proposed beside one file. */
  proposed: 50,
  /** Characters of a text that a person puts in place of a cell's. */
  mendedText: 2_000,
  /** Characters of text from a cell that an issue quotes. */
  quoted: 120,
} as const;
