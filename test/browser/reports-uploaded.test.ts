import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { arbitraryReport } from '../pipeline/reports/arbitrary-report.ts';
import { compare, faults } from '../pipeline/reports/compare.ts';
import { damageBytes, isTraceless } from '../pipeline/reports/damage-bytes.ts';
import { createSender, observationsOf, sendReport } from './send-report.ts';

/** `SEED=$RANDOM REPORTS=500 npx vitest run --project browser test/browser/reports-uploaded` */
const numRuns = Number(process.env.REPORTS ?? 80);
const send = createSender(inject('origin'), inject('token'));

describe('reports as offices make them, over HTTP', () => {
  it('are understood as they were meant', { timeout: 600_000 }, async () => {
    let sent = 0;
    const uploaded = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      sent += 1;
      return await sendReport(send, { name, bytes, dataset: `random-${sent}` });
    };
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async ({ file, meant }) => {
        fc.pre(meant.size > 0);
        const state = await uploaded(file.name, Uint8Array.from(file.bytes));
        expect(state?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const { missing, other } = compare(meant, await observationsOf(send, state?.id ?? ''));
        expect({ missing, other }).toEqual({ missing: [], other: [] });
      }),
      { numRuns },
    );
  });

  it('are refused with a sentence or never silently different when damaged', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryReport.chain((report) =>
          damageBytes(report.file.bytes).map((damaged) => [report, damaged] as const),
        ),
        async ([{ file, meant }, { what, bytes }]) => {
          sent += 1;
          const dataset = `damaged-${sent}`;
          const damaged = { name: file.name, bytes: Uint8Array.from(bytes), dataset };
          const state = await sendReport(send, damaged);
          if (state === null) return;
          const said = faults(state.issues).filter(({ message }) => message !== '');
          const isRead = state.status === 'needs-review';
          const { missing, other } = compare(meant, await observationsOf(send, state.id));
          const isExcused = said.length > 0 || (isRead && isTraceless(file, what));
          expect(isExcused ? [] : [...missing, ...other]).toEqual([]);
        },
      ),
      { numRuns },
    );
  }, 600_000);
});
