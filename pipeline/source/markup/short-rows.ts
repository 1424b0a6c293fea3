import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';

/** How many columns the cells of each row reach over, by row, those spanned from above included. */
export type RowWidths = ReadonlyMap<number, number>;

/** The width that more than half of the rows have, or half of them and the first; null: none. */
const commonWidth = (widths: RowWidths): number | null => {
  const counts = Map.groupBy(widths.values(), (width) => width);
  // The first row's comes first among those that are as frequent.
  const [width, rows = []] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const [first] = widths.values();
  const isCommon = rows.length * 2 > widths.size - Number(width === first);
  return width !== undefined && isCommon ? width : null;
};

/**
 * Rows with fewer cells than most: a cell may be missing, and those after it stand in wrong columns. A
 * workbook leaves blank cells out; a page or a document has them all.
 */
export const findShortRows = (widths: RowWidths, sheet: string | null): readonly Issue[] => {
  const width = commonWidth(widths);
  if (width === null) return [];
  const short = [...widths].filter(([, cells]) => cells > 1 && cells < width);
  return short.map(([row, cells]) =>
    createIssue('short-row', { sheet, row }, { severity: 'warning', params: { cells, width } }),
  );
};
