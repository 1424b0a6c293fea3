import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DamagedText, damagedText, damageNames } from './arbitrary-damaged-text.ts';
import { judgeReading } from './judge-reading.ts';

/** Rows from which a person would tell how the table is cut, too. */
const fewestRows = 5;

/** `"có"` and `5"` where apostrophes quote: nobody can tell those from the file's own quotes. */
const hasUntoldQuotes = ({ writing, meant }: DamagedText): boolean =>
  writing.quote === "'" &&
  writing.quoting === 'needed' &&
  meant.flat().some((cell) => /^"|"$/.test(cell));

const isTold = (text: DamagedText): boolean => !hasUntoldQuotes(text);

describe('tables of any columns, written in any dialect', () => {
  it('come back whole and without a word', async () => {
    await fc.assert(
      fc.asyncProperty(damagedText(['none']).filter(isTold), async ({ text, meant }) => {
        const { refusal, wrong, lost, issues } = await judgeReading(text, meant);
        expect({ refusal, wrong, lost }).toEqual({ refusal: null, wrong: [], lost: 0 });
        // A last row with its first cell alone may be a note as well.
        const said = issues.filter(({ code }) => !/^(?:blank-row|row-below-table)$/.test(code));
        expect(said).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(damageNames)('are never silently different for %s', async (damage) => {
    await fc.assert(
      fc.asyncProperty(
        damagedText([damage]).filter((one) => one.meant.length > fewestRows && isTold(one)),
        async ({ text, meant }) => {
          const { silent, lost } = await judgeReading(text, meant);
          expect({ silent, lost }).toEqual({ silent: [], lost: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are hardly ever refused', async () => {
    const judged = fc
      .sample(damagedText(), 400)
      .map(async ({ text, meant }) => (await judgeReading(text, meant)).refusal);
    const refused = (await Promise.all(judged)).filter((refusal) => refusal !== null);
    expect(refused.length).toBeLessThan(4);
  });
});
