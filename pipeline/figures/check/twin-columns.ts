import { createIssue } from '../../create-issue.ts';
import { pathMark } from '../../layout/heading/describe-path.ts';
import type { Column, Layout } from '../../layout/layout.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import { isRelativeTime } from '../../parse/relative-time.ts';
import type { Figure } from '../figure.ts';

const timeKey = ({ period, within }: Column): string | null =>
  period ? periodKey(period) : within;

/** May two columns of values say the same figure twice: "Tổng điểm" and "Chỉ số (%)" of one index? */
export const mayHaveTwins = ({ measures }: Layout): boolean => {
  const keys = measures.flatMap(({ value }) =>
    value ? [[value.indicator?.id, timeKey(value), value.kind, value.geographies].join('\n')] : [],
  );
  return new Set(keys).size < keys.length;
};

/** "Lũy kế từ đầu năm" of a first quarter is that quarter: its figures stand twice by nature. */
const isRunningTotal = ({ timing: { mention } }: Figure): boolean => {
  const own = mention.text.split(pathMark).at(-1) ?? '';
  return isRelativeTime(own) && /(?<!\p{L})(?:lũy kế|cộng dồn)/u.test(foldLabel(own));
};

/** Figures that stand twice in one row, by their column: one issue for each. */
export const createTwins = () => {
  const found = new Map<
    number,
    { readonly figure: Figure; readonly other: number; count: number }
  >();
  return {
    add: (figure: Figure, other: number): void => {
      if (isRunningTotal(figure)) return;
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
