import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { arbitraryReport } from '../pipeline/reports/arbitrary-report.ts';
import { compare } from '../pipeline/reports/compare.ts';
import { damageBytes } from '../pipeline/reports/damage-bytes.ts';
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
        const state = await uploaded(file.name, Uint8Array.from(file.bytes));
        expect(state?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const { missing, other } = compare(meant, await observationsOf(send, state?.id ?? ''));
        expect({ missing, other }).toEqual({ missing: [], other: [] });
      }),
      { numRuns },
    );
  });

  it('are read or refused with a sentence when their bytes are damaged', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryReport.chain(({ file }) =>
          damageBytes(file.bytes).map(({ bytes }) => ({ name: file.name, bytes })),
        ),
        async ({ name, bytes }) => {
          sent += 1;
          const damaged = Uint8Array.from(bytes);
          const state = await sendReport(send, {
            name,
            bytes: damaged,
            dataset: `damaged-${sent}`,
          });
          if (state?.status === 'needs-review') return;
          expect(state === null || state.issues.some(({ message }) => message !== '')).toBe(true);
        },
      ),
      { numRuns },
    );
  }, 600_000);
});
