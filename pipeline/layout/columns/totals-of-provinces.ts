import { holdsProvinces } from '../../model/geography.ts';
import { periodKey } from '../../model/period.ts';
import { isSumLabel } from '../body/classify-row.ts';
import type { Expression, Formula } from '../heading/column-formulas.ts';
import type { Column, Known } from '../layout.ts';

/**
 * `Tổng số | Hà Nội | Hải Phòng`: beside provinces a total of them is of no place that the report forgot
 * to name. It is not read; what it says is held against their figures.
 */
export const leaveTotalsOfProvinces = (
  columns: readonly Column[],
  { geographies }: Known,
): { readonly columns: readonly Column[]; readonly formulas: readonly Formula[] } => {
  const formulas = geographies ? [] : columns.flatMap((column) => sumOf(column, columns) ?? []);
  const isTotal = ({ index }: Column): boolean => formulas.some(({ column }) => column === index);
  return {
    columns: columns.map((one) => (isTotal(one) ? { ...one, role: 'unknown' as const } : one)),
    formulas,
  };
};

/** Undefined: it is no total, or fewer than two provinces stand beside it. */
const sumOf = (total: Column, columns: readonly Column[]): Formula | undefined => {
  const { role, given, geographies, path, index: column, heading: text } = total;
  const mayBe = (role === 'value' || role === 'unknown') && !given && !geographies;
  if (!mayBe || !path.some(isSumLabel)) return undefined;
  const [first, ...others] = columns.filter((one) => isProvinceOf(one, total));
  if (!first || others.length === 0) return undefined;
  const expression = others.reduce<Expression>(
    (left, { index }) => ({ is: 'operation', operator: '+', left, right: read(index) }),
    read(first.index),
  );
  return { of: 'provinces', column, text, expression };
};

const read = (column: number): Expression => ({ is: 'column', column });

const isProvinceOf = (one: Column, total: Column): boolean =>
  one.role === 'value' &&
  one.geographies !== null &&
  !one.geographies.some(holdsProvinces) &&
  measuredBy(one) === measuredBy(total);

const measuredBy = ({ indicator, period, within, kind }: Column): string =>
  [indicator?.id, period ? periodKey(period) : within, kind].join('\n');
