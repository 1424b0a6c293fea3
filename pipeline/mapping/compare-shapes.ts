import { columnIndex } from '../model/cell-address.ts';
import type { ColumnShape, TableShape } from './table-shape.ts';

/** What became of a column of the earlier table. */
export type Change = 'moved' | 'renamed' | 'gone' | 'new' | 'unit';

/** What of a column, or of the table, is not as it was. */
export interface Difference {
  /** Its letter now, or before where it is gone. */
  readonly column: string;
  /** Its heading now, or before where it is gone; folded, times marked. */
  readonly heading: string;
  readonly kind: Change;
  /** Letter, heading or unit, whichever differs; null: there was none, or there is none. */
  readonly was: string | null;
  readonly now: string | null;
}

/** Columns of both tables that are headed alike, each in its place. */
export interface Pair {
  readonly was: number;
  readonly now: number;
}

const blank: ColumnShape = { heading: '', unit: null, column: '' };
const columnAt = (columns: readonly ColumnShape[], at: number): ColumnShape => columns[at] ?? blank;

/** Columns headed alike, the first with the first; then those headed alike but for their unit. */
export const pairColumns = (
  was: readonly ColumnShape[],
  now: readonly ColumnShape[],
): readonly Pair[] => {
  const alike = pairBy(({ heading }) => heading, was, now, []);
  const isOtherUnit = ({ was: i, now: j }: Pair): boolean => was[i]?.unit !== now[j]?.unit;
  const butForUnit = pairBy(({ heading }) => bareHeading(heading), was, now, alike);
  return [...alike, ...butForUnit.filter(isOtherUnit)].toSorted((a, b) => a.now - b.now);
};

/** `số tiền (triệu đồng)` without what a unit stands in; null: nothing is left, or nothing was in it. */
const bareHeading = (heading: string): string | null =>
  heading.replaceAll(/\s*[([][^()[\]]*[)\]]/gu, '').trim() || null;

/** Pairs by that key those that are in no pair yet; null is the key of none. */
const pairBy = (
  keyOf: (column: ColumnShape) => string | null,
  was: readonly ColumnShape[],
  now: readonly ColumnShape[],
  paired: readonly Pair[],
): readonly Pair[] => {
  const taken = {
    was: new Set(paired.map((pair) => pair.was)),
    now: new Set(paired.map((pair) => pair.now)),
  };
  const free = Map.groupBy(
    [...was.keys()].filter((at) => !taken.was.has(at)),
    (at) => keyOf(columnAt(was, at)),
  );
  return now.flatMap((column, at) => {
    const key = keyOf(column);
    const match = key === null || taken.now.has(at) ? undefined : free.get(key)?.shift();
    return match === undefined ? [] : [{ was: match, now: at }];
  });
};

/** How much of these columns is headed alike, from 0 to 1; blank headings do not count. */
export const likeness = (was: readonly ColumnShape[], now: readonly ColumnShape[]): number => {
  const [before, after] = [was, now].map((columns) => columns.filter((one) => one.heading !== ''));
  const all = (before?.length ?? 0) + (after?.length ?? 0);
  return all === 0 ? 0 : (2 * pairColumns(before ?? [], after ?? []).length) / all;
};

/**
 * What differs between an earlier table and one that is like it: of the table, then of its columns
 * from left to right, then what is gone. Nothing when they have one shape.
 */
export const compareShapes = (was: TableShape, now: TableShape): readonly Difference[] => {
  const pairs = pairColumns(was.columns, now.columns);
  const kept = inOrder(pairs);
  const ofColumns = [
    ...pairs.flatMap((pair) => ofPair(pair, kept.has(pair), was, now)),
    ...ofOthers(pairs, was, now),
  ];
  const place = ({ kind, column }: Difference): number =>
    columnIndex(column) + (kind === 'gone' ? now.columns.length + was.columns.length : 0);
  return [...ofTable(was, now), ...ofColumns.toSorted((a, b) => place(a) - place(b))];
};

