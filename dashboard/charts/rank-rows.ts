import type { Geography } from '../../pipeline/model/geography.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import { isPoint, type Observation } from '../../pipeline/model/observation.ts';
import { type Period, periodKey } from '../../pipeline/model/period.ts';
import { type CountedPeriod, choosePeriod } from './choose-period.ts';
import { median } from './median.ts';
import { isSpread } from './spread.ts';
import { placeObservation, type StatedMark } from './stated-mark.ts';
import type { Conversion } from './unit-conversion.ts';

/** One geography's place in a ranking. */
export interface RankRow {
  readonly slug: string;
  readonly name: string;
  readonly rank: number | null;
  readonly rankOf: number | null;
  /** Null for a rank alone and for words without a number. */
  readonly mark: StatedMark | null;
  readonly observation: Observation;
}

/** All geographies with a figure in one period, the ranked first. */
export interface Ranking {
  readonly period: Period;
  /** Later periods of which there are too few figures, see `choosePeriod`. */
  readonly passed: readonly CountedPeriod[];
  readonly rows: readonly RankRow[];
  /** Out of how many; null where sources differ or none says. */
  readonly rankOf: number | null;
  /** Provinces that have a figure or a rank. */
  readonly reported: number;
  /** Of all provinces, when at least half of them have a value. */
  readonly median: number | null;
  /** How many provinces have such a value. */
  readonly valued: number;
}

interface RankingInput {
  readonly observations: readonly Observation[];
  readonly indicator: Indicator;
  readonly provinces: readonly Geography[];
  readonly convert: Conversion;
  readonly name: (slug: string) => string;
  /** The reader left the end of time open, see `choosePeriod`. */
  readonly isOpen: boolean;
}

/** The ranking of one period, see `choosePeriod`; null without any figure. */
export const createRanking = (input: RankingInput): Ranking | null => {
  const actual = input.observations.filter(({ kind }) => kind === 'actual');
  const chosen = choosePeriod(actual, input.provinces, input.isOpen);
  if (!chosen) return null;
  const { period, passed } = chosen;
  const inPeriod = actual.filter((one) => periodKey(one.period) === periodKey(period));
  const rows = inPeriod
    .filter((one, index) => inPeriod.findIndex((o) => o.geography === one.geography) === index)
    .map((observation) => createRow(observation, input));
  const sorted = sortRows(rows, input.indicator.direction === 'lower' ? 1 : -1);
  return { period, passed, rows: sorted, ...summarise(sorted, input.provinces) };
};

/** By rank; a number that nobody ranked stands among the ranked by its value, never below the last. */
const sortRows = (rows: readonly RankRow[], sign: 1 | -1): readonly RankRow[] => {
  const sorted = [...rows].sort(compareRows(sign));
  const groups = Map.groupBy(sorted, groupOf);
  const list = [...(groups.get(0) ?? [])];
  for (const row of groups.get(1) ?? []) {
    const worse = list.findIndex(
      (one) => one.mark && sign * (sortValue(one, sign) - sortValue(row, sign)) > 0,
    );
    list.splice(worse < 0 ? list.length : worse, 0, row);
  }
  return [...list, ...sorted.filter((row) => groupOf(row) > 1)];
};

const createRow = (observation: Observation, { name, convert }: RankingInput): RankRow => ({
  slug: observation.geography,
  name: name(observation.geography),
  rank: observation.rank,
  rankOf: observation.rankOf,
  mark: placeObservation(observation, convert),
  observation,
});

/** The ranked, then single numbers, ranges, what has no number, and last what merged units have. */
const groupOf = ({ rank, mark, observation }: RankRow): number => {
  if (rank !== null) return 0;
  if (isSpread(observation)) return mark ? 4 : 5;
  if (!mark) return 3;
  return mark.extent.form === 'range' ? 2 : 1;
};

/** A number to sort by where no rank was published: the stated one, a range's better end. */
const sortValue = ({ mark }: RankRow, sign: 1 | -1): number => {
  if (!mark) return 0;
  const { extent } = mark;
  if (extent.form !== 'range') return extent.value;
  return sign === 1 ? extent.lower : extent.upper;
};

const compareRows =
  (sign: 1 | -1) =>
  (a: RankRow, b: RankRow): number =>
    groupOf(a) - groupOf(b) ||
    (a.rank ?? 0) - (b.rank ?? 0) ||
    sign * (sortValue(a, sign) - sortValue(b, sign)) ||
    (a.slug < b.slug ? -1 : 1);

const summarise = (
  rows: readonly RankRow[],
  provinces: readonly Geography[],
): Pick<Ranking, 'rankOf' | 'reported' | 'median' | 'valued'> => {
  const known = new Set(provinces.map(({ slug }) => slug));
  const own = rows.filter(({ slug }) => known.has(slug));
  const sizes = new Set(rows.flatMap(({ rankOf }) => (rankOf === null ? [] : [rankOf])));
  const [rankOf = null] = sizes.size === 1 ? sizes : [];
  const values = own.flatMap((row) =>
    row.mark?.extent.form === 'point' && isPoint(row.observation) ? [row.mark.extent.value] : [],
  );
  const middle = values.length * 2 >= provinces.length ? median(values) : undefined;
  return { rankOf, reported: own.length, median: middle ?? null, valued: values.length };
};
