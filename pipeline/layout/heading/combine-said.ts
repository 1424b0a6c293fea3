import { isWithin, type Period, periodKey } from '../../model/period.ts';
import type { Said } from './peel.ts';

/** Two levels of one heading say two things: `PCI 2018` above `2019`. */
export type Contradiction = 'contradiction';

/** What the levels of a heading say together; a year within a span of years is the year. */
export const combineSaid = (levels: readonly Said[]): Said | Contradiction => {
  let all: Said = {};
  for (const said of levels) {
    const period = combinePeriods(all.period, said.period);
    if (period === 'contradiction') return period;
    if (differ(all.unit?.id, said.unit?.id)) return 'contradiction';
    if (differ(all.kind, said.kind) || differ(all.rankOf, said.rankOf)) return 'contradiction';
    all = { ...all, ...said, ...(period ? { period } : {}) };
  }
  return all;
};

const differ = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** The narrower of two periods that two levels say, where one lies in the other. */
export const combinePeriods = (
  a: Period | null | undefined,
  b: Period | null | undefined,
): Period | undefined | Contradiction => {
  if (!a || !b) return a ?? b ?? undefined;
  if (periodKey(a) === periodKey(b) || isWithin(b, a)) return b;
  return isWithin(a, b) ? a : 'contradiction';
};
