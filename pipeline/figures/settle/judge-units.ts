import { createIssue } from '../../create-issue.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import type { Figure } from '../figure.ts';
import { createFractionJudge } from './judge-fractions.ts';
import { createTenthJudge } from './judge-tenths.ts';
import type { UnitVerdict } from './unit-verdict.ts';

/** Hears the figures of a table one by one; decided when all were heard. */
export const createUnitJudge = () => {
  const unsaid = new Map<string, { readonly first: Figure; readonly count: number }>();
  const fractions = createFractionJudge();
  const tenths = createTenthJudge();
  return {
    hear: (figure: Figure): void => {
      fractions.hear(figure);
      tenths.hear(figure);
      if (!lacksUnit(figure)) return;
      const key = `${figure.column} ${figure.indicator.id}`;
      const { first = figure, count = 0 } = unsaid.get(key) ?? {};
      unsaid.set(key, { first, count: count + 1 });
    },
    decide: (): UnitVerdict => {
      const doubted = [fractions.decide(), tenths.decide()];
      return {
        issues: [
          ...[...unsaid.values()].map(missingUnit),
          ...doubted.flatMap(({ issues }) => issues),
        ],
        mayBeOpen: unsaid.size > 0 || doubted.some(({ mayBeOpen }) => mayBeOpen),
        isOpen: (figure) => lacksUnit(figure) || doubted.some(({ isOpen }) => isOpen(figure)),
      };
    },
  };
};

/** A value that might be thousands or billions; see read-unit.ts. */
const lacksUnit = ({ stated, unit }: Figure): boolean => stated !== null && unit === null;

const missingUnit = ({ first, count }: { readonly first: Figure; readonly count: number }): Issue =>
  createIssue(
    'missing-unit',
    { row: first.row, column: first.column },
    {
      text: first.text,
      params: { count, column: columnLetter(first.column), indicator: first.indicator.name },
    },
  );
