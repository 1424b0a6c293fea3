import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { namesPart } from '../../match/parts-of-province.ts';
import { isRegion } from '../../model/geography.ts';
import type { IgnoredGroup } from '../../model/ignored-group.ts';
import type { Issue } from '../../model/issue.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, type Row } from '../../source/table.ts';
import { oddSubject } from '../cells/odd-cell.ts';
import { isPartRow } from '../cells/part-rows.ts';
import { createFiguresReader, type RowReading } from '../cells/read-figures.ts';
import { readSums, type SumEntry } from '../cells/read-sums.ts';

/** What became of a row: read (it has figures or issues), or left out as one of a group. */
export type Outcome = 'read' | IgnoredGroup;

export interface DataRow extends RowReading {
  readonly sums: readonly SumEntry[];
  readonly outcome: Outcome;
}

export type RowReader = (row: Row, above: readonly string[]) => DataRow;

/** Reads rows of data: their figures, or why there are none. `above`: the labels indented under. */
export const createRowReader = (context: RowContext): RowReader => {
  const readFigures = createFiguresReader(context);
  const sayParts = createPartSaying();
  return (row, above) => {
    const odd = oddSubject(row, context.layout);
    const found = odd ? { figures: [], issues: [odd] } : readFigures(row, above);
    if (isPartRow(found.issues))
      return { figures: [], issues: sayParts(found.issues), sums: noSums, outcome: 'part' };
    return isPart(row, above, found, context.layout)
      ? { figures: [], issues: [], sums: noSums, outcome: 'part' }
      : explainRow(row, found, context);
  };
};

/** `- Lĩnh vực giáo dục` under a line of the form: its figures are within those of that line. */
const isPart = (
  row: Row,
  above: readonly string[],
  { issues }: RowReading,
  { indicator }: Layout,
): boolean =>
  indicator !== null &&
  above.length > 0 &&
  issues.length > 0 &&
  issues.every(({ code }) => code === 'unknown-indicator') &&
  namesPart(cellText(row, indicator.index), above);

/** Of each line and column it is said once that it names parts. */
const createPartSaying = (): ((issues: readonly Issue[]) => readonly Issue[]) => {
  const said = new Set<string>();
  return (issues) =>
    issues.filter(({ row, column }) => {
      const key = `${row} ${column}`;
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    });
};

const noSums: readonly SumEntry[] = [];

const explainRow = (row: Row, found: RowReading, context: RowContext): DataRow => {
  const { layout } = context;
  const { figures, issues } = found;
  if (figures.length + issues.length > 0) return { ...found, sums: noSums, outcome: 'read' };
  const stray = strayFigure(row, layout);
  if (stray) return { figures: [], issues: [stray], sums: [], outcome: 'read' };
  if (isRegionRow(row, context)) return { ...found, sums: [], outcome: 'section' };
  // A province without a figure leaves every sum over it open.
  const sums = layout.indicator ? [] : readSums(row, 'part', context);
  return { ...found, sums, outcome: 'missing' };
};

/** A number where the province, the indicator or the unit should be, and none where numbers are due. */
const strayFigure = (row: Row, { geography, indicator, unit }: Layout): Issue | null => {
  for (const [column, code] of [
    [geography?.isCoded ? null : geography, 'unknown-geography'],
    [indicator, 'unknown-indicator'],
    [unit, 'unknown-unit'],
  ] as const) {
    const text = column ? cellText(row, column.index) : '';
    if (column && isFigureLike(text))
      return createIssue(code, { row: row.row, column: column.index }, { text });
  }
  return null;
};

/** A region above its provinces, without a figure of its own. */
const isRegionRow = (row: Row, { layout, matchers }: RowContext): boolean => {
  const match = matchers.geography(layout.geography ? cellText(row, layout.geography.index) : '');
  return match.found === 'one' && isRegion(match.slug);
};
