import { createIssue } from '../../create-issue.ts';
import { type Basis, findPredecessors, type Geography } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodKey, periodName } from '../../model/period.ts';
import { placeText } from '../cells/place-text.ts';
import type { Figure } from '../figure.ts';

/** The first figure of each place, by its slug. */
type Placed = Readonly<Record<Basis, Map<string, Figure>>>;

/**
 * Hears where the figures of a table were placed; says of which units of the 34 it also has a part, as
 * they were before the merger: Lâm Đồng and, in the same period, Bình Thuận, which is in it by then.
 */
export const createOverlapCheck = (geographies: readonly Geography[]) => {
  const periods = new Map<Period, Placed>();
  let last: readonly [Period, Placed] | null = null;

  const placedIn = (period: Period): Placed => {
    if (last?.[0] === period) return last[1];
    const placed = periods.get(period) ?? { 63: new Map(), 34: new Map() };
    periods.set(period, placed);
    last = [period, placed];
    return placed;
  };

  /** Where a column says the set of provinces, the file has both on purpose. */
  const hear = (figure: Figure, { slug, basis }: Geography): void => {
    if (basis === null || figure.places.basis) return;
    const placed = placedIn(figure.timing.period)[basis];
    if (!placed.has(slug)) placed.set(slug, figure);
  };

  const issues = (): readonly Issue[] =>
    [...joinByKey(periods).values()].flatMap((placed) => {
      if (placed['63'].size === 0) return [];
      return [...placed['34']].flatMap(([slug, figure]) => {
        const parts = findPredecessors(geographies, slug);
        const part = parts.find((one) => one.slug !== slug && placed['63'].has(one.slug));
        const other = part && placed['63'].get(part.slug);
        return part && other ? [overlap(figure, part, other, geographies)] : [];
      });
    });

  return { hear, issues };
};

/** One period may have been read from several texts. */
const joinByKey = (periods: ReadonlyMap<Period, Placed>): ReadonlyMap<string, Placed> => {
  const joined = new Map<string, Placed>();
  for (const [period, placed] of periods) {
    const key = periodKey(period);
    const before = joined.get(key);
    joined.set(key, {
      63: new Map([...placed['63'], ...(before?.['63'] ?? [])]),
      34: new Map([...placed['34'], ...(before?.['34'] ?? [])]),
    });
  }
  return joined;
};

const overlap = (
  figure: Figure,
  part: Geography,
  other: Figure,
  geographies: readonly Geography[],
): Issue =>
  createIssue(
    'overlapping-provinces',
    { row: figure.row, column: figure.places.column ?? figure.column },
    {
      severity: 'warning',
      text: placeText(figure, geographies),
      params: { part: part.name, line: other.row, period: periodName(figure.timing.period) },
    },
  );
