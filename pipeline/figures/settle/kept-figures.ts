import type { Layout } from '../../layout/layout.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Issue } from '../../model/issue.ts';
import type { Figure } from '../figure.ts';
import { createFigureLog } from '../log/figure-log.ts';
import { createRowSet } from '../log/row-set.ts';
import type { Spill } from '../log/spill.ts';
import { findPartialSums } from './partial-sums.ts';
import { createRankWitness } from './settle-ranks.ts';
import { createWitnesses } from './witnesses.ts';

export type KeptFigures = ReturnType<typeof createKeptFigures>;

/** The figures of one group of columns, and what they say together. */
export const createKeptFigures = (layout: Layout, matchers: Matchers, spill: Spill) => {
  let figures = createFigureLog(spill);
  let witnesses = createWitnesses(layout, matchers);
  const ranks = createRankWitness(layout);
  const held = createRowSet();

  const keep = (figure: Figure): void => {
    figures.add(figure);
    witnesses.hear(figure);
    ranks.hear(figure);
  };

  /** Writes the figures anew, as they are once all of them are known; null: held back. */
  const rewrite = (settle: (figure: Figure) => Figure | null): void => {
    const before = figures;
    figures = createFigureLog(spill);
    witnesses = createWitnesses(layout, matchers);
    for (const figure of before) {
      const settled = settle(figure);
      if (!settled) {
        held.add(figure.row);
        continue;
      }
      figures.add(settled);
      witnesses.hear(settled);
    }
  };

  return {
    keep,
    /** Call once, after the last figure: only then it is known which are ranks, and which mere sums. */
    settle: (isRanking: boolean, say: (issue: Issue) => void): void => {
      const verdict = ranks.decide(isRanking);
      for (const issue of verdict.issues) say(issue);
      if (!verdict.isPlain) rewrite(verdict.settle);
      const sums = findPartialSums(figures, witnesses.indicators(), matchers.lists.indicators);
      for (const issue of sums.issues) say(issue);
      if (sums.issues.length > 0) rewrite((figure) => (sums.has(figure) ? null : figure));
    },
    figures: () => figures,
    witnesses: () => witnesses,
    /** Rows whose figures are held back until a person says what they are; it is said why. */
    held,
  };
};
