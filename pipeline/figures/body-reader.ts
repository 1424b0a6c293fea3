import { createIssue } from '../create-issue.ts';
import type { RowClass } from '../layout/body/classify-row.ts';
import { createRowClassifier } from '../layout/body/row-classifier.ts';
import type { Known, Layout } from '../layout/layout.ts';
import { createLabelFiller } from '../layout/merged-labels.ts';
import { sliceRow } from '../layout/region.ts';
import { createRowContext, type RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import type { IgnoredGroup } from '../reading.ts';
import { cellText, type MergedCells, type Row } from '../source/table.ts';
import { chooseTotal, type SumRow } from './choose-total.ts';
import { createFamiliarRows } from './familiar-rows.ts';
import type { Figure } from './figure.ts';
import { createLabelTrail } from './label-trail.ts';
import { leaveIndices } from './leave-indices.ts';
import { createFigureLog, type FigureLog } from './log/figure-log.ts';
import { createRowSet, type RowSet } from './log/row-set.ts';
import type { Spill } from './log/spill.ts';
import { createMergedValues } from './merged-values.ts';
import { createRowReader, type DataRow, type Outcome, type RowReader } from './read-row.ts';
import { readSums, type SumEntry } from './read-sums.ts';
import { createRankWitness, type RankVerdict } from './settle-ranks.ts';
import { createSubtitles } from './subtitles.ts';
import { createWitnesses, type Witnesses } from './witnesses.ts';

export interface Body {
  readonly layout: Layout;
  readonly figures: FigureLog;
  readonly sums: readonly SumEntry[];
  readonly witnesses: Witnesses;
  /** Rows whose figures are held back until a person says what they are; it is said why. */
  readonly held: RowSet;
  /** Do the rows, or the lines among them, say the period? */
  readonly isPeriodByRow: () => boolean;
}

export interface BodyReader extends Body {
  readonly classify: (row: Row) => RowClass;
  /** Is it a row of data whose labels were read before? */
  readonly knows: (row: Row) => boolean;
  /** Adds such a row; false: it is none. */
  readonly addKnown: (row: Row) => boolean;
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
  let figures = createFigureLog(spill);
  let witnesses = createWitnesses(layout, matchers);
  const ranks = createRankWitness(layout);
  const held = createRowSet();
  const sums: SumEntry[] = [];
  const sumRows: (SumRow & { readonly context: RowContext })[] = [];
  const subtitles = createSubtitles(createRowContext(layout, known, matchers));
  const fill = createLabelFiller(merged, layout);
  const mergedValues = createMergedValues(merged, layout);
  const trail = createLabelTrail(layout);
  const classifyRow = createRowClassifier(layout, matchers);
  let familiar = createFamiliarRows(layout);
  let reading: { readonly context: RowContext | null; readonly readRow: RowReader } = {
    context: null,
    readRow: () => ({ figures: [], issues: [], sums: [], outcome: 'missing' }),
  };
  let isSigned = false;

  const shape = (row: Row): Row => fill(withWidth(sliceRow(row, layout.region), layout));

  const keep = (figure: Figure): void => {
    figures.add(figure);
    witnesses.hear(figure);
    ranks.hear(figure);
  };

  const keepRow = (row: Row, above: readonly string[], readRow: RowReader): DataRow => {
    const found = readRow(row, above);
    for (const figure of found.figures) keep(figure);
    for (const issue of found.issues) say(issue);
    if (found.sums.length > 0) sums.push(...found.sums);
    return found;
  };

  /** Below another line among the rows everything is read anew. */
  const readerOf = (context: RowContext): RowReader => {
    if (context !== reading.context) reading = { context, readRow: createRowReader(context) };
    return reading.readRow;
  };

  const keepData = (row: Row, above: readonly string[]): Outcome => {
    const found = keepRow(row, above, readerOf(subtitles.contextOf(say)));
    const unsure = mergedValues(row);
    for (const issue of unsure) say(issue);
    if (unsure.length > 0) return 'read';
    familiar.learn(row, found);
    return found.outcome;
  };

  const keepSum = (row: Row, is: SumEntry['is']): IgnoredGroup => {
    const context = subtitles.contextOf(say);
    sums.push(...readSums(row, is, context));
    if (is === 'sum' && layout.breakdown)
      sumRows.push({ row, label: leadOf(row, layout), context });
    return is === 'part' ? 'part' : 'total';
  };

  const addKnown = (row: Row): boolean => {
    const found = familiar.recognise(row);
    if (!found) return false;
    trail.take(familiar.label());
    keep(found);
    return true;
  };

  const add = (raw: Row): Outcome => {
    if (addKnown(raw)) return 'read';
    const row = shape(raw);
    const above = trail.follow(row);
    const group = classifyRow(row, isSigned);
    if (subtitles.follow(row, group)) {
      // Rows below it are of something else.
      familiar = createFamiliarRows(layout);
      return 'section';
    }
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        say(ragged(group, row, layout));
        return 'read';
      case 'data':
        return keepData(row, above);
      case 'sum':
      case 'subtotal':
      case 'part':
        return keepSum(row, group);
      default:
        isSigned ||= group === 'signature';
        return group;
    }
  };

  const end = (): void => {
    readTotal();
    const verdict = ranks.decide(known.isRanking);
    for (const issue of verdict.issues) say(issue);
    if (!verdict.isPlain) settleRanks(verdict);
  };

  /** Writes the figures anew, as they are once it is known which are ranks. */
  const settleRanks = (verdict: RankVerdict): void => {
    const before = figures;
    figures = createFigureLog(spill);
    witnesses = createWitnesses(layout, matchers);
    for (const figure of before) {
      const settled = verdict.settle(figure);
      if (!settled) {
        held.add(figure.row);
        continue;
      }
      figures.add(settled);
      witnesses.hear(settled);
    }
  };

  /** In a table of parts the figures are those of its total. */
  const readTotal = (): void => {
    if (!layout.breakdown) return;
    const { total, left } = leaveIndices(layout, known);
    for (const issue of left) say(issue);
    if (total.measures.length === 0) return;
    const read = chooseTotal(sumRows).map(
      ({ row, context }) =>
        keepRow(row, [], createRowReader({ ...context, layout: total })).outcome,
    );
    if (sums.length > 0 && !read.includes('read'))
      say(createIssue('table-without-total', { row: layout.headingRow }));
  };

  const classify = (row: Row): RowClass => classifyRow(shape(row), isSigned);
  const knows = (row: Row): boolean => familiar.recognise(row) !== null;
  const { isPeriodByRow } = subtitles;
  return {
    layout,
    get figures() {
      return figures;
    },
    get witnesses() {
      return witnesses;
    },
    sums,
    held,
    isPeriodByRow,
    classify,
    knows,
    addKnown,
    add,
    end,
  };
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
