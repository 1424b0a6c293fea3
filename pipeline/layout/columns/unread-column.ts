import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { namesDivision } from '../../match/parts-of-province.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import { isFigureNotDay } from '../../parse/figure-like.ts';
import { filledBelow, type Row } from '../../source/table.ts';
import { columnsOf, type Expression, type Formula } from '../heading/column-formulas.ts';
import type { Column } from '../layout.ts';

import { reasonToLeave } from './left-out.ts';

/**
 * Why a column is not read; nothing is left out in silence. What the form itself calls a part of
 * another column, a comparison or an estimate is left out with a warning, see left-out.ts; a column
 * of figures that nobody knows is an error, one of texts a warning.
 */
export const sayUnread = (
  column: Column,
  columns: readonly Column[],
  below: readonly Row[],
  formulas: readonly Formula[],
): Issue[] => {
  const { row, index, heading: text } = column;
  const cells = filledBelow(below, index);
  if (cells.length === 0 && text === '') return [];
  const place = { row, column: index };
  // A total of the provinces beside it is held against them.
  if (formulas.some(({ of, column: total }) => of === 'provinces' && total === index)) return [];
  const areFigures = cells.filter(isFigureNotDay).length > cells.length / 2;
  if (!areFigures) return [createIssue('unknown-column', place, { severity: 'warning', text })];
  const reason = reasonToLeave(column.path);
  if (reason) return [createIssue(reason, place, { severity: 'warning', text })];
  const whole = findWhole(column, columns, formulas);
  if (!whole) return [createIssue('unknown-column', place, { text })];
  const params = { other: columnLetter(whole.index) };
  return [createIssue('part-column', place, { severity: 'warning', text, params })];
};

/** The column of figures that this one is a part of, by the form's own words or formula. */
const findWhole = (
  column: Column,
  columns: readonly Column[],
  formulas: readonly Formula[],
): Column | undefined => {
  const sum = formulas.find(
    ({ expression }) => isSum(expression) && columnsOf(expression).includes(column.index),
  );
  const isValue = ({ role }: Column): boolean => role === 'value';
  if (sum) return columns.find((one) => one.index === sum.column && isValue(one));
  const isDivided =
    column.path.slice(0, -1).some(namesDivision) && !otherMeasure.test(foldLabel(column.heading));
  if (!isDivided) return undefined;
  return columns.findLast(
    (one) => one.index < column.index && isValue(one) && !one.path.some(namesDivision),
  );
};

/** Under "Trong đó" too these are measured otherwise than the whole. */
const otherMeasure = /tỷ lệ|tỉ lệ|%|bình quân|trung bình|giá trị|kinh phí|số tiền|thời gian/u;

/** Columns added up, and nothing else. */
const isSum = (expression: Expression): boolean =>
  expression.is === 'column' ||
  (expression.is === 'operation' &&
    expression.operator === '+' &&
    isSum(expression.left) &&
    isSum(expression.right));
