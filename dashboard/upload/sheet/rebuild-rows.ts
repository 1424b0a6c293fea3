import { columnIndex, parseCellAddress } from '../../../pipeline/model/cell-address.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import type { UploadIssue, UploadTable } from '../answers.ts';
import { type CutSheet, placeOf, type SheetPlace } from './grid-sheet.ts';
import { type CellWording, labelOf } from './label-of.ts';
import { createBlock } from './row-block.ts';
import { noRows, withBlock } from './sheet-rows.ts';

interface Known {
  readonly tables: readonly UploadTable[];
  readonly issues: readonly UploadIssue[];
}

/** Sheet → row → column → text. */
type Texts = Map<string | null, Map<number, string[]>>;

/**
 * The rows of a file that cannot be had, as far as what was understood of it tells: headings, figures
 * as written, labels by the name they were understood as, and what issues quote.
 */
export const rebuildRows = (
  { tables, issues }: Known,
  observations: readonly Observation[],
  wording: CellWording,
): readonly CutSheet[] => {
  const texts: Texts = new Map();
  for (const { sheet, headingRow, columns } of tables)
    for (const { column, heading } of columns)
      put(texts, { sheet, row: headingRow ?? 1, column: columnIndex(column) }, heading ?? '');
  const rows = Map.groupBy(observations, ({ cell }) => cell.replace(/[A-Z]+(\d+)$/, '$1'));
  for (const figures of rows.values()) putRow(texts, figures, tables, wording);
  for (const issue of issues) {
    const at = placeOf(issue);
    if (at) put(texts, at, issue.text ?? '');
  }
  return [...texts].map(([sheet, byRow]) => ({ sheet, rows: joinRows(byRow) }));
};

const put = (texts: Texts, { sheet, row, column }: SheetPlace, text: string): void => {
  const rows = texts.get(sheet) ?? new Map<number, string[]>();
  texts.set(sheet, rows);
  const cells = rows.get(row) ?? [];
  rows.set(row, cells);
  if (column !== null && text !== '') cells[column] = text;
};

const putRow = (
  texts: Texts,
  figures: readonly Observation[],
  tables: readonly UploadTable[],
  wording: CellWording,
): void => {
  const at = parseCellAddress(figures[0]?.cell ?? '');
  if (!at) return;
  const table = tables.findLast((t) => t.sheet === at.sheet && (t.headingRow ?? 0) <= at.row);
  for (const column of table?.columns ?? [])
    put(texts, { ...at, column: columnIndex(column.column) }, labelOf(figures, column, wording));
  for (const { cell, text } of figures) {
    const place = parseCellAddress(cell);
    if (place) put(texts, { ...place, column: columnIndex(place.column) }, text);
  }
};

const joinRows = (byRow: ReadonlyMap<number, readonly string[]>): CutSheet['rows'] => {
  const sorted = [...byRow].sort(([a], [b]) => a - b);
  // A sparse list of cells has holes, which are empty cells.
  const rows = sorted.map(([row, cells]) => ({ row, cells: Array.from(cells, (c) => c ?? '') }));
  return withBlock(noRows, createBlock(rows));
};
