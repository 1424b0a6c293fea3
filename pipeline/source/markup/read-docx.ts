import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Budget } from '../budget.ts';
import { decodeFont } from '../encoding/decode-font.ts';
import type { Source } from '../table.ts';
import { createFlow, type FlowTable } from './flow.ts';
import { type Attributes, readXmlPart } from './xml-reader.ts';

interface OpenCell {
  columns: number;
  /** Goes on with the cell above it. */
  isContinued: boolean;
  text: string;
}

interface OpenTable {
  readonly table: FlowTable;
  /** By first column: the last cell, which cells below may go on with. */
  readonly last: Map<number, { readonly top: number; readonly right: number; bottom: number }>;
  cell: OpenCell | null;
}

/** Copies for older readers, deleted text, and field codes are not what a person sees. */
const unseen: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);

/** The tables of a Word document with the lines above them (ECMA-376 part 1, 17.4). */
export const readDocx = (archive: Archive, part: string, budget: Budget): Source | Issue => {
  const flow = createFlow(budget);
  const tables: OpenTable[] = [];
  let paragraph = '';
  let font = '';
  let isText = false;
  let unseenDepth = 0;
  const append = (text: string): void => {
    const cell = tables.at(-1)?.cell;
    if (!cell) paragraph += paragraph.length < limits.cell ? text : '';
    else if (cell.text.length <= limits.cell) cell.text += text;
  };
  const endParagraph = (): void => {
    if (tables.at(-1)?.cell) append('\n');
    else flow.line(paragraph);
    paragraph = '';
  };
  const open = (name: string, attributes: Attributes): null => {
    const table = tables.at(-1);
    if (unseen.has(name)) unseenDepth += 1;
    isText = name === 't';
    if (name === 'r') font = '';
    if (name === 'rFonts') font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
    if (name === 'tab' && table?.cell) append(' ');
    if (name === 'br' || name === 'cr') append('\n');
    if (name === 'noBreakHyphen') append('-');
    if (name === 'tbl') tables.push({ table: flow.openTable(), last: new Map(), cell: null });
    if (name === 'tr') table?.table.startRow();
    if (name === 'tc' && table) table.cell = { columns: 1, isContinued: false, text: '' };
    if (name === 'gridSpan' && table?.cell)
      table.cell.columns = Math.min(Number(attributes['w:val']) || 1, limits.columns);
    if (name === 'vMerge' && table?.cell)
      table.cell.isContinued = attributes['w:val'] !== 'restart';
    return null;
  };
  const close = (name: string): Issue | null => {
    if (unseen.has(name)) unseenDepth -= 1;
    isText = false;
    const table = tables.at(-1);
    if (name === 'p') endParagraph();
    if (name === 'tc' && table?.cell) return closeCell(table);
    if (name === 'tbl') {
      if (table) for (const column of table.last.keys()) endMerge(table, column);
      tables.pop();
    }
    return null;
  };
  const fault = readXmlPart(archive, part, {
    open,
    close,
    text: (piece) => {
      if (isText && unseenDepth === 0) append(decodeFont(piece, font) ?? piece);
    },
  });
  if (fault) return fault;
  const sheets = flow.sheets();
  return 'code' in sheets ? sheets : { kind: 'docx', sheets, issues: [] };
};

const closeCell = (table: OpenTable): Issue | null => {
  const { text = '', columns = 1, isContinued = false } = table.cell ?? {};
  table.cell = null;
  const placed = table.table.place({ text: isContinued ? '' : text.trim() }, columns);
  if ('code' in placed) return placed;
  const { row, column } = placed;
  const above = table.last.get(column);
  if (isContinued && above) above.bottom = row;
  else {
    endMerge(table, column);
    table.last.set(column, { top: row, right: column + columns - 1, bottom: row });
  }
  return null;
};

/** What spans several cells is told when nothing more can go on with it. */
const endMerge = ({ table, last }: OpenTable, left: number): void => {
  const cell = last.get(left);
  if (cell && (cell.bottom > cell.top || cell.right > left)) table.merge({ ...cell, left });
};
