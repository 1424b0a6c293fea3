import { createIssue } from '../create-issue.ts';
import { classifyRow, type RowClass } from '../layout/body/classify-row.ts';
import type { Known, Layout } from '../layout/layout.ts';
import { createLabelFiller } from '../layout/merged-labels.ts';
import { sliceRow } from '../layout/region.ts';
import { createRowContext, type RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import type { IgnoredGroup } from '../reading.ts';
import { cellText, type MergedCells, type Row } from '../source/table.ts';
import { chooseTotal, type SumRow } from './choose-total.ts';
import type { Figure } from './figure.ts';
import { createLabelTrail } from './label-trail.ts';
import { leaveIndices } from './leave-indices.ts';
import { createMergedValues } from './merged-values.ts';
import { type Outcome, readRow } from './read-row.ts';
import { readSums, type SumEntry } from './read-sums.ts';
import { settleRanks } from './settle-ranks.ts';
import { createSubtitles } from './subtitles.ts';

export interface Body {
  readonly layout: Layout;
  readonly figures: readonly Figure[];
  readonly sums: readonly SumEntry[];
  readonly issues: readonly Issue[];
  /** Rows whose figures are held back until a person says what they are; why is in `issues`. */
  readonly held: readonly number[];
  /** Do the rows, or the lines among them, say the period? */
  readonly isPeriodByRow: () => boolean;
}

export interface BodyReader extends Body {
  readonly classify: (row: Row) => RowClass;
  readonly add: (row: Row) => Outcome;
  /** Call once, after the last row. */
  readonly end: () => void;
}

/** Sorts the rows below a heading into figures, issues and ignored groups, for one group of columns. */
export const createBodyReader = (
  layout: Layout,
  known: Known,
  merged: readonly MergedCells[],
  matchers: Matchers,
): BodyReader => {
  const figures: Figure[] = [];
  const [sums, issues]: [SumEntry[], Issue[]] = [[], []];
  const sumRows: (SumRow & { readonly context: RowContext })[] = [];
  const held: number[] = [];
  const subtitles = createSubtitles(createRowContext(layout, known, matchers));
  const fill = createLabelFiller(merged, layout);
  const mergedValues = createMergedValues(merged, layout);
  const trail = createLabelTrail(layout);
  let isSigned = false;

  const shape = (row: Row): Row => fill(withWidth(sliceRow(row, layout.region), layout));

  const keepRow = (row: Row, above: readonly string[], context: RowContext): Outcome => {
    const found = readRow(row, context, above);
    figures.push(...found.figures);
    issues.push(...found.issues);
    sums.push(...found.sums);
    return found.outcome;
  };

  const keepData = (row: Row, above: readonly string[]): Outcome => {
    const outcome = keepRow(row, above, subtitles.contextOf(issues));
    const unsure = mergedValues(row);
    issues.push(...unsure);
    return unsure.length > 0 ? 'read' : outcome;
  };

  const keepSum = (row: Row, is: SumEntry['is']): IgnoredGroup => {
    const context = subtitles.contextOf(issues);
    sums.push(...readSums(row, is, context));
    if (is === 'sum' && layout.breakdown)
      sumRows.push({ row, label: leadOf(row, layout), context });
    return is === 'part' ? 'part' : 'total';
  };

  const add = (raw: Row): Outcome => {
    const row = shape(raw);
    const above = trail.follow(row);
    const group = classifyRow(row, layout, matchers, isSigned);
    if (subtitles.follow(row, group)) return 'section';
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        issues.push(ragged(group, row, layout));
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
    const settled = settleRanks(figures, layout, known.isRanking);
    figures.splice(0, figures.length, ...settled.figures);
    issues.push(...settled.issues);
    held.push(...settled.held);
  };

  /** In a table of parts the figures are those of its total. */
  const readTotal = (): void => {
    if (!layout.breakdown) return;
    const { total, left } = leaveIndices(layout, known);
    issues.push(...left);
    if (total.measures.length === 0) return;
    const read = chooseTotal(sumRows).map(({ row, context }) =>
      keepRow(row, [], { ...context, layout: total }),
    );
    if (sums.length > 0 && !read.includes('read'))
      issues.push(createIssue('table-without-total', { row: layout.headingRow }));
  };

  const classify = (row: Row): RowClass => classifyRow(shape(row), layout, matchers, isSigned);
  const { isPeriodByRow } = subtitles;
  return { layout, figures, sums, issues, held, isPeriodByRow, classify, add, end };
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
