import type { Layout } from '../../layout/layout.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Issue } from '../../model/issue.ts';
import type { Figure } from '../figure.ts';
import { createFigureLog } from '../log/figure-log.ts';
import { createRowSet } from '../log/row-set.ts';
import type { Spill } from '../log/spill.ts';
import { findPartialSums } from './partial-sums.ts';
import { type Divider, findRepeats, type Repeats } from './repeats-below-lines.ts';
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

  const hold = ({ has, issues }: Repeats, say: (issue: Issue) => void): void => {
    for (const issue of issues) say(issue);
    if (issues.length > 0) rewrite((figure) => (has(figure) ? null : figure));
  };

  return {
    keep,
    /** Call once, after the last figure: only then it is known which are ranks, and which mere sums. */
    settle: (isRanking: boolean, lines: readonly Divider[], say: (issue: Issue) => void): void => {
      const verdict = ranks.decide(isRanking);
      for (const issue of verdict.issues) say(issue);
      if (!verdict.isPlain) rewrite(verdict.settle);
      hold(findRepeats(figures, lines), say);
      hold(findPartialSums(figures, witnesses.indicators(), matchers.lists.indicators), say);
    },
    figures: () => figures,
    witnesses: () => witnesses,
    /** Rows whose figures are held back until a person says what they are; it is said why. */
    held,
  };
};
