import type { FlowTable, Place } from './flow.ts';

interface Merge {
  readonly top: number;
  readonly right: number;
  bottom: number;
}

/** Cells of Word's tables, which say of themselves that they go on with the cell above. */
export const createVerticalMerges = () => {
  /** By table and first column: the last cell, which cells below may go on with. */
  const tables = new Map<FlowTable, Map<number, Merge>>();
  const lastOf = (table: FlowTable): Map<number, Merge> => {
    const last = tables.get(table) ?? new Map<number, Merge>();
    tables.set(table, last);
    return last;
  };
  return {
    add: (
      table: FlowTable,
      { row, column }: Place,
      columns: number,
      isContinued: boolean,
    ): void => {
      const last = lastOf(table);
      const above = last.get(column);
      if (isContinued && above) {
        above.bottom = row;
        return;
      }
      tell(table, column, above);
      last.set(column, { top: row, right: column + columns - 1, bottom: row });
    },
    /** Nothing more can go on with the table's cells. */
    end: (table: FlowTable): void => {
      for (const [column, merge] of lastOf(table)) tell(table, column, merge);
      tables.delete(table);
    },
  };
};

const tell = (table: FlowTable, left: number, merge: Merge | undefined): void => {
  if (merge && (merge.bottom > merge.top || merge.right > left)) table.merge({ ...merge, left });
};
