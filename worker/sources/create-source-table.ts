import type { SourceRow, SourceTable } from '../../dashboard/page/source-page.tsx';
import { codeLists } from '../../pipeline/code-lists.ts';
import { maskPersonal } from '../../pipeline/layout/columns/mask-personal.ts';
import { type CellAddress, columnLetter } from '../../pipeline/model/cell-address.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Row } from '../../pipeline/source/table.ts';
import type { ReportedTable } from './read-reported-table.ts';

/** Columns that name the row stand at the left of every table. */
const leading = 3;
const columnsAround = 5;
/** Of a cell with a long text. */
const mostCharacters = 240;

/** The table around the cell, laid out for the page. */
export const createSourceTable = (
  name: string,
  cell: CellAddress,
  reported: ReportedTable,
  page: { readonly language: Language; readonly otherLanguageHref: string },
): SourceTable => {
  const { rows } = reported.excerpt;
  const columns = chooseColumns(rows, cell);
  return {
    ...page,
    name,
    publisher: reported.publisher,
    publishedOn: reported.publishedOn,
    sheet: cell.sheet,
    cell: `${cell.column}${cell.row}`,
    mended: reported.mended === null ? null : shorten(reported.mended),
    columns: columns.map(columnLetter),
    rows: rows.map((row, place) => layRow(row, rows[place - 1], columns, cell, reported)),
  };
};

/** Those that name the row, and those around the cell. */
const chooseColumns = (rows: readonly Row[], { column }: CellAddress): readonly number[] => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, index) => index);
  const marked = all.find((index) => columnLetter(index) === column) ?? 0;
  return all.filter((index) => index < leading || Math.abs(index - marked) <= columnsAround);
};

const layRow = (
  row: Row,
  before: Row | undefined,
  columns: readonly number[],
  cell: CellAddress,
  { headingRows, personalColumns, personalRows }: ReportedTable,
): SourceRow => ({
  row: row.row,
  isHeading: headingRows.includes(row.row),
  isAfterGap: before !== undefined && row.row - before.row > 1,
  cells: columns.map((index) => {
    const column = columnLetter(index);
    const isHeading = headingRows.includes(row.row);
    const text = row.cells[index] ?? '';
    const isPersonal = personalRows.has(row.row) || personalColumns.has(column);
    const isHidden = isPersonal && !isHeading && text.trim() !== '';
    return {
      column,
      text: isHidden ? '' : shorten(maskPersonal(text, isPlace)),
      isMarked: column === cell.column && row.row === cell.row,
      isHidden,
    };
  }),
});

const places: ReadonlySet<string> = new Set(
  codeLists.geographies.flatMap(({ name, aliases }) => [name.vi, ...aliases]),
);
const isPlace = (text: string): boolean => places.has(text);

const shorten = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
