import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Budget } from '../budget.ts';
import { decodeFont } from '../encoding/decode-font.ts';
import type { Source } from '../table.ts';
import { createFlow, type FlowTable } from './flow.ts';
import { createTextFlow, type TextCell, trimLines } from './text-flow.ts';
import { createVerticalMerges } from './vertical-merges.ts';
import { readXmlPart, type XmlHandler } from './xml-reader.ts';

interface WordCell extends TextCell {
  columns: number;
  /** Goes on with the cell above it. */
  isContinued: boolean;
}

/** Copies for older readers, deleted text, and field codes are not what a person sees. */
const unseen: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);

/** The tables of a Word document with the lines above them (ECMA-376 part 1, 17.4). */
export const readDocx = (archive: Archive, part: string, budget: Budget): Source | Issue => {
  const flow = createFlow(budget);
  const merges = createVerticalMerges();
  const closeCell = ({ text, columns, isContinued }: WordCell, table: FlowTable): Issue | null => {
    const placed = table.place({ text: isContinued ? '' : trimLines(text) }, columns);
    if ('code' in placed) return placed;
    merges.add(table, placed, columns, isContinued);
    return null;
  };
  const text = createTextFlow(flow, closeCell);
  const fault = readXmlPart(archive, part, createHandler(text, merges.end));
  if (fault) return fault;
  const sheets = flow.sheets();
  if ('code' in sheets) return sheets;
  const prose = flow.text();
  return prose === null
    ? { kind: 'docx', sheets, issues: [tooLongProse()] }
    : { kind: 'docx', sheets, texts: [{ name: null, text: prose }], issues: [] };
};

/** Its tables are read all the same. */
const tooLongProse = (): Issue =>
  createIssue(
    'too-long-prose',
    {},
    { severity: 'warning', params: { limit: limits.prose / 1_000 } },
  );

type WordText = ReturnType<typeof createTextFlow<WordCell>>;

/** Signs that are elements in Word. */
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

const createHandler = (text: WordText, endTable: (table: FlowTable) => void): XmlHandler => {
  let font = '';
  let isText = false;
  let unseenDepth = 0;
  return {
    open: (name, attributes) => {
      if (unseen.has(name)) unseenDepth += 1;
      isText = name === 't';
      if (name === 'r') font = '';
      if (name === 'rFonts') font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
      text.append(signs[name] ?? '');
      if (name === 'tbl') text.openTable();
      if (name === 'tr') text.table()?.startRow();
      if (name === 'tc') text.openCell({ columns: 1, isContinued: false, text: '' });
      describeCell(text.cell(), name, attributes['w:val']);
      return null;
    },
    text: (piece) => {
      if (isText && unseenDepth === 0) text.append(decodeFont(piece, font) ?? piece);
    },
    close: (name) => {
      if (unseen.has(name)) unseenDepth -= 1;
      isText = false;
      if (name === 'p') text.endLine();
      if (name === 'tc') return text.closeCell();
      const table = text.table();
      if (name !== 'tbl' || !table) return null;
      endTable(table);
      return text.closeTable();
    },
  };
};

/** A vertical merge without a word goes on; only its first cell says `restart`. */
const describeCell = (cell: WordCell | null, name: string, value: string | undefined): void => {
  if (cell && name === 'gridSpan') cell.columns = Math.min(Number(value) || 1, limits.columns);
  if (cell && name === 'vMerge') cell.isContinued = value !== 'restart';
};
