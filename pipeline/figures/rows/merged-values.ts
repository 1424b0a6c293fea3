import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Issue } from '../../model/issue.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, type MergedCells, type Row, rangeAddress } from '../../source/table.ts';

/**
 * Finds the cells of a row that lie under a figure merged over several: whether it is of each of
 * them, of all together or of the first alone nobody can tell. Rows come in their order.
 */
export const createMergedValues = (
  merged: readonly MergedCells[],
  { measures, headingRow }: Layout,
): ((row: Row) => readonly Issue[]) => {
  const columns = measures.flatMap(({ value, rank }) => [value, rank]);
  const figures = new Set(columns.flatMap((column) => (column ? [column.index] : [])));
  const over = merged.filter(
    ({ top, left, right }) =>
      top > headingRow && rangeOf(left, right).some((at) => figures.has(at)),
  );
  if (over.length === 0) return () => [];
  const texts = new Map<MergedCells, string>();
  return (row) =>
    over.flatMap((cells) => {
      const { top, bottom, left, right } = cells;
      if (row.row < top || row.row > bottom) return [];
      if (row.row === top) texts.set(cells, cellText(row, left));
      const text = texts.get(cells) ?? '';
      if (!isFigureLike(text)) return [];
      const params = { range: rangeAddress(cells) };
      return rangeOf(left, right)
        .filter((column) => figures.has(column) && (row.row > top || column > left))
        .map((column) => createIssue('merged-value', { row: row.row, column }, { text, params }));
    });
};

const rangeOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
