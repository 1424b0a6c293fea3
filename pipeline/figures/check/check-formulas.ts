import { createIssue } from '../../create-issue.ts';
import {
  columnsOf,
  type Expression,
  type Formula,
  type Operator,
} from '../../layout/heading/column-formulas.ts';
import type { Issue } from '../../model/issue.ts';
import type { Notation } from '../../parse/notation.ts';
import type { Figure } from '../figure.ts';
import { numberName } from '../settle/number-name.ts';
import { roundingOf } from './add-up.ts';
import { exactNumber, type SummedFigures } from './check-sums.ts';

/** What stands in a row, by column. */
export type Cells = ReadonlyMap<number, { readonly value: number; readonly text: string }>;

/**
 * The rows against what the form says under its heading (`3=4+5`). Checked are rows whose columns were
 * all read and hold exact numbers; missing is not zero.
 */
export const checkFormulas = (
  { layout, figures, sums }: SummedFigures,
  notationOf: (column: number) => Notation | null,
): readonly Issue[] => {
  const formulas = layout.formulas.filter((formula) => formula.of === 'form');
  if (formulas.length === 0) return [];
  return [...cellsByRow([...figures, ...sums], notationOf)].flatMap(([row, cells]) =>
    formulas.flatMap((formula) => checkFormula(formula, row, cells)),
  );
};

/** The exact numbers of each row, as far as their columns' notations tell them. */
export const cellsByRow = (
  figures: Iterable<Pick<Figure, 'row' | 'column' | 'stated' | 'text'>>,
  notationOf: (column: number) => Notation | null,
): ReadonlyMap<number, Cells> => {
  const rows = new Map<number, Map<number, { value: number; text: string }>>();
  for (const { row, column, stated, text } of figures) {
    const value = exactNumber(stated, notationOf(column));
    if (value === null) continue;
    const cells = rows.get(row) ?? new Map();
    rows.set(row, cells.set(column, { value, text }));
  }
  return rows;
};

/** What a formula makes of a row's cells; null: one of them is missing, or it makes no number. */
export const tryFormula = (
  { column, expression }: Formula,
  cells: Cells,
): { readonly computed: number; readonly holds: boolean } | null => {
  const own = cells.get(column);
  const columns = columnsOf(expression);
  if (!own || !columns.every((each) => cells.has(each))) return null;
  const computed = compute(expression, cells);
  if (!Number.isFinite(computed)) return null;
  return { computed, holds: agrees(own.value, computed, columns, cells) };
};

const checkFormula = (formula: Formula, row: number, cells: Cells): Issue[] => {
  const { column, text } = formula;
  const own = cells.get(column);
  const tried = tryFormula(formula, cells);
  if (!own || !tried || tried.holds) return [];
  const { computed } = tried;
  const sum = numberName(Number(computed.toFixed(4)));
  const params = { formula: text, whole: numberName(own.value), sum };
  return [
    createIssue(
      'formula-differs',
      { row, column },
      { severity: 'warning', text: own.text, params },
    ),
  ];
};

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const compute = (expression: Expression, cells: Cells): number => {
  switch (expression.is) {
    case 'column':
      return cells.get(expression.column)?.value ?? Number.NaN;
    case 'constant':
      return expression.value;
    case 'operation': {
      const { operator, left, right } = expression;
      return operations[operator](compute(left, cells), compute(right, cells));
    }
  }
};

/** As far as the rounding of the numbers allows; a share may be meant in per cent. */
const agrees = (
  stated: number,
  computed: number,
  columns: readonly number[],
  cells: Cells,
): boolean => {
  const terms = columns.map((column) => cells.get(column)?.value ?? 0);
  const allowed = roundingOf([stated, ...terms]) + 1e-9;
  return [computed, computed * 100].some((each) => Math.abs(stated - each) <= allowed);
};
