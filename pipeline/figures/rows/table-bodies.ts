import { createIssueLog } from '../../issue-log.ts';
import { isLoneLine } from '../../layout/body/classify-row.ts';
import type { OpenedTable } from '../../layout/opened-table.ts';
import type { MergedCells, Row } from '../../source/table.ts';
import { type Body, type BodyContext, createBodyReader } from './body-reader.ts';
import { isBelowHeading } from './heading-watch.ts';
import type { Outcome } from './read-row.ts';
import { createTableNotes } from './table-notes.ts';

export type TableBodies = ReturnType<typeof createTableBodies>;

/** The rows below one heading, read by each of its groups of columns. */
export const createTableBodies = (
  opened: OpenedTable,
  merged: readonly MergedCells[],
  context: BodyContext,
) => {
  const { layouts, known, ignored } = opened;
  const issues = createIssueLog();
  const bodies = layouts.map((layout) =>
    createBodyReader(layout, known, merged, context, issues.add),
  );
  const [layout] = layouts;
  const notes = createTableNotes(layouts, known, context.matchers);

  const read = (row: Row): Outcome => {
    const [body] = bodies;
    if (body && bodies.length === 1) return body.add(row);
    return mergeOutcomes(bodies.map((one) => one.add(row)));
  };

  // Units and column numbers stand below the heading too.
  let below = ignored.filter(({ row }) => row > (layout?.headingRow ?? 0)).length;
  return {
    add: (row: Row): Outcome => {
      below += 1;
      const outcome = read(row);
      if (outcome === 'note' || outcome === 'source') notes.hearLine(row);
      if (outcome === 'read') notes.hearRow(row);
      return outcome;
    },
    /** Adds a row of data whose labels were read before; false: it is none. */
    addKnown: (row: Row): boolean => {
      const [body] = bodies;
      const isKnown = body !== undefined && bodies.length === 1 && body.addKnown(row);
      if (!isKnown) return false;
      below += 1;
      notes.hearRow(row);
      return true;
    },
    /** `lines`: those below all figures; "Đơn vị tính: triệu đồng" is a note there. */
    end: (lines: readonly Row[]): void => {
      for (const body of bodies) body.end();
      for (const line of lines) notes.hearLine(line);
      for (const issue of notes.issues(bodies, issues.kept())) issues.add(issue);
    },
    isHeadingAgain: (row: Row): boolean => bodies.every((body) => body.classify(row) === 'heading'),
    /** Is it a row of data whose labels were read before? */
    knows: (row: Row): boolean => bodies.some((body) => body.knows(row)),
    isBelowHeading: (row: Row): boolean => layouts.some((one) => isBelowHeading(row, one)),
    isLoneLine: (row: Row): boolean =>
      layouts.every((one) => isLoneLine(row, one, context.matchers)),
    figures: (): number => countFigures(bodies),
    bodies,
    issues,
    below: (): number => below,
    opened,
  };
};

const countFigures = (bodies: readonly Body[]): number =>
  bodies.reduce((sum, { figures, sums }) => sum + figures.length() + sums.length, 0);

/** What a row is to one of its groups of columns it is to the table. */
const mergeOutcomes = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.find((one) => one === 'read') ??
  outcomes.find((one) => one !== 'blank') ??
  outcomes[0] ??
  'blank';
