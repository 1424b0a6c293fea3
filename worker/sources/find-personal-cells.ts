import * as v from 'valibot';
import type { CellAddress } from '../../pipeline/model/cell-address.ts';
import type { Understood } from '../uploads/understood.ts';

/** What the reading says of the upload's tables, as far as it matters here. */
const tablesSchema = v.array(
  v.object({
    sheet: v.nullable(v.string()),
    headingRow: v.number(),
    columns: v.array(v.object({ column: v.string(), role: v.string() })),
  }),
);

/** What must not be shown of a sheet, and where its headings are. */
export interface Personal {
  readonly headingRows: readonly number[];
  readonly columns: ReadonlySet<string>;
  /** Rows of signatures: they name persons. */
  readonly rows: ReadonlySet<number>;
}

/** Where a sheet of an upload names persons. */
export const findPersonalCells = (
  { tables, ignored }: Pick<Understood, 'tables' | 'ignored'>,
  sheet: string | null,
): Personal => {
  const inSheet = v.parse(tablesSchema, tables).filter((table) => table.sheet === sheet);
  const columns = inSheet.flatMap((table) =>
    table.columns.filter(({ role }) => role === 'personal').map(({ column }) => column),
  );
  const signed = ignored.filter(
    (one) => one.group === 'signature' && (one.sheet ?? null) === sheet,
  );
  return {
    headingRows: inSheet.map(({ headingRow }) => headingRow),
    columns: new Set(columns),
    rows: new Set(signed.map(({ row }) => row)),
  };
};

/** Does the cell stand in a table, in a column and a row that name nobody? */
export const isOpenCell = ({ headingRows, columns, rows }: Personal, cell: CellAddress): boolean =>
  headingRows.some((row) => row <= cell.row) && !columns.has(cell.column) && !rows.has(cell.row);
