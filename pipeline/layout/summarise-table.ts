import type { TableReading } from '../figures/read-table.ts';
import { periodLabel } from '../model/period.ts';
import type { ColumnSummary, Mapping, TableSummary } from '../reading.ts';
import { columnLetter } from '../source/table.ts';
import type { Column } from './layout.ts';

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

/** What was understood of the table, for a person and for next year's file of the same shape. */
export const summariseTable = ({
  sheet,
  layout,
  title,
  below,
}: TableReading): { readonly tables: readonly TableSummary[]; readonly mapping: Mapping } => {
  if (!layout) return { tables: [], mapping: { tables: [] } };
  const { headingRow } = layout;
  const columns = layout.columns.map(summariseColumn);
  const roles = Object.fromEntries(columns.map(({ column, role }) => [column, role]));
  return {
    tables: [{ sheet, title: title?.title ?? null, headingRow, rows: below, columns }],
    mapping: { tables: [{ sheet, headingRow, columns: roles }] },
  };
};
