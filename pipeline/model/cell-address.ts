/** Where a figure stands in the file; `sheet` is null where the file has none. */
export interface CellAddress {
  readonly sheet: string | null;
  readonly column: string;
  readonly row: number;
}

/** The parts of `C12` or `Sheet1!C12`; null for anything else. */
export const parseCellAddress = (text: string): CellAddress | null => {
  const parts = /^(?:(.+)!)?([A-Z]{1,3})(\d{1,7})$/.exec(text);
  if (!parts?.[2]) return null;
  return { sheet: parts[1] ?? null, column: parts[2], row: Number(parts[3]) };
};

/** A before B, Z before AA. */
export const compareColumns = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
