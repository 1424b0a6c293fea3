import { createIssue } from '../../create-issue.ts';
import { columnsOf, type Formula } from '../../layout/heading/column-formulas.ts';
import type { Issue } from '../../model/issue.ts';
import type { Notation } from '../../parse/notation.ts';
import { numberName } from '../settle/number-name.ts';
import type { FormulaFigures } from '../settle/prove-notation.ts';
import { cellsByRow, tryFormula } from './check-formulas.ts';

/**
 * Totals against the provinces that stand beside them, in rows whose indicator adds up. A total is
 * written as the provinces' figures are.
 */
export const checkAcross = (
  { layout, figures, formulaCells }: FormulaFigures,
  notationOf: (column: number) => Notation | null,
): readonly Issue[] => {
  const totals = layout.formulas.filter((formula) => formula.of === 'provinces');
  if (totals.length === 0) return [];
  const ofProvinces = [...figures];
  const uneven = new Set(
    ofProvinces.flatMap(({ row, indicator }) => (indicator.aggregation === 'sum' ? [] : [row])),
  );
  return totals.flatMap((total) => {
    const [first = total.column] = columnsOf(total.expression);
    const likeFirst = (column: number): Notation | null => notationOf(column) ?? notationOf(first);
    const rows = cellsByRow([...ofProvinces, ...formulaCells], likeFirst);
    return [...rows].flatMap(([row, cells]) => (uneven.has(row) ? [] : differ(total, row, cells)));
  });
};

const differ = (
  total: Formula,
  row: number,
  cells: Parameters<typeof tryFormula>[1],
): readonly Issue[] => {
  const own = cells.get(total.column);
  const tried = tryFormula(total, cells);
  if (!own || !tried || tried.holds) return [];
  const params = { whole: numberName(own.value), sum: numberName(tried.computed) };
  const place = { row, column: total.column };
  return [createIssue('total-differs', place, { severity: 'warning', text: own.text, params })];
};
