import { codeLists } from '../../pipeline/code-lists.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { ColumnCorrection, Corrections } from '../../pipeline/model/corrections.ts';
import { type Hints, normalise, type Reading } from '../../pipeline/normalise.ts';

/** Bytes in pieces of `size`, as a stream would bring them. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export interface ReportOptions {
  readonly name?: string;
  readonly hints?: Hints;
  readonly piece?: number;
  readonly mostObservations?: number;
  readonly today?: string;
  readonly lists?: CodeLists;
  readonly corrections?: Corrections;
  readonly remembered?: readonly ColumnCorrection[];
}

/** The day on which the tests read. */
export const testDay = '2027-03-31';

/** Reads a report given as bytes or text, with the real code lists. */
export const readReport = (
  report: Uint8Array | string,
  {
    name = 'report.csv',
    hints = {},
    piece,
    mostObservations,
    today = testDay,
    lists = codeLists,
    corrections,
    remembered,
  }: ReportOptions = {},
): Promise<Reading> => {
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report;
  return normalise(
    { name, bytes: inPieces(bytes, piece) },
    {
      hints,
      lists,
      upload: 'u1',
      today,
      ...(corrections === undefined ? {} : { corrections }),
      ...(remembered === undefined ? {} : { remembered }),
      ...(mostObservations === undefined ? {} : { mostObservations }),
    },
  );
};
