import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import { columnLetter } from '../../model/cell-address.ts';
import { type Geography, lastDayOf63 } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodKey, periodName } from '../../model/period.ts';
import type { Figure } from '../figure.ts';

interface Ranked {
  readonly of: number;
  readonly figure: Figure;
  /** In which its rank stands. */
  readonly column: number;
}

/** A score's rank stands in a column of its own, where there is one. */
const createRankColumns = (layouts: readonly Pick<Layout, 'measures'>[]) => {
  const measures = layouts.flatMap((layout) => layout.measures);
  const columns = new Map(
    measures.flatMap(({ value, rank }) => (value && rank ? [[value.index, rank.index]] : [])),
  );
  return {
    of: ({ column, stated }: Figure): number =>
      stated === null ? column : (columns.get(column) ?? column),
  };
};

/**
 * Ranks against how many provinces there were, and against each other: those of one indicator and
 * period are of one ranking, but some sources print /63 where fewer were ranked.
 */
export const createRankCheck = (
  geographies: readonly Geography[],
  layouts: readonly Pick<Layout, 'measures'>[],
) => {
  const rankColumns = createRankColumns(layouts);
  const counts = new Map<string, number>();
  const first = new Map<string, Ranked>();
  const differing = new Map<string, Issue>();

  /** Provinces of the set in the period: 64 until Hà Tây joined Hà Nội in 2008. */
  const countIn = (basis: Geography['basis'], { from, to }: Period): number => {
    const key = `${basis} ${from} ${to}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    // Figures of the 63 come after the merger too.
    const since = [from ?? to, lastDayOf63].toSorted()[0] ?? to;
    const units = geographies.filter((one) => one.basis === basis);
    const count = units.filter(({ validTo }) => validTo === null || validTo >= since).length;
    counts.set(key, count);
    return count;
  };

  const compare = (figure: Figure, of: number): void => {
    const key = `${figure.column} ${figure.indicator.id} ${periodKey(figure.timing.period)}`;
    const other = first.get(key);
    const ranked = { of, figure, column: rankColumns.of(figure) };
    if (!other) first.set(key, ranked);
    else if (other.of !== of && !differing.has(key)) differing.set(key, differ(ranked, other));
  };

  return {
    /** A rank that no province can have had; null: it is possible, or there is none. */
    check: (figure: Figure, { basis }: Geography): Issue | null => {
      const { rank, row } = figure;
      if (!rank || basis === null) return null;
      if (rank.of !== null) compare(figure, rank.of);
      else if (rank.rank > countIn(basis, figure.timing.period))
        return createIssue(
          'bad-rank',
          { row, column: rankColumns.of(figure) },
          { text: String(rank.rank) },
        );
      return null;
    },
    issues: (): readonly Issue[] => [...differing.values()],
  };
};

const differ = ({ figure, of, column }: Ranked, other: Ranked): Issue => {
  const { row, rank, indicator } = figure;
  const text = `${rank?.rank}/${of}`;
  const params = {
    indicator: indicator.name,
    period: periodName(figure.timing.period),
    of,
    otherOf: other.of,
    other: `${columnLetter(other.column)}${other.figure.row}`,
  };
  return createIssue(
    'ranked-counts-differ',
    { row, column },
    { severity: 'warning', text, params },
  );
};
