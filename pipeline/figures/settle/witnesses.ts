import type { Layout } from '../../layout/layout.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Indicator } from '../../model/indicator.ts';
import { createCodeWitness } from '../check/check-codes.ts';
import { createSumWitness } from '../check/check-sums.ts';
import type { Figure } from '../figure.ts';
import { createBasisWitness } from './choose-geography.ts';
import { createUnitJudge } from './judge-units.ts';
import { createNotationWitness } from './settle-notation.ts';

export type Witnesses = ReturnType<typeof createWitnesses>;

/**
 * What the figures of one group of columns say together, gathered as they come: the notation of each
 * column, the set of provinces, whether codes are official, whether there is anything to add up.
 */
export const createWitnesses = (layout: Layout, matchers: Matchers) => {
  const { geographies } = matchers.lists;
  const notation = createNotationWitness(matchers);
  const basis = createBasisWitness(geographies);
  const codes = createCodeWitness();
  const sums = createSumWitness(layout);
  const units = createUnitJudge();
  const indicators = new Set<Indicator>();
  let last: Indicator | null = null;
  let rankAlone = 0;
  return {
    notation,
    basis,
    codes,
    sums,
    units,
    indicators: (): readonly Indicator[] => [...indicators],
    /** Figures that are a rank without a value. */
    ranksAlone: (): number => rankAlone,
    hear: (figure: Figure): void => {
      if (figure.indicator !== last) {
        last = figure.indicator;
        indicators.add(last);
      }
      if (figure.stated === null) rankAlone += 1;
      else for (const reading of figure.stated.numbers) notation.hear(figure, reading);
      basis.hear(figure);
      units.hear(figure);
      if (figure.places.code) codes.hear(figure, figure.places.code);
      sums.hear(figure);
    },
  };
};
