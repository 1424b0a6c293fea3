import { type ConvertedFile, convertFile } from '../../../pipeline/tables/convert-file.ts';
import { inPieces } from '../read-report.ts';

/** A report given as bytes or text, turned into its table. */
export const convertReport = (
  report: Uint8Array | string,
  name = 'a.csv',
): Promise<ConvertedFile> =>
  convertFile(
    inPieces(typeof report === 'string' ? new TextEncoder().encode(report) : report),
    name,
  );
