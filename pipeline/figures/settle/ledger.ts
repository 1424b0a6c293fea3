import { createIssue } from '../../create-issue.ts';
import { writeCellAddress } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import type { StatedValue } from '../../model/observation.ts';
import type { Rank } from '../../parse/parse-rank.ts';
import { createEntryDetails, type Entry } from '../check/entry-details.ts';
import { createTwins } from '../check/twin-columns.ts';
import type { Figure } from '../figure.ts';
import { createNumberColumn } from '../log/number-column.ts';
import { createRowSet, type RowSet } from '../log/row-set.ts';
import { createIdentities, type Location } from './identity.ts';

/** The book of one table's figures within that of the whole file. */
export interface TableLedger {
  /**
   * Enters a figure, the file's number `at`: true when it is new, false when it adds nothing or
   * belongs to another. The cell of one that says otherwise, or says it in the same table.
   */
  readonly add: (
    at: number,
    figure: Figure,
    stated: StatedValue,
    location: Location,
    /** Where it stands, if in no row and column. */
    cell?: string,
  ) => string | boolean;
  /** Figures that another table of the file has just so: the same table in English, say. */
  readonly repeats: () => readonly Issue[];
  /** The rows of what other tables have figures. */
  readonly repeatedRows: RowSet;
}

export type Ledger = ReturnType<typeof createLedger>;

/**
 * Each figure of the file once, whichever of its tables or texts it stands in: 20 bytes each.
 * `isCompared`: there are several of these, or ranks alone, so that what a figure says is kept too.
 */
export const createLedger = (isCompared: boolean) => {
  const identities = createIdentities();
  const entries = createEntries(isCompared);
  const sheets: (string | null)[] = [];
  return {
    forTable: (sheet: string | null): TableLedger =>
      createTableLedger(sheets.push(sheet) - 1, sheets, identities, entries),
    locate: identities.locate,
    isCompared,
    count: entries.count,
    /** Is the file's figure of that number one of those entered? */
    has: entries.has,
    /** The rank that stood elsewhere. */
    rankOf: entries.rankOf,
  };
};

type Entries = ReturnType<typeof createEntries>;

/** What is entered, by the place of its identity. */
const createEntries = (isCompared: boolean) => {
  const rows = createNumberColumn(Uint32Array);
  const columns = createNumberColumn(Uint16Array);
  const details = isCompared ? createEntryDetails() : null;
  const kept = createRowSet();
  const ranks = new Map<number, Rank>();
  /** Of figures that stand in no row and column. */
  const cells = new Map<number, string>();
  let count = 0;

  const note = (place: number, { row, column }: Figure, entry: Entry, cell?: string): void => {
    if (cell === undefined) cells.delete(place);
    else cells.set(place, cell);
    rows.set(place, row);
    columns.set(place, column);
    details?.set(place, entry);
  };

  return {
    count: (): number => count,
    has: kept.has,
    rankOf: (at: number): Rank | undefined => ranks.get(at),
    /** What the figure there says; null: that is not kept. */
    at: (place: number): Entry | null => details?.get(place) ?? null,
    rowOf: rows.get,
    columnOf: columns.get,
    /** Gives an entered figure the rank that stands beside its like. */
    lendRank: (place: number, rank: Rank): void => {
      const entry = details?.get(place);
      if (!entry) return;
      ranks.set(entry.at, rank);
      details?.set(place, { ...entry, rank });
    },
    addressOf: (place: number, sheet: string | null): string =>
      cells.get(place) ?? writeCellAddress(sheet, columns.get(place), rows.get(place)),
    /** Enters a figure; false: its place is taken. */
    enter: (place: number, figure: Figure, entry: Entry, cell?: string): boolean => {
      if (place !== count) return false;
      note(place, figure, entry, cell);
      kept.add(entry.at);
      count += 1;
      return true;
    },
    /** A score in one place and its rank in another are one figure; two of either are not. */
    join: (place: number, figure: Figure, entry: Entry, cell?: string): boolean => {
      const other = details?.get(place);
      if (!other || isRankAlone(other) === isRankAlone(entry)) return false;
      const [score, { rank }] = isRankAlone(other) ? [entry, other] : [other, entry];
      if (score.rank !== null || rank === null) return false;
      ranks.set(score.at, rank);
      if (score === other) details?.set(place, { ...other, rank });
      else {
        kept.remove(other.at);
        kept.add(entry.at);
        note(place, figure, { ...entry, table: other.table, rank }, cell);
      }
      return true;
    },
  };
};

/** `table`: its place among `sheets`, which has the sheet of each. */
const createTableLedger = (
  table: number,
  sheets: readonly (string | null)[],
  identities: ReturnType<typeof createIdentities>,
  entries: Entries,
): TableLedger => {
  const start = identities.size();
  const repeatedRows = createRowSet();
  const twins = createTwins();
  let repeated: { readonly row: number; readonly other: string } | null = null;
  let repeats = 0;
  return {
    add: (at, figure, stated, location, cell) => {
      const place = identities.number(figure, location);
      const unit = figure.unit?.id ?? '';
      const entry: Entry = { at, table, stated, unit, rank: figure.rank };
      if (entries.enter(place, figure, entry, cell)) return true;
      if (entries.join(place, figure, entry, cell)) return false;
      const other = entries.at(place);
      const address = entries.addressOf(place, sheets[other?.table ?? table] ?? null);
      const isBeside = place >= start && other !== null && entries.rowOf(place) === figure.row;
      if (isBeside && isEqual(other, entry)) {
        if (other.rank === null && entry.rank !== null) entries.lendRank(place, entry.rank);
        twins.add(figure, entries.columnOf(place));
        return false;
      }
      if (place >= start || !other || !isSame(other, entry)) return address;
      repeats += 1;
      repeatedRows.add(figure.row);
      repeated ??= { row: figure.row, other: address };
      return false;
    },
    repeats: () => [...(repeated ? [sayRepeated(repeated, repeats)] : []), ...twins.issues()],
    repeatedRows,
  };
};

const isRankAlone = ({ stated }: Entry): boolean => stated.qualifier === 'rank-only';

const isSameValue = ({ stated: a, unit }: Entry, { stated: b, unit: other }: Entry): boolean =>
  a.value === b.value &&
  a.lower === b.lower &&
  a.upper === b.upper &&
  a.qualifier === b.qualifier &&
  unit === other;

const isSame = (a: Entry, b: Entry): boolean =>
  isSameValue(a, b) && (b.rank === null || a.rank?.rank === b.rank.rank);

/** `90,1` of "Tổng điểm" and `90,10` of "Chỉ số (%)", of which one may have the rank beside it. */
const isEqual = (a: Entry, b: Entry): boolean =>
  isSameValue(a, b) && (a.rank === null || b.rank === null || a.rank.rank === b.rank.rank);

const sayRepeated = (
  { row, other }: { readonly row: number; readonly other: string },
  count: number,
): Issue =>
  createIssue('repeated-figures', { row }, { severity: 'warning', params: { count, other } });
