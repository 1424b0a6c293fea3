import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import { holdsProvinces, isRegion, nation } from '../../model/geography.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Notation } from '../../parse/notation.ts';
import type { StatedReading } from '../../parse/parse-stated-value.ts';
import { addDecimals } from '../../publish/add-decimals.ts';
import type { SumEntry } from '../cells/read-sums.ts';
import type { Figure } from '../figure.ts';
import type { Figures } from '../log/figure-log.ts';
import { numberName } from '../settle/number-name.ts';
import { settleValue } from '../settle/settle-value.ts';
import { addsUp } from './add-up.ts';

/** The figures of one group of columns with what its rows of sums say. */
export interface SummedFigures {
  readonly layout: Layout;
  readonly figures: Figures;
  readonly sums: readonly SumEntry[];
  readonly witnesses: { readonly sums: SumWitness };
}

/** What is said of a column's figures together: more than one of either, and they do not add up. */
interface Addends {
  readonly indicators: Set<Indicator>;
  readonly ways: Set<string>;
  last: Figure | null;
}

/** Whether the figures of a group of columns can be the parts of a sum. */
export const createSumWitness = (layout: Layout) => {
  const columns = new Map<number, Addends>();
  let hasWhole = false;

  const addendsOf = (column: number): Addends => {
    const addends = columns.get(column) ?? { indicators: new Set(), ways: new Set(), last: null };
    columns.set(column, addends);
    return addends;
  };

  return {
    hear: (figure: Figure): void => {
      // Rows of different indicators are not parts of one sum.
      if (layout.indicator) return;
      hasWhole ||= isWhole(figure);
      if (!figure.stated) return;
      const addends = addendsOf(figure.column);
      if (addends.ways.size > 1) return;
      const { last } = addends;
      addends.last = figure;
      if (last && isAlike(last, figure)) return;
      addends.indicators.add(figure.indicator);
      addends.ways.add(wayOf(figure));
    },
    hasWhole: (): boolean => hasWhole,
    /** One indicator that adds up, of one kind, period and unit. */
    isAdditive: (column: number, sums: readonly SumEntry[]): boolean => {
      const addends = addendsOf(column);
      const indicators = new Set([
        ...addends.indicators,
        ...sums.map(({ indicator }) => indicator),
      ]);
      const [indicator, ...others] = indicators;
      return indicator?.aggregation === 'sum' && others.length === 0 && addends.ways.size <= 1;
    },
  };
};
export type SumWitness = Omit<ReturnType<typeof createSumWitness>, 'hear'>;

const isAlike = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator &&
  a.kind === b.kind &&
  a.timing.period === b.timing.period &&
  a.unit === b.unit;

const wayOf = ({ kind, timing, unit }: Figure): string =>
  `${kind} ${timing.period.from} ${timing.period.to} ${unit?.id}`;

type NotationOf = (column: number) => Notation | null;

/** One cell of a column, in its place among the others; `value` null: missing, or not exact. */
interface Entry {
  readonly row: number;
  readonly is: 'leaf' | 'group' | 'total';
  /** It is the whole nation's, of which a table may list some provinces only. */
  readonly isNation: boolean;
  readonly value: number | null;
  readonly text: string;
}

/**
 * Totals against the rows they sum, column by column, where the indicator adds up. A total may stand
 * above or below its rows and count groups or what is in them: it differs when no way of adding gives
 * it. Rows with a missing or an inexact number prove nothing, nor do some provinces against the nation.
 */
export const checkSums = (
  { layout, figures, sums, witnesses }: SummedFigures,
  notationOf: NotationOf,
): readonly Issue[] => {
  if (layout.indicator) return [];
  if (!sums.some(({ is }) => is !== 'part') && !witnesses.sums.hasWhole()) return [];
  return layout.measures.flatMap(({ value }) => {
    if (!value) return [];
    const entries = sums.filter(({ column }) => column === value.index);
    if (!witnesses.sums.isAdditive(value.index, entries)) return [];
    const own: Figure[] = [];
    const rows = new Set<number>();
    for (const figure of figures) {
      if (!layout.breakdown) rows.add(figure.row);
      if (figure.column === value.index && figure.stated) own.push(figure);
    }
    const notation = notationOf(value.index);
    const stated = createEntries(own, entries, layout, notation);
    return checkColumn([...stated, ...missingIn(stated, [...rows])].toSorted(byRow), value.index);
  });
};

