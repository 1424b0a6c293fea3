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
import { type Attributes, readXmlPart, type XmlHandler } from './xml-reader.ts';

interface WordCell extends TextCell {
  columns: number;
  /** Goes on with the cell above it. */
  isContinued: boolean;
}

/** Copies for older readers, deleted text, field codes and former formats are not what a person sees. */
const unseen: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'rPrChange',
]);

/** The tables of a Word document with the lines above them (ECMA-376 part 1, 17.4). */
export const readDocx = (archive: Archive, part: string, budget: Budget): Source | Issue => {
  const flow = createFlow(budget);
  const merges = createVerticalMerges();
  const closeCell = (cell: WordCell, table: FlowTable): Issue | null => {
    const { text, omitted, columns, isContinued } = cell;
    const placed = table.place({ text: isContinued ? '' : trimLines(text), omitted }, columns);
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
    ? { kind: 'docx', sheets, issues: [...flow.issues(), tooLongProse()] }
    : { kind: 'docx', sheets, texts: [{ name: null, text: prose }], issues: flow.issues() };
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
  const deletions = createDeletedRows();
  let run = plainRun;
  let isText = false;
  let unseenDepth = 0;
  return {
    open: (name, attributes) => {
      if (unseen.has(name)) unseenDepth += 1;
      isText = name === 't';
      deletions.open(name);
      if (name === 'r') run = plainRun;
      else if (unseenDepth === 0) run = describeRun(run, name, attributes);
      text.append(signs[name] ?? '');
      if (name === 'tbl') text.openTable();
      if (name === 'tr') text.table()?.startRow();
      if (name === 'tc') text.openCell({ columns: 1, isContinued: false, text: '', omitted: '' });
      describeCell(text.cell(), name, attributes['w:val']);
      if (name === 'gridAfter') text.table()?.endBefore(columnsOf(attributes['w:val']));
      return name === 'gridBefore' ? skipColumns(text.table(), attributes['w:val']) : null;
    },
    text: (piece) => {
      if (!isText || unseenDepth > 0 || deletions.isInside()) return;
      const shown = decodeFont(piece, run.font) ?? piece;
      if (run.isOmitted) text.omit(shown);
      else if (run.isRaised) text.appendRaised(shown);
      else text.append(shown);
    },
    close: (name) => {
      if (unseen.has(name)) unseenDepth -= 1;
      deletions.close(name);
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

/** What a run says of its text. */
interface Run {
  readonly font: string;
  readonly isRaised: boolean;
  /** Hidden or struck through. */
  readonly isOmitted: boolean;
}

const plainRun: Run = { font: '', isRaised: false, isOmitted: false };

const omitting: ReadonlySet<string> = new Set(['vanish', 'strike', 'dstrike']);
const isOn = (value = 'true'): boolean => !/^(?:0|false|off|none)$/.test(value);

/** A run with what one more of its properties says (17.3.2). */
const describeRun = (run: Run, name: string, attributes: Attributes): Run => {
  const value = attributes['w:val'];
  if (name === 'rFonts')
    return { ...run, font: attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '' };
  if (name === 'vertAlign') return { ...run, isRaised: value === 'superscript' };
  return omitting.has(name) && isOn(value) ? { ...run, isOmitted: true } : run;
};

/** Rows whose properties say that they were deleted (17.13.5.12): nothing of them is seen. */
const createDeletedRows = () => {
  /** By row, the innermost last: was it deleted? */
  const rows: boolean[] = [];
  let isRowProperties = false;
  return {
    open: (name: string): void => {
      if (name === 'tr') rows.push(false);
      if (name === 'trPr') isRowProperties = true;
      if (name === 'del' && isRowProperties) rows[rows.length - 1] = true;
    },
    close: (name: string): void => {
      if (name === 'trPr') isRowProperties = false;
      if (name === 'tr') rows.pop();
    },
    isInside: (): boolean => rows.includes(true),
  };
};

/** A vertical merge without a word goes on; only its first cell says `restart`. */
const describeCell = (cell: WordCell | null, name: string, value: string | undefined): void => {
  if (cell && name === 'gridSpan') cell.columns = Math.min(Number(value) || 1, limits.columns);
  if (cell && name === 'vMerge') cell.isContinued = value !== 'restart';
};

const columnsOf = (value: string | undefined): number =>
  Math.min(Number(value) || 0, limits.columns);

/** A row that begins to the right of the table's edge (17.4.15). */
const skipColumns = (table: FlowTable | undefined, value: string | undefined): Issue | null => {
  const columns = columnsOf(value);
  const placed = columns > 0 ? table?.place({ text: '' }, columns) : null;
  return placed && 'code' in placed ? placed : null;
};
