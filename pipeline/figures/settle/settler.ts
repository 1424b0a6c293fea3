import type { CodeLists } from '../../model/code-lists.ts';
import type { Issue } from '../../model/issue.ts';
import type { StatedValue } from '../../model/observation.ts';
import { createPlacer, type Place } from '../cells/placing.ts';
import type { Figure } from '../figure.ts';
import { createBasisOf } from './choose-geography.ts';
import type { FormulaFigures } from './prove-notation.ts';
import { settleNotation } from './settle-notation.ts';
import { rankAlone, settleValue } from './settle-value.ts';
import type { Witnesses } from './witnesses.ts';

/** The figures of a group of columns, and what they say together. */
interface Heard extends FormulaFigures {
  readonly witnesses: Witnesses;
}

/** What is decided for a table as a whole, asked for each of its figures. */
export const createSettler = (
  groups: readonly Heard[],
  isPeriodByRow: boolean,
  { geographies }: CodeLists,
  place: Place,
  say: (issue: Issue) => void,
) => {
  const notationOf = settleNotation(groups, say);
  const basisOf = createBasisOf(
    groups.map(({ witnesses }) => witnesses.basis),
    geographies,
    isPeriodByRow,
  );
  return {
    notationOf,
    basisOf,
    /** Null: its number can be read two ways. */
    stated: ({ stated, column }: Figure): StatedValue | null =>
      stated ? settleValue(stated, notationOf(column)) : rankAlone,
    /** Undefined: there was no such unit in its period. */
    placing: createPlacer(basisOf, geographies, place),
  };
};
