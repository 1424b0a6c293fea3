import { isRole } from '../match/headings.ts';
import type { CodeLists } from '../model/code-lists.ts';
import type { ColumnCorrection } from '../model/corrections.ts';
import type { Evidence, Suggested } from '../model/suggestion.ts';
import type { ColumnSummary, TableSummary } from '../reading.ts';
import {
  compareShapes,
  type Difference,
  likeness,
  type Pair,
  pairColumns,
} from './compare-shapes.ts';
import type { Memory, Origin, RememberedColumn } from './remembered.ts';
import { type ColumnShape, shapeOf, type TableShape, writeShape } from './table-shape.ts';

/** A difference and the table it is in. */
export interface TableDifference extends Difference {
  readonly sheet: string | null;
  readonly headingRow: number;
}

/** What earlier reports say of a file's columns. */
export interface Recall {
  /** Of tables of the very same shape: what they add to what the file says itself. */
  readonly columns: readonly ColumnCorrection[];
  /** The report that they are of; null: none adds anything. */
  readonly readLike: Origin | null;
  /** The report that a table is like, but not the same; null: there is none. */
  readonly near: Origin | null;
  /** How it differs: nothing of it is applied by itself. */
  readonly differences: readonly TableDifference[];
  /** What still fits of it, for a person to take over. */
  readonly takeOver: readonly ColumnCorrection[];
}

/** Less than this in common is another report. */
const leastLikeness = 0.5;
/** The same where the provinces are headed alike, and a column that was taken for something. */
const leastWithMapped = 0.25;

/**
 * What memories of published reports, the best first, say of these tables. A table of the same shape
 * is read like the first of them; to one that is merely near nothing is applied.
 */
export const recallMapping = (
  tables: readonly TableSummary[],
  memories: readonly Memory[],
  lists: CodeLists,
): Recall => {
  const known = new Map(
    memories.map((memory) => [writeShape(memory.shape), memory] as const).toReversed(),
  );
  const recalled = tables.map((table) => recallTable(table, known, memories, lists));
  return {
    columns: recalled.flatMap(({ columns }) => columns),
    readLike: recalled.find(({ columns }) => columns.length > 0)?.origin ?? null,
    near: recalled.find(({ differences }) => differences.length > 0)?.origin ?? null,
    differences: recalled.flatMap(({ differences }) => differences),
    takeOver: recalled.flatMap(({ takeOver }) => takeOver),
  };
};

type TableRecall = Pick<Recall, 'columns' | 'differences' | 'takeOver'> & {
  readonly origin: Origin | null;
};

const nothing: TableRecall = { columns: [], differences: [], takeOver: [], origin: null };

const recallTable = (
  table: TableSummary,
  known: ReadonlyMap<string, Memory>,
  memories: readonly Memory[],
  lists: CodeLists,
): TableRecall => {
  const shape = shapeOf(table);
  const same = known.get(writeShape(shape));
  if (same) {
    const pairs = shape.columns.map((_, i) => ({ was: i, now: i }));
    return { ...nothing, columns: correct(table, same, pairs, lists), origin: same.origin };
  }
  const near = memories
    .filter(({ isSaid }) => isSaid)
    .map((memory) => ({ memory, like: likeness(figuresBefore(memory), figuresIn(table, shape)) }))
    .filter(
      ({ memory, like }) =>
        like >= leastLikeness || (like >= leastWithMapped && sharesMapped(memory, shape)),
    )
    .reduce<{ memory: Memory; like: number } | null>(
      (a, b) => (b.like > (a?.like ?? 0) ? b : a),
      null,
    )?.memory;
  if (!near) return nothing;
  const { sheet, headingRow } = table;
  const differences = compareShapes(near.shape, shape).map((one) => ({
    ...one,
    sheet,
    headingRow,
  }));
  const isOther = near.shape.indicator !== shape.indicator || near.shape.unit !== shape.unit;
  const fitting = pairColumns(near.shape.columns, shape.columns).filter(
    ({ was, now }) => near.shape.columns[was]?.unit === shape.columns[now]?.unit,
  );
  const takeOver = isOther ? [] : correct(table, near, fitting, lists);
  return { columns: [], differences, takeOver, origin: near.origin };
};

/** Are the provinces headed alike, and at least one column that is known to be of something? */
const sharesMapped = ({ shape, columns }: Memory, now: TableShape): boolean => {
  const shared = pairColumns(shape.columns, now.columns).map(({ was }) => columns[was]);
  return (
    shared.some((column) => column?.role === 'geography') &&
    shared.some((column) => column?.indicator !== undefined)
  );
};

/** Every list of provinces has its numbers and names: what a table is like is told by the others. */
const isFigureRole = (role: string | undefined): boolean =>
  role === undefined || role === 'value' || role === 'rank' || role === 'unknown';

const figuresBefore = ({ shape, columns }: Memory): readonly ColumnShape[] =>
  shape.columns.filter((_, i) => isFigureRole(columns[i]?.role));

const figuresIn = ({ columns }: TableSummary, shape: TableShape): readonly ColumnShape[] =>
  shape.columns.filter((_, i) => isFigureRole(columns[i]?.role));

const correct = (
  table: TableSummary,
  memory: Memory,
  pairs: readonly Pair[],
  lists: CodeLists,
): readonly ColumnCorrection[] =>
  pairs.flatMap(({ was, now }) => {
    const [before, column] = [memory.columns[was], table.columns[now]];
    if (!before || !column) return [];
    const facts = missingFacts(before, column, table, lists);
    const place = { sheet: table.sheet, headingRow: table.headingRow, column: column.column };
    return Object.keys(facts).length === 0 ? [] : [{ ...place, ...facts }];
  });

type Facts = Omit<ColumnCorrection, 'sheet' | 'headingRow' | 'column'>;

/** What the column was taken for and is not, unless a person says so; codes that are gone are left. */
const missingFacts = (
  before: RememberedColumn,
  { understood }: ColumnSummary,
  { period: ofTable }: TableSummary,
  { indicators, units }: CodeLists,
): Facts => {
  const { role, indicator, unit, kind, geography, yearOffset } = before;
  const hasId = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
    list.some((one) => one.id === id);
  const year =
    yearOffset === undefined || ofTable?.grain !== 'year' ? undefined : ofTable.end + yearOffset;
  const period = understood.period?.value;
  const isSameYear = period?.grain === 'year' && period.end === year;
  return {
    ...(role && isRole(role) && role !== 'unknown' && differs(understood.role, role)
      ? { role }
      : {}),
    ...(indicator && hasId(indicators, indicator) && differs(understood.indicator, indicator)
      ? { indicator }
      : {}),
    ...(unit && hasId(units, unit) && differs(understood.unit, unit) ? { unit } : {}),
    ...(kind && differs(understood.kind, kind) ? { kind } : {}),
    ...(geography && differs(joined(understood.geographies), geography) ? { geography } : {}),
    ...(year === undefined || isSameYear || isPerson(understood.period?.reason.by)
      ? {}
      : { period: String(year) }),
  };
};

const joined = (fact: Suggested<readonly string[]> | null): Suggested<string> | null =>
  fact && { ...fact, value: fact.value.join() };

const isPerson = (by: Evidence | undefined): boolean => by === 'person';

const differs = <T>(fact: Suggested<T> | null, value: T): boolean =>
  !isPerson(fact?.reason.by) && fact?.value !== value;
