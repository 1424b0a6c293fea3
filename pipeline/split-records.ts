import type Papa from 'papaparse';

export interface Records {
  readonly records: readonly (readonly string[])[];
  /** Index in `records` of those whose quotes are wrong. */
  readonly badQuotes: ReadonlySet<number>;
  /** Characters used up: what follows is an unfinished record. */
  readonly used: number;
}

/**
 * The whole records of a piece of text; the last, possibly unfinished one only when `isLast`.
 * Papa's quote faults in a record that is not handed out yet are not faults: the rest may follow.
 */
export const splitRecords = (parser: Papa.Parser, text: string, isLast: boolean): Records => {
  const parsed: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const bad = parsed.errors.map((error) => error.row ?? 0);
  return {
    records: parsed.data,
    badQuotes: new Set(bad.filter((row) => row < parsed.data.length)),
    used: parsed.meta.cursor,
  };
};
