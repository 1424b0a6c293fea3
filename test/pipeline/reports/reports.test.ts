import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAccounted } from '../layout/expect-accounted.ts';
import { readReport } from '../read-report.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { compare, faults } from './compare.ts';

/** `SEED=$RANDOM REPORTS=5000 npx vitest run test/pipeline/reports` looks for others, and longer. */
const numRuns = Number(process.env.REPORTS ?? 300);

describe('reports as offices make them', { timeout: 60_000 + 200 * numRuns }, () => {
  it('are read whole and as they were meant', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async ({ file, meant }) => {
        fc.pre(meant.size > 0);
        const reading = await readReport(file.bytes, { name: file.name });
        const { missing, other } = compare(meant, reading.observations);
        expect({ faults: faults(reading.issues), missing, other }).toEqual({
          faults: [],
          missing: [],
          other: [],
        });
        expectAccounted(reading);
      }),
      { numRuns },
    );
  });

  it('come in every kind of file and in every layout', () => {
    const reports = fc.sample(arbitraryReport, 300);
    const kinds = new Set(reports.map(({ file }) => file.kind));
    expect(kinds.size).toBe(8);
    expect(new Set(reports.map(({ laid }) => laid.layout)).size).toBe(16);
  });
});