/** The nation and the regions are sums of provinces. */
const isWhole = ({ places }: Figure): boolean => places.geographies.some(holdsProvinces);

const createEntries = (
  figures: readonly Figure[],
  sums: readonly SumEntry[],
  { breakdown }: Layout,
  notation: Notation | null,
): readonly Entry[] => {
  // In a table of parts the figures are the totals themselves: they stand among the sums.
  const own = breakdown
    ? []
    : figures.map(({ row, text, stated, places }) => ({
        row,
        text,
        value: exactNumber(stated, notation),
        is: placeOf(places.geographies),
        isNation: places.geographies[0] === nation,
      }));
  const others = sums.map(({ row, text, stated, is }) => ({
    row,
    text,
    value: exactNumber(stated, notation),
    is: is === 'part' ? ('leaf' as const) : is === 'sum' ? ('total' as const) : ('group' as const),
    isNation: false,
  }));
  return [...own, ...others];
};

const byRow = (a: Entry, b: Entry): number => a.row - b.row;

/** Rows that have figures in other columns and none in this one. */
const missingIn = (entries: readonly Entry[], rows: readonly number[]): readonly Entry[] => {
  const stated = new Set(entries.map(({ row }) => row));
  return rows
    .filter((row) => !stated.has(row))
    .map((row) => ({ row, is: 'leaf' as const, isNation: false, value: null, text: '' }));
};

const placeOf = ([slug = '']: readonly string[]): Entry['is'] => {
  if (slug === nation) return 'total';
  return isRegion(slug) ? 'group' : 'leaf';
};

/** The number of a cell that says just one; null where it is bounded, approximate or missing. */
export const exactNumber = (
  stated: StatedReading | null,
  notation: Notation | null,
): number | null => {
  const value = stated && settleValue(stated, notation);
  return value?.qualifier === 'exact' ? value.value : null;
};

const checkColumn = (entries: readonly Entry[], column: number): Issue[] =>
  entries.flatMap((entry, i) => {
    if (entry.is === 'leaf' || entry.value === null) return [];
    const ways = waysToAdd(entries, i).filter((way) => way.length > 0);
    const complete = ways.flatMap((way) => {
      const values = way.flatMap(({ value }) => (value === null ? [] : [value]));
      return values.length === way.length ? [values] : [];
    });
    const [first] = complete;
    const total = entry.value;
    if (!first || complete.length < ways.length || complete.some((way) => addsUp(total, way)))
      return [];
    if (entry.isNation && complete.every((way) => isLess(way, total)) && !holdsAll(entries))
      return [];
    const numbers = { whole: numberName(total), sum: numberName(addDecimals(first)) };
    return [
      createIssue(
        'sum-differs',
        { row: entry.row, column },
        { severity: 'warning', text: entry.text, params: numbers },
      ),
    ];
  });

/** The fewest provinces that there ever were. */
const allProvinces = 34;

const holdsAll = (entries: readonly Entry[]): boolean =>
  entries.filter(({ is }) => is === 'leaf').length >= allProvinces;

const isLess = (values: readonly number[], total: number): boolean => addDecimals(values) < total;

/** What the sum at that place may count: the likeliest first. */
const waysToAdd = (entries: readonly Entry[], at: number): (readonly Entry[])[] => {
  const before = entries.slice(0, at);
  const after = entries.slice(at + 1);
  const isLeaf = ({ is }: Entry): boolean => is === 'leaf';
  const above = before.slice(before.findLastIndex((one) => !isLeaf(one)) + 1);
  const end = after.findIndex((one) => !isLeaf(one));
  const below = end < 0 ? after : after.slice(0, end);
  if (entries[at]?.is === 'group') return [below, above];
  const others = entries.filter(({ is }, i) => i !== at && is === 'total');
  const groups = entries.filter(({ is }) => is === 'group');
  return [entries.filter(isLeaf), groups, topOf(groups), above, below, others];
};

/** A table has a few groups; each is held against those below it. */
const mostGroups = 100;

/** Groups within groups, `A` above `I` and `II`: without those that add up to the one above them. */
const topOf = (groups: readonly Entry[]): readonly Entry[] => {
  const [first, ...others] = groups;
  if (!first || groups.length > mostGroups) return groups;
  const end = others.findIndex(
    (_, i) =>
      first.value !== null &&
      addsUp(
        first.value,
        others.slice(0, i + 1).map(({ value }) => value ?? Number.NaN),
      ),
  );
  return [first, ...topOf(others.slice(end + 1))];
};
