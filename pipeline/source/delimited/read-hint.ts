/** Excel's first line that names the delimiter: `sep=;`. */
export interface Hint {
  readonly delimiter: string;
  /** Characters of the line with its end. */
  readonly length: number;
}

/** The signs that Excel is told to cut by. */
const named = [',', ';', '\t', '|'];

/** The hint line at a text's beginning, which Excel does not count as a row. */
export const readHint = (text: string): Hint | null => {
  const found = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text);
  const delimiter = named.find((known) => known === found?.[1]);
  return found && delimiter ? { delimiter, length: found[0].length } : null;
};
