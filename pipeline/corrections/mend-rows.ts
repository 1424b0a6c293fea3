import { writeCellAddress } from '../model/cell-address.ts';
import type { MendedCell } from '../reading.ts';
import { isRow, type Row, type RowOrIssue } from '../source/table.ts';
import type { Move } from './move-labels.ts';
import type { SheetPlan } from './plan-sheets.ts';

/** What became of a person's corrections while the rows of a sheet went by. */
export interface SheetRecord {
  readonly mended: Map<string, MendedCell>;
  readonly dropped: Set<number>;
  /** Rows that were there. */
  readonly met: Set<number>;
  /** The last row has gone by. */
  isRead: boolean;
}

export const createRecord = (): SheetRecord => ({
  mended: new Map(),
  dropped: new Set(),
  met: new Set(),
  isRead: false,
});

type Texts = ReadonlyMap<number, string>;

/** Hands on the rows of a sheet as a person mended them, each in its turn; null: left out. */
export const createRowMender = (
  sheet: string | null,
  { texts, dropped }: SheetPlan,
  moves: readonly Move[],
  record: SheetRecord,
) => {
  const carried = new Map<number, Map<number, string>>();

  const note = (row: Row, said: Texts): void => {
    for (const [column, now] of said) {
      const cell = writeCellAddress(sheet, column, row.row);
      record.mended.set(cell, { cell, was: row.cells[column] ?? '', now });
    }
  };

  const carry = (row: Row): void => {
    for (const { to, left } of moves.filter(({ from }) => from === row.row)) {
      const own = carried.get(to) ?? new Map<number, string>();
      carried.set(to, own.set(left, row.cells[left] ?? ''));
    }
  };

  return (item: RowOrIssue): RowOrIssue | null => {
    const { row } = item;
    if (row === undefined) return item;
    const said = texts.get(row);
    const isDropped = dropped.has(row);
    if (said || isDropped) record.met.add(row);
    if (isDropped) record.dropped.add(row);
    if (!isRow(item)) return isDropped ? null : item;
    const mended = withTexts(item, new Map([...(carried.get(row) ?? []), ...(said ?? [])]));
    if (isDropped) carry(mended);
    else if (said) note(item, said);
    return isDropped ? null : mended;
  };
};

/** The numbers and oddities of a workbook's cells go with the texts they stood behind. */
const withTexts = (row: Row, texts: Texts): Row => {
  if (texts.size === 0) return row;
  const width = Math.max(row.cells.length, ...[...texts.keys()].map((column) => column + 1));
  const cells = Array.from({ length: width }, (_, i) => texts.get(i) ?? row.cells[i] ?? '');
  const numbers = row.numbers?.map((number, i) => (texts.has(i) ? Number.NaN : number));
  const odd = [...(row.oddities ?? [])].filter(([column]) => !texts.has(column));
  return {
    row: row.row,
    cells,
    ...(numbers ? { numbers } : {}),
    ...(odd.length > 0 ? { oddities: new Map(odd) } : {}),
  };
};
