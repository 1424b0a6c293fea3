import { createIssue } from '../create-issue.ts';
import { classifyRow, type RowClass } from '../layout/body/classify-row.ts';
import type { Known, Layout } from '../layout/layout.ts';
import { createLabelFiller } from '../layout/merged-labels.ts';
import { sliceRow } from '../layout/region.ts';
import { createRowContext, type RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import type { IgnoredGroup } from '../reading.ts';
import { cellText, type MergedCells, type Row } from '../source/table.ts';
import { chooseTotal, type SumRow } from './choose-total.ts';
import type { Figure } from './figure.ts';
import { createLabelTrail } from './label-trail.ts';
import { oddSubject } from './odd-cell.ts';
import { readFigures } from './read-figures.ts';
import { readSums, type SumEntry } from './read-sums.ts';

/** What became of a row: read (it has figures or issues), or left out as one of a group. */
export type Outcome = 'read' | IgnoredGroup;

export interface Body {
  readonly layout: Layout;
  readonly figures: readonly Figure[];
  readonly sums: readonly SumEntry[];
  readonly issues: readonly Issue[];
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
  const sums: SumEntry[] = [];
  const issues: Issue[] = [];
  const sumRows: SumRow[] = [];
  const context = createRowContext(layout, known, matchers);
  const { geography, indicator, period, unit, kind } = layout;
  const fill = createLabelFiller(merged, [geography, indicator, period, unit, kind]);
  const trail = createLabelTrail(layout);
  let isSigned = false;

  const shape = (row: Row): Row => fill(withWidth(sliceRow(row, layout.region), layout));

  const read = (row: Row, above: readonly string[] = []): Outcome => {
    const odd = oddSubject(row, layout);
    const found = odd ? { figures: [], issues: [odd] } : readFigures(row, context, above);
    figures.push(...found.figures);
    issues.push(...found.issues);
    if (found.figures.length + found.issues.length > 0) return 'read';
    const stray = strayFigure(row, layout);
    if (stray) {
      issues.push(stray);
      return 'read';
    }
    if (isRegion(row, context)) return 'section';
    // A province without a figure leaves every sum over it open.
    if (!layout.indicator) sums.push(...readSums(row, 'part', context));
    return 'missing';
  };

  const keepSum = (row: Row, is: SumEntry['is']): IgnoredGroup => {
    sums.push(...readSums(row, is, context));
    if (is === 'sum' && layout.breakdown) sumRows.push({ row, label: leadOf(row, layout) });
    return is === 'part' ? 'part' : 'total';
  };

  const add = (raw: Row): Outcome => {
    const row = shape(raw);
    const above = trail.follow(row);
    const group = classifyRow(row, layout, matchers, isSigned);
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        issues.push(ragged(group, row, layout));
        return 'read';
      case 'data':
        return read(row, above);
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
    if (!layout.breakdown) return;
    const totals = chooseTotal(sumRows);
    const before = figures.length + issues.length;
    for (const { row } of totals) read(row);
    if (figures.length + issues.length === before && sums.length > 0)
      issues.push(createIssue('table-without-total', { row: layout.headingRow }));
  };

  const classify = (row: Row): RowClass => classifyRow(shape(row), layout, matchers, isSigned);
  return { layout, figures, sums, issues, classify, add, end };
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

/** A number where the province or the indicator should be, and none where numbers are due. */
const strayFigure = (row: Row, { geography, indicator }: Layout): Issue | null => {
  for (const [column, code] of [
    [geography?.isCoded ? null : geography, 'unknown-geography'],
    [indicator, 'unknown-indicator'],
  ] as const) {
    const text = column ? cellText(row, column.index) : '';
    if (column && isFigureLike(text))
      return createIssue(code, { row: row.row, column: column.index }, { text });
  }
  return null;
};

/** A region above its provinces, without a figure of its own. */
const isRegion = (row: Row, { layout, matchers }: RowContext): boolean => {
  const match = matchers.geography(layout.geography ? cellText(row, layout.geography.index) : '');
  return match.found === 'one' && match.slug.startsWith('region-');
};

const ragged = (code: 'missing-cell' | 'extra-cell', row: Row, layout: Layout): Issue => {
  const column = code === 'extra-cell' ? layout.width : row.cells.length;
  const params = { found: row.cells.length, expected: layout.width };
  return createIssue(code, { row: row.row, column }, { params });
};
