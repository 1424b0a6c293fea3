/** Blanks on both sides of a delimiter stand around each line too, and are part of no cell. */
export const isPadded = (delimiter: string): boolean => /^ \S+ $/.test(delimiter);

/** Where the line from `from` begins without such a blank. */
export const lineStart = (text: string, from: number, to: number): number =>
  from < to && text[from] === ' ' ? from + 1 : from;

/** Where the line to `to` ends without such a blank; the delimiter's own at a line's end is none. */
export const lineEnd = (text: string, from: number, to: number, delimiter: string): number => {
  const isBlank = to > from && text[to - 1] === ' ';
  return isBlank && !text.startsWith(delimiter, to - delimiter.length) ? to - 1 : to;
};

/** The same of a record some cells of which stand in quotes; `raw`: as it is written. */
export const withoutEdges = (
  cells: readonly string[],
  raw: string,
  quote: string,
): readonly string[] => {
  const last = cells.length - 1;
  const isOpen = !raw.startsWith(quote);
  const isEndOpen = !raw.trimEnd().endsWith(quote);
  return cells.map((cell, i) => {
    const begun = i === 0 && isOpen ? cell.replace(/^ /, '') : cell;
    return i === last && isEndOpen ? begun.replace(/ $/, '') : begun;
  });
};
