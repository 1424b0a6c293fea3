import { createIssue } from '../create-issue.ts';
import { columnIndex } from '../model/cell-address.ts';
import type { ColumnCorrection } from '../model/corrections.ts';
import type { Issue } from '../model/issue.ts';
import type { TableSummary } from '../reading.ts';

/** What a person said of columns that the file does not have. */
export const findUnplaced = (
  columns: readonly ColumnCorrection[],
  tables: readonly TableSummary[],
): readonly Issue[] =>
  columns.flatMap(({ sheet, headingRow, column }) => {
    const table = tables.find((one) => one.sheet === sheet && one.headingRow === headingRow);
    if (table?.columns.some((one) => one.column === column)) return [];
    const code = table ? 'correction-without-column' : 'correction-without-table';
    return [createIssue(code, { sheet, row: headingRow, column: columnIndex(column) })];
  });
