import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Figure } from '../figure.ts';

const timeKey = (period: Period | null): string => (period ? periodKey(period) : '');

/** May two columns of values say the same figure twice: "Tổng điểm" and "Chỉ số (%)" of one index? */
export const mayHaveTwins = ({ measures }: Layout): boolean => {
  const keys = measures.flatMap(({ value }) =>
    value
      ? [
          [
            value.indicator?.id,
            timeKey(value.period),
            value.within,
            value.kind,
            value.geographies,
          ].join('\n'),
        ]
      : [],
  );
  return new Set(keys).size < keys.length;
};

/** Figures that stand twice in one row, by their column: one issue for each. */
export const createTwins = () => {
  const found = new Map<
    number,
    { readonly figure: Figure; readonly other: number; count: number }
  >();
  return {
    add: (figure: Figure, other: number): void => {
      const before = found.get(figure.column);
      if (before) before.count += 1;
      else found.set(figure.column, { figure, other, count: 1 });
    },
    issues: (): readonly Issue[] =>
      [...found.values()].map(({ figure: { row, column, text, indicator }, other, count }) => {
        const params = { count, other: columnLetter(other), indicator: indicator.name };
        return createIssue('figures-twice', { row, column }, { severity: 'warning', text, params });
      }),
  };
};
