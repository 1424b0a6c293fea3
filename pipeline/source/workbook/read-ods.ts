import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Budget } from '../budget.ts';
import { type Attributes, readXmlPart } from '../markup/xml-reader.ts';
import type { MergedCells, Sheet, Source } from '../table.ts';
import { createSheet } from './create-sheet.ts';
import { createGrid, type Grid, type GridCell } from './grid.ts';
import { readOdsCell } from './read-ods-cell.ts';

interface OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  readonly merged: MergedCells[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Columns described so far. */
  columns: number;
}

interface PlacedCell {
  readonly column: number;
  readonly cell: GridCell;
}

/** Notes and drawings hold text that is not in the cell. */
const aside: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'custom-shape']);

const countOf = (text: string | undefined): number => Math.max(1, Number(text ?? 1) || 1);

/** An OpenDocument spreadsheet (ODF 1.3 part 3, 9): every sheet with its rows, read whole. */
export const readOds = (archive: Archive, budget: Budget): Source | Issue => {
  const encrypted = findEncryption(archive);
  if (encrypted) return encrypted;
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: OpenTable | null = null;
  let row = 0;
  let column = 0;
  let rowRepeat = 1;
  let placed: PlacedCell[] = [];
  let cell: Attributes | null = null;
  let lines: string[] = [];
  let isLine = false;
  let asideDepth = 0;

  const openTable = (attributes: Attributes): Issue | null => {
    const name = attributes['table:name'] ?? `Sheet${sheets.length + 1}`;
    const hidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    const grid = createGrid(name, budget);
    table = { name, hidden, grid, merged: [], hiddenRows: [], hiddenColumns: [], columns: 0 };
    row = 0;
    const params = { limit: limits.sheets };
    return sheets.length < limits.sheets ? null : createIssue('too-many-sheets', {}, { params });
  };
  const openCell = (attributes: Attributes): void => {
    cell = attributes;
    lines = [];
    const [columns, rows] = [
      countOf(attributes['table:number-columns-spanned']),
      countOf(attributes['table:number-rows-spanned']),
    ];
    if (table && columns * rows > 1)
      table.merged.push({
        top: row + 1,
        left: column,
        bottom: row + rows,
        right: column + columns - 1,
      });
  };
  const closeCell = (attributes: Attributes): Issue | null => {
    const repeat = countOf(attributes['table:number-columns-repeated']);
    const read = readOdsCell(attributes, lines.join('\n'));
    // Blank cells are repeated to the sheet's edge.
    if (read.text !== '') {
      if (column + repeat > limits.columns) return damaged();
      for (let i = 0; i < repeat; i += 1) placed.push({ column: column + i, cell: read });
    }
    column += repeat;
    return null;
  };
  const closeRow = (): Issue | null => {
    const first = row + 1;
    row += rowRepeat;
    if (placed.length === 0 || !table) return null;
    for (let at = first; at <= row; at += 1)
      for (const one of placed) {
        const fault = table.grid.add(at, one.column, one.cell);
        if (fault) return fault;
      }
    return null;
  };
  const fault = readXmlPart(archive, 'content.xml', {
    open: (name, attributes) => {
      if (aside.has(name)) asideDepth += 1;
      if (asideDepth > 0) return null;
      switch (name) {
        case 'style':
          style = attributes['style:name'] ?? '';
          return null;
        case 'table-properties':
          if (attributes['table:display'] === 'false') hiddenStyles.add(style);
          return null;
        case 'table':
          return openTable(attributes);
        case 'table-column':
          hideColumns(table, attributes);
          return null;
        case 'table-row':
          column = 0;
          placed = [];
          rowRepeat = countOf(attributes['table:number-rows-repeated']);
          if (isHidden(attributes) && rowRepeat < limits.sample) table?.hiddenRows.push(row + 1);
          return null;
        case 'table-cell':
        case 'covered-table-cell':
          openCell(attributes);
          return null;
        case 'p':
          isLine = cell !== null;
          if (isLine) lines.push('');
          return null;
        case 's':
          append(lines, ' '.repeat(Math.min(countOf(attributes['text:c']), limits.cell)));
          return null;
        case 'tab':
        case 'line-break':
          append(lines, name === 'tab' ? ' ' : '\n');
          return null;
        default:
          return null;
      }
    },
    text: (piece) => {
      if (isLine && asideDepth === 0) append(lines, piece);
    },
    close: (name) => {
      if (aside.has(name)) asideDepth -= 1;
      if (asideDepth > 0) return null;
      if (name === 'p') isLine = false;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const attributes = cell ?? {};
        cell = null;
        return closeCell(attributes);
      }
      if (name === 'table-row') return closeRow();
      if (name === 'table' && table) {
        const { grid, name: title, columns: _, ...shape } = table;
        sheets.push(createSheet(title, { ...shape, rows: grid.rows() }));
        table = null;
      }
      return null;
    },
  });
  return fault ?? { kind: 'ods', sheets, issues: [] };
};

const damaged = (): Issue => createIssue('damaged-file', {}, { params: { part: 'content.xml' } });

const append = (lines: string[], text: string): void => {
  const last = lines.length - 1;
  if (last >= 0 && (lines[last] ?? '').length <= limits.cell) lines[last] += text;
};

const isHidden = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

/** Columns hidden to the sheet's edge hold nothing to be told of. */
const hideColumns = (table: OpenTable | null, attributes: Attributes): void => {
  const repeat = countOf(attributes['table:number-columns-repeated']);
  if (!table) return;
  if (isHidden(attributes) && repeat < limits.sample)
    for (let i = 0; i < repeat; i += 1) table.hiddenColumns.push(table.columns + i);
  table.columns += repeat;
};

/** A password encrypts the parts, and the manifest says how. */
const findEncryption = (archive: Archive): Issue | null => {
  if (!archive.has('META-INF/manifest.xml')) return null;
  return readXmlPart(archive, 'META-INF/manifest.xml', {
    open: (name) => (name === 'encryption-data' ? createIssue('encrypted-file') : null),
    close: () => null,
  });
};