const columnOf = ({ columns }: TableShape, at: number): ColumnShape => columnAt(columns, at);

/** What the title says: another indicator is another name, another unit another unit. */
const ofTable = (was: TableShape, now: TableShape): readonly Difference[] => {
  const { column, heading } = columnOf(now, 0);
  const place = { column, heading };
  return [
    ...(was.unit === now.unit
      ? []
      : [{ ...place, kind: 'unit' as const, was: was.unit, now: now.unit }]),
    ...(was.indicator === now.indicator
      ? []
      : [{ ...place, kind: 'renamed' as const, was: was.indicator, now: now.indicator }]),
  ];
};

const ofPair = (
  pair: Pair,
  isInPlace: boolean,
  was: TableShape,
  now: TableShape,
): readonly Difference[] => {
  const [before, after] = [columnOf(was, pair.was), columnOf(now, pair.now)];
  const place = { column: after.column, heading: after.heading };
  return [
    ...(isInPlace
      ? []
      : [{ ...place, kind: 'moved' as const, was: before.column, now: after.column }]),
    ...(before.unit === after.unit
      ? []
      : [{ ...place, kind: 'unit' as const, was: before.unit, now: after.unit }]),
  ];
};

/** Columns without a like: one for one in the same gap they were renamed, else they came or went. */
const ofOthers = (
  pairs: readonly Pair[],
  was: TableShape,
  now: TableShape,
): readonly Difference[] => {
  const gone = withGaps(
    was,
    pairs.map((pair) => pair.was),
  );
  const fresh = withGaps(
    now,
    pairs.map((pair) => pair.now),
  );
  const renamed = new Map(
    [...gone].flatMap(([gap, [one, ...more]]) => {
      const [other, ...others] = fresh.get(gap) ?? [];
      return one && other && more.length + others.length === 0 && one.unit === other.unit
        ? [[one, other] as const]
        : [];
    }),
  );
  const named = new Set(renamed.values());
  const left = [...gone.values()].flat().filter((column) => !renamed.has(column));
  const came = [...fresh.values()].flat().filter((column) => !named.has(column));
  return [
    ...[...renamed].map(([before, after]): Difference => {
      const { column, heading } = after;
      return { column, heading, kind: 'renamed', was: before.heading, now: heading };
    }),
    ...left.map(({ column, heading }): Difference => {
      return { column, heading, kind: 'gone', was: heading, now: null };
    }),
    ...came.map(({ column, heading }): Difference => {
      return { column, heading, kind: 'new', was: null, now: heading };
    }),
  ];
};

/** The columns that are not paired, by the pair that stands on their left. */
const withGaps = (
  { columns }: TableShape,
  paired: readonly number[],
): ReadonlyMap<number, readonly ColumnShape[]> => {
  const gaps = new Map<number, ColumnShape[]>();
  let gap = -1;
  for (const [i, column] of columns.entries()) {
    const pair = paired.indexOf(i);
    if (pair >= 0) gap = pair;
    else gaps.set(gap, [...(gaps.get(gap) ?? []), column]);
  }
  return gaps;
};

/** The most pairs that keep their order: the others moved. */
const inOrder = (pairs: readonly Pair[]): ReadonlySet<Pair> => {
  const runs: { readonly pair: Pair; readonly length: number; readonly before: number }[] = [];
  for (const pair of pairs) {
    const before = runs.reduce(
      (best, run, i) =>
        run.pair.was < pair.was && run.length > (runs[best]?.length ?? 0) ? i : best,
      -1,
    );
    runs.push({ pair, before, length: (runs[before]?.length ?? 0) + 1 });
  }
  const kept = new Set<Pair>();
  const longest = runs.reduce(
    (best, { length }, i) => (length > (runs[best]?.length ?? 0) ? i : best),
    -1,
  );
  for (let run = runs[longest]; run; run = runs[run.before]) kept.add(run.pair);
  return kept;
};
