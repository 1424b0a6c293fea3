import { createIssue } from '../create-issue.ts';
import type { RowClass } from '../layout/body/classify-row.ts';
import { createRowClassifier } from '../layout/body/row-classifier.ts';
import type { Known, Layout } from '../layout/layout.ts';
import { createLabelFiller } from '../layout/merged-labels.ts';
import { sliceRow } from '../layout/region.ts';
import { createRowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import type { IgnoredGroup } from '../reading.ts';
import { cellText, type MergedCells, type Row } from '../source/table.ts';
import { chooseTotal, type SumRow } from './choose-total.ts';
import { createFamiliarRows } from './familiar-rows.ts';
import type { Figure } from './figure.ts';
import { createLabelTrail } from './label-trail.ts';
import { createFigureLog, type FigureLog } from './log/figure-log.ts';
import type { Spill } from './log/spill.ts';
import { createRowReader, type DataRow, type Outcome } from './read-row.ts';
import { readSums, type SumEntry } from './read-sums.ts';
import { createWitnesses, type Witnesses } from './witnesses.ts';

export interface Body {
  readonly layout: Layout;
  readonly figures: FigureLog;
  readonly sums: readonly SumEntry[];
  readonly witnesses: Witnesses;
}

export interface BodyReader extends Body {
  readonly classify: (row: Row) => RowClass;
  /** Is it a row of data whose labels were read before? */
  readonly knows: (row: Row) => boolean;
  readonly add: (row: Row) => Outcome;
  /** Call once, after the last row. */
  readonly end: () => void;
}

export interface BodyContext {
  readonly matchers: Matchers;
  readonly spill: Spill;
}

/** Sorts the rows below a heading into figures, issues and ignored groups, for one group of columns. */
export const createBodyReader = (
  layout: Layout,
  known: Known,
  merged: readonly MergedCells[],
  { matchers, spill }: BodyContext,
  say: (issue: Issue) => void,
): BodyReader => {
  const figures = createFigureLog(spill);
  const witnesses = createWitnesses(layout, matchers);
  const [sums, sumRows]: [SumEntry[], SumRow[]] = [[], []];
  const context = createRowContext(layout, known, matchers);
  const fill = createLabelFiller(merged, layout);
  const trail = createLabelTrail(layout);
  const readRow = createRowReader(context);
  const classifyRow = createRowClassifier(layout, matchers);
  const familiar = createFamiliarRows(layout);
  let isSigned = false;

  const shape = (row: Row): Row => fill(withWidth(sliceRow(row, layout.region), layout));

  const keep = (figure: Figure): void => {
    figures.add(figure);
    witnesses.hear(figure);
  };

  const keepRow = (row: Row, above: readonly string[] = []): DataRow => {
    const found = readRow(row, above);
    for (const figure of found.figures) keep(figure);
    for (const issue of found.issues) say(issue);
    if (found.sums.length > 0) sums.push(...found.sums);
    return found;
  };

  const learnRow = (row: Row, above: readonly string[]): Outcome => {
    const found = keepRow(row, above);
    familiar.learn(row, found);
    return found.outcome;
  };

  const keepSum = (row: Row, is: SumEntry['is']): IgnoredGroup => {
    sums.push(...readSums(row, is, context));
    if (is === 'sum' && layout.breakdown) sumRows.push({ row, label: leadOf(row, layout) });
    return is === 'part' ? 'part' : 'total';
  };

  const add = (raw: Row): Outcome => {
    const found = familiar.recognise(raw);
    if (found) {
      trail.take(familiar.label());
      keep(found);
      return 'read';
    }
    const row = shape(raw);
    const above = trail.follow(row);
    const group = classifyRow(row, isSigned);
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        say(ragged(group, row, layout));
        return 'read';
      case 'data':
        return learnRow(row, above);
      case 'sum':
      case 'subtotal':
      case 'part':
        return keepSum(row, group);
      default:
        isSigned ||= group === 'signature';
        return group;
    }
  };

  /** In a table of parts the figures are those of its total. */
  const end = (): void => {
    const read = chooseTotal(sumRows).map(({ row }) => keepRow(row).outcome);
    if (layout.breakdown && sums.length > 0 && !read.includes('read'))
      say(createIssue('table-without-total', { row: layout.headingRow }));
  };

  const classify = (row: Row): RowClass => classifyRow(shape(row), isSigned);
  const knows = (row: Row): boolean => familiar.recognise(row) !== null;
  return { layout, figures, sums, witnesses, classify, knows, add, end };
};

const leadOf = (row: Row, { breakdown }: Layout): string => {
  const own = breakdown ? cellText(row, breakdown.index) : '';
  return own || (row.cells.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '');
};

/** A spreadsheet keeps nothing of the blank cells at a row's end. */
const withWidth = (row: Row, { width, isGrid }: Layout): Row => {
  if (!isGrid || row.cells.length >= width) return row;
  const blanks = Array<string>(width - row.cells.length).fill('');
  return { ...row, cells: [...row.cells, ...blanks] };
};

const ragged = (code: 'missing-cell' | 'extra-cell', row: Row, layout: Layout): Issue => {
  const extra = row.cells.findIndex((cell, i) => i >= layout.width && cell.trim() !== '');
  const column = code === 'extra-cell' ? extra : row.cells.length;
  const params = { found: row.cells.length, expected: layout.width };
  return createIssue(code, { row: row.row, column }, { params });
};
