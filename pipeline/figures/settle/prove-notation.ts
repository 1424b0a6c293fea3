import { columnsOf } from '../../layout/heading/column-formulas.ts';
import type { Notation } from '../../parse/notation.ts';
import { cellsByRow, tryFormula } from '../check/check-formulas.ts';
import type { SummedFigures } from '../check/check-sums.ts';
import type { Figure } from '../figure.ts';

/** The figures of a group of columns with all that its formulas are about. */
export interface FormulaFigures extends SummedFigures {
  readonly formulaCells: readonly Pick<Figure, 'row' | 'column' | 'text' | 'stated'>[];
}

/**
 * The notation of the columns whose rows keep what the form says under its heading in one notation
 * alone: by `(3)=(4)+(5)+(6)` the row `1.500 | 1.000 | 400 | 100` is one of thousands. Columns whose
 * rows speak for both are left out.
 */
export const proveNotation = ({
  layout,
  figures,
  sums,
  formulaCells,
}: FormulaFigures): ReadonlyMap<number, Notation> => {
  const proven = new Map<number, Set<Notation>>();
  if (layout.formulas.length === 0) return new Map();
  const all = [...figures, ...sums, ...formulaCells];
  const [vi, en] = [cellsByRow(all, () => 'vi'), cellsByRow(all, () => 'en')];
  for (const row of new Set([...vi.keys(), ...en.keys()]))
    for (const formula of layout.formulas) {
      const holds = { vi: isHeld(formula, vi.get(row)), en: isHeld(formula, en.get(row)) };
      if (holds.vi === holds.en) continue;
      for (const column of [formula.column, ...columnsOf(formula.expression)]) {
        const notations = proven.get(column) ?? new Set();
        proven.set(column, notations.add(holds.vi ? 'vi' : 'en'));
      }
    }
  return new Map(
    [...proven].flatMap(([column, [notation, ...others]]) =>
      notation && others.length === 0 ? [[column, notation] as const] : [],
    ),
  );
};

type Row = Parameters<typeof tryFormula>[1];

const isHeld = (formula: Parameters<typeof tryFormula>[0], row: Row | undefined): boolean =>
  row !== undefined && tryFormula(formula, row)?.holds === true;
