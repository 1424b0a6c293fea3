import type { Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Issue } from '../../model/issue.ts';
import type { MergedCells, Row } from '../../source/table.ts';
import type { BodySums } from '../check/body-sums.ts';
import type { KeptFigures } from '../settle/kept-figures.ts';
import { createFamiliarRows } from './familiar-rows.ts';
import { createLabelTrail } from './label-trail.ts';
import { createMergedValues } from './merged-values.ts';
import { createRowReader, type DataRow, type Outcome, type RowReader } from './read-row.ts';

/** Where goes what is read of a row. */
export interface Findings {
  readonly kept: KeptFigures;
  readonly sums: BodySums;
  readonly say: (issue: Issue) => void;
}

/** Reads rows of data, those whose labels were all read before the short way. */
export const createDataRows = (
  layout: Layout,
  merged: readonly MergedCells[],
  findings: Findings,
) => {
  const { kept, say } = findings;
  const trail = createLabelTrail(layout);
  const mergedValues = createMergedValues(merged, layout);
  const readerOf = createReaders();
  let familiar = createFamiliarRows(layout);
  return {
    /** The labels above the row's own, the outermost first. */
    labelsAbove: trail.follow,
    knows: (row: Row): boolean => familiar.recognise(row) !== null,
    /** Adds a row whose labels were read before; false: it is none. */
    addKnown: (row: Row): boolean => {
      const found = familiar.recognise(row);
      if (!found) return false;
      trail.take(familiar.label());
      kept.keep(found);
      return true;
    },
    add: (row: Row, above: readonly string[], context: RowContext): Outcome => {
      if (context.isDoubtful) return 'doubtful';
      const found = keepRow(row, above, readerOf(context), findings);
      const unsure = mergedValues(row);
      for (const issue of unsure) say(issue);
      if (unsure.length > 0) return 'read';
      familiar.learn(row, found);
      return found.outcome;
    },
    /** Rows below are of something else. */
    forget: (): void => {
      familiar = createFamiliarRows(layout);
    },
  };
};

/** Below another line among the rows everything is read anew. */
const createReaders = (): ((context: RowContext) => RowReader) => {
  let last: { readonly context: RowContext; readonly readRow: RowReader } | null = null;
  return (context) => {
    if (context !== last?.context) last = { context, readRow: createRowReader(context) };
    return last.readRow;
  };
};

/** Keeps all that a row holds. */
export const keepRow = (
  row: Row,
  above: readonly string[],
  readRow: RowReader,
  { kept, sums, say }: Findings,
): DataRow => {
  const found = readRow(row, above);
  for (const figure of found.figures) kept.keep(figure);
  for (const issue of found.issues) say(issue);
  sums.add(found.sums);
  return found;
};
