import { raiseMarks } from '../../raise-marks.ts';
import type { GridCell } from '../grid.ts';
import { long, readRecords, word, type XlsRecord } from './xls-records.ts';
import { type FontRun, readOwnRuns, readSharedRuns } from './xls-strings.ts';

/** How a font shows its text. */
interface Font {
  readonly isRaised: boolean;
  readonly isStruck: boolean;
}

/** What the workbook as a whole says, before its sheets. */
interface Globals {
  readonly fonts: readonly Font[];
  /** The font of each cell format. */
  readonly formats: readonly number[];
  readonly shared: readonly (readonly FontRun[])[];
  /** Where the sheets begin, in their order. */
  readonly sheets: readonly number[];
  /** BIFF 5, of before 1997: texts stand in their cells. */
  readonly isOld: boolean;
}

/** Records by their number (MS-XLS 2.3). */
const kinds = {
  end: 0x0a,
  font: 0x31,
  continued: 0x3c,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richText: 0xd6,
  format: 0xe0,
  texts: 0xfc,
  sharedText: 0xfd,
  begin: 0x809,
} as const;

/** Formula, number, shared text, text, truth value, short number: row, column and format first. */
const cellKinds: ReadonlySet<number> = new Set([0x06, 0x203, 0x204, 0x205, 0x27e, 0xd6, 0xfd]);

/** The text of a cell as it is shown; the cell by its place, from 0. */
export type ShowMarks = (row: number, column: number, cell: GridCell) => GridCell;

const asItIs: ShowMarks = (_row, _column, cell) => cell;

/**
 * Footnote marks and what is struck through in an old workbook's sheets: its reader hides fonts, and a
 * `12` with a raised 1 would be 121. `stream`: the Workbook stream of BIFF 5 or 8.
 */
export const readXlsMarks = (stream: Uint8Array): ((sheet: number) => ShowMarks) => {
  const globals = readGlobals(stream);
  if (!globals.fonts.some(isMarked)) return () => asItIs;
  return (sheet) => {
    const at = globals.sheets[sheet];
    return at === undefined ? asItIs : showMarks(readCells(stream.subarray(at), globals));
  };
};

const isMarked = ({ isRaised, isStruck }: Font): boolean => isRaised || isStruck;

const readGlobals = (stream: Uint8Array): Globals => {
  const fonts: Font[] = [];
  const formats: number[] = [];
  const sheets: number[] = [];
  const texts: Uint8Array[] = [];
  let before = 0;
  let isOld = false;
  for (const { type, body } of readRecords(stream)) {
    if (type === kinds.end) break;
    if (type === kinds.begin) isOld = word(body, 0) === 0x500;
    if (type === kinds.font) fonts.push(readFont(body));
    if (type === kinds.format) formats.push(word(body, 0));
    if (type === kinds.sheet) sheets.push(long(body, 0));
    if (type === kinds.texts || (type === kinds.continued && before === kinds.texts))
      texts.push(body);
    if (type !== kinds.continued) before = type;
  }
  return { fonts, formats, sheets, isOld, shared: readSharedRuns(texts) };
};

/** MS-XLS 2.4.122. */
const readFont = (body: Uint8Array): Font => ({
  isStruck: (word(body, 2) & 0x08) !== 0,
  isRaised: word(body, 8) === 1,
});

type Cells = ReadonlyMap<string, readonly Run[]>;

interface Run extends Font {
  readonly start: number;
}

/** The cells of a sheet that have anything raised or struck through, with their runs. */
const readCells = (sheet: Uint8Array, globals: Globals): Cells => {
  const cells = new Map<string, readonly Run[]>();
  let depth = 0;
  for (const record of readRecords(sheet)) {
    if (record.type === kinds.begin) depth += 1;
    if (record.type === kinds.end) depth -= 1;
    if (depth === 0) break;
    if (depth > 1) continue;
    for (const { row, column, format, runs } of cellsIn(record, globals)) {
      const own = fontRuns([{ start: 0, font: globals.formats[format] ?? 0 }, ...runs], globals);
      if (own.some(isMarked)) cells.set(`${row} ${column}`, own);
    }
  }
  return cells;
};

interface XlsCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  readonly runs: readonly FontRun[];
}

const cellsIn = ({ type, body }: XlsRecord, { shared, isOld }: Globals): readonly XlsCell[] => {
  const [row, column] = [word(body, 0), word(body, 2)];
  if (type === kinds.manyNumbers)
    return Array.from({ length: Math.floor((body.length - 6) / 6) }, (_, i) => ({
      row,
      column: column + i,
      format: word(body, 4 + 6 * i),
      runs: [],
    }));
  if (!cellKinds.has(type)) return [];
  const own = isOld && type === kinds.richText ? readOwnRuns(body) : [];
  const runs = type === kinds.sharedText ? (shared[long(body, 6)] ?? []) : own;
  return [{ row, column, format: word(body, 4), runs }];
};

/** The number 4 is left out where fonts are counted (MS-XLS 2.5.129). */
const fontRuns = (runs: readonly FontRun[], { fonts }: Globals): readonly Run[] =>
  runs.map(({ start, font }) => {
    const { isRaised, isStruck } = fonts[font > 4 ? font - 1 : font] ?? plain;
    return { start, isRaised, isStruck };
  });

const plain: Font = { isRaised: false, isStruck: false };

const showMarks =
  (cells: Cells): ShowMarks =>
  (row, column, cell) => {
    const runs = cells.get(`${row} ${column}`);
    if (!runs) return cell;
    let [text, omitted] = ['', ''];
    for (const [i, { start, isRaised, isStruck }] of runs.entries()) {
      const piece = cell.text.slice(start, runs[i + 1]?.start ?? cell.text.length);
      if (isStruck) omitted += piece;
      else text += isRaised && text !== '' ? raiseMarks(piece) : piece;
    }
    if (omitted === '') return { ...cell, text };
    return text.trim() === '' ? { text: '', omitted } : { ...cell, text, omitted };
  };
