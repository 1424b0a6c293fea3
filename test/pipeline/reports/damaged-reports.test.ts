import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../pipeline/normalise.ts';
import { readReport } from '../read-report.ts';
import { arbitraryReport, arbitrarySlip, type Report } from './arbitrary-report.ts';
import { compare, faults } from './compare.ts';
import { damageBytes, isTraceless } from './damage-bytes.ts';
import { stack } from './write/grid.ts';

/** `SEED=$RANDOM REPORTS=5000 npx vitest run test/pipeline/reports` looks for others, and longer. */
const numRuns = Number(process.env.REPORTS ?? 250);

/** Differences of which nothing is said: not of their row, nor of a heading, nor of the file. */
const silent = (report: Report, reading: Reading) => {
  const { missing, other } = compare(report.meant, reading.observations);
  const said = faults(reading.issues);
  const isSaid = said.some((issue) => issue.row === undefined || isOfSlip(issue.row, report));
  return isSaid || reading.refused ? [] : [...missing, ...other.map((one) => one.said)];
};

/** Rows of pages and documents are counted table by table. */
const isOfSlip = (row: number, { laid, file }: Report): boolean =>
  /^(?:html|docx)$/.test(file.kind) ||
  laid.sheets.some(({ tables }) => {
    const { lines } = stack(tables);
    const line = lines[row - 1];
    const isFigures = line?.some(({ means }) => means !== undefined);
    return line !== undefined && (!isFigures || laid.ragged.has(line));
  });

describe('reports after an accident', { timeout: 60_000 + 200 * numRuns }, () => {
  it('are never silently different when their bytes are damaged, where that leaves a trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryReport.chain((report) =>
          damageBytes(report.file.bytes).map((damaged) => [report, damaged] as const),
        ),
        async ([{ file, meant }, { what, bytes }]) => {
          const reading = await readReport(bytes, { name: file.name });
          const { missing, other } = compare(meant, reading.observations);
          const isSaid = reading.refused || faults(reading.issues).length > 0;
          const isExcused = isSaid || isTraceless(file, what);
          expect(isExcused ? [] : [...missing, ...other]).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  it('are never silently different when a row or a column slipped', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySlip, async (report) => {
        const { bytes, name } = report.file;
        expect(silent(report, await readReport(bytes, { name }))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
