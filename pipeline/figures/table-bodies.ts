import { isLoneLine } from '../layout/body/classify-row.ts';
import type { Opening } from '../layout/open-table.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { MergedCells, Row } from '../source/table.ts';
import { type Body, createBodyReader } from './body-reader.ts';
import { isBelowHeading } from './heading-watch.ts';
import type { Outcome } from './read-row.ts';

export type TableBodies = ReturnType<typeof createTableBodies>;

/** The rows below one heading, read by each of its groups of columns. */
export const createTableBodies = (
  opening: Opening,
  merged: readonly MergedCells[],
  matchers: Matchers,
) => {
  const { layouts, known, ignored } = opening;
  const bodies = layouts.map((layout) => createBodyReader(layout, known, merged, matchers));
  const [layout] = layouts;
  // Units and column numbers stand below the heading too.
  let below = ignored.filter(({ row }) => row > (layout?.headingRow ?? 0)).length;
  return {
    add: (row: Row): Outcome => {
      below += 1;
      return mergeOutcomes(bodies.map((body) => body.add(row)));
    },
    end: (): void => {
      for (const body of bodies) body.end();
    },
    isHeadingAgain: (row: Row): boolean => bodies.every((body) => body.classify(row) === 'heading'),
    isBelowHeading: (row: Row): boolean => layouts.some((one) => isBelowHeading(row, one)),
    isLoneLine: (row: Row): boolean => layouts.every((one) => isLoneLine(row, one, matchers)),
    figures: (): number => countFigures(bodies),
    bodies,
    below: (): number => below,
    opening,
  };
};

const countFigures = (bodies: readonly Body[]): number =>
  bodies.reduce((sum, { figures, sums }) => sum + figures.length + sums.length, 0);

/** What a row is to one of its groups of columns it is to the table. */
const mergeOutcomes = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.find((one) => one === 'read') ??
  outcomes.find((one) => one !== 'blank') ??
  outcomes[0] ??
  'blank';
