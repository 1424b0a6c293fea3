import type { SheetReading } from '../figures/read-sheet.ts';
import { periodLabel } from '../model/period.ts';
import type { ColumnSummary, Mapping, TableSummary } from '../reading.ts';
import { columnLetter } from '../source/table.ts';
import type { Column } from './layout.ts';
import type { Outline } from './open-table.ts';

const kindNames = { actual: 'thực hiện', target: 'kế hoạch', baseline: 'trước đó' } as const;

const detailOf = ({ indicator, period, kind, unit, rankOf }: Column): string =>
  [
    indicator?.name.vi,
    period ? periodLabel(period, 'vi') : undefined,
    kind ? kindNames[kind] : undefined,
    unit?.name.vi,
    rankOf === null ? undefined : `trên ${rankOf}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

const summariseColumn = (column: Column): ColumnSummary => {
  const { heading, role } = column;
  const detail = detailOf(column);
  return {
    column: columnLetter(column.index),
    heading,
    role,
    ...(detail === '' ? {} : { detail }),
  };
};

/** The tables of a sheet; those headed in the same row stand side by side and are told as one. */
const summariseSheet = ({ sheet, tables, outlines }: SheetReading): readonly TableSummary[] => {
  const unread = outlines.map((outline) => ({ ...outline, below: 0 }));
  return [...Map.groupBy([...tables, ...unread], headingRowOf)]
    .toSorted(([a], [b]) => a - b)
    .map(([headingRow, beside]) => ({
      sheet,
      title: beside.map(({ title }) => title.title).find((title) => title !== null) ?? null,
      headingRow,
      rows: Math.max(...beside.map(({ below }) => below)),
      columns: beside.flatMap(({ layouts }) =>
        layouts.flatMap(({ columns }) => columns.map(summariseColumn)),
      ),
      ...(tables.some((table) => headingRowOf(table) === headingRow) ? {} : { unread: true }),
    }));
};

const headingRowOf = ({ layouts }: Outline): number => layouts[0]?.headingRow ?? 0;

/** What was understood of the tables, for a person and for next year's file of the same shape. */
export const summariseTables = (
  sheets: readonly SheetReading[],
): { readonly tables: readonly TableSummary[]; readonly mapping: Mapping } => {
  const tables = sheets.flatMap(summariseSheet);
  const mapped = tables.map(({ sheet, headingRow, columns }) => ({
    sheet,
    headingRow,
    columns: Object.fromEntries(columns.map(({ column, role }) => [column, role])),
  }));
  return { tables, mapping: { tables: mapped } };
};
