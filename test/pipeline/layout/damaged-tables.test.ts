import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../pipeline/normalise.ts';
import { readReport } from '../read-report.ts';
import { type Damaged, damage, writeLines } from './arbitrary-damage.ts';
import { figuresIn, figuresRead, type Laid, laid } from './arbitrary-layout.ts';
import { expectAccounted } from './expect-accounted.ts';

/** Of a rank whose value is gone there is no figure here. */
const found = ({ observations }: Reading): readonly string[] =>
  figuresRead(observations.filter(({ value }) => value !== null));

/** Does an issue tell of the figure: of its row, of the heading above it, or of the whole file? */
const isTold = (line: number, { issues, refused }: Reading, { what }: Damaged, { heading }: Laid) =>
  issues.some(
    ({ row, code }) =>
      // A row of the heading that came twice makes it longer by one.
      (row === undefined ? refused : row === line + 1 || row <= heading + 1) ||
      // What an open quote swallowed is told of where it opens.
      (what === 'a quote opened' && code === 'bad-quoting' && (row ?? 0) <= line + 1),
  );

describe('tables in the layouts that offices use', () => {
  it('are read whole, without an issue', async () => {
    await fc.assert(
      fc.asyncProperty(laid, async (table) => {
        const reading = await readReport(writeLines(table.lines));
        expect(reading.issues).toEqual([]);
        expect(found(reading).toSorted()).toEqual(figuresIn(table).toSorted());
        expectAccounted(reading);
      }),
      { numRuns: 150 },
    );
  });

  it('are never silently different after an accident', async () => {
    await fc.assert(
      fc.asyncProperty(
        laid.chain((table) => damage(table).map((damaged) => [table, damaged] as const)),
        async ([table, damaged]) => {
          const reading = await readReport(writeLines(damaged.lines));
          const whole = new Set(figuresIn(table));
          const read = new Set(found(reading));
          expect([...read].filter((figure) => !whole.has(figure))).toEqual([]);
          const untold = [...whole]
            .filter((figure) => !read.has(figure) && !damaged.lost.has(figure))
            .filter((figure) => !isTold(damaged.lineOf.get(figure) ?? 0, reading, damaged, table));
          expect(untold).toEqual([]);
          expectAccounted(reading);
        },
      ),
      { numRuns: 600 },
    );
  });
});
