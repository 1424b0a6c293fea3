import { type CellObject, CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as v from 'valibot';
import { createIssue } from '../../../create-issue.ts';
import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Budget } from '../../budget.ts';
import { damagedFile, tooLargeFile } from '../../refusals.ts';
import { type MergedCells, plainShape, type Sheet, type Source } from '../../table.ts';
import { createSheet } from '../create-sheet.ts';
import { createGrid, type GridCell } from '../grid.ts';
import {
  createShowNumber,
  from1904,
  localDateFormats,
  type ShowNumber,
  showFrom,
} from '../show-number.ts';
import { withoutProperties } from './list-streams.ts';
import { readOldText } from './old-text.ts';
import { readXlsMarks, type ShowMarks } from './xls-marks.ts';

/** An old binary workbook (BIFF 2 to 8), read by SheetJS: the one format no small reader exists for. */
export const readXls = (bytes: Uint8Array, budget: Budget): Source | Issue => {
  if (bytes.length > limits.xls) return tooLargeFile(limits.xls);
  const opened = readBook(bytes);
  if ('code' in opened) return opened;
  const { book, stream } = opened;
  const epoch = book.Workbook?.WBProps?.date1904 ? from1904 : 0;
  const marksOf = readXlsMarks(stream);
  const decode = readOldText(stream);
  const sheets: Sheet[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // A chart by itself keeps the figures it was drawn from; they stand in their own sheet.
    if (!sheet || sheet['!type'] === 'chart') continue;
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const read = openSheet(sheet, {
      decode,
      hidden,
      epoch,
      budget,
      name: decode(name),
      showMarks: marksOf(i),
    });
    if ('code' in read) return read;
    sheets.push(read);
  }
  return { kind: 'xls', sheets, issues: [] };
};

/** The workbook as SheetJS reads it, and its stream of records, for what SheetJS leaves out. */
interface Book {
  readonly book: WorkBook;
  readonly stream: Uint8Array;
}

/** SheetJS throws on what it cannot read; its message tells a password from damage. */
const readBook = (bytes: Uint8Array): Book | Issue => {
  try {
    const own = withoutProperties(bytes);
    const stream = readStream(own);
    const book = read(own, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      sheetRows: limits.rows,
    });
    return { book, stream };
  } catch (fault) {
    const isLocked = fault instanceof Error && /password|encrypt/i.test(fault.message);
    return isLocked ? createIssue('encrypted-file') : damagedFile('Workbook');
  }
};

const streamSchema = v.object({
  content: v.union([
    v.instance(Uint8Array),
    v.pipe(
      v.array(v.number()),
      v.transform((bytes) => Uint8Array.from(bytes)),
    ),
  ]),
});

const readStream = (bytes: Uint8Array): Uint8Array => {
  const file = CFB.read(bytes, { type: 'array' });
  const found = v.safeParse(streamSchema, CFB.find(file, 'Workbook') ?? CFB.find(file, 'Book'));
  return found.success ? found.output.content : new Uint8Array();
};

interface XlsSheet {
  readonly decode: (text: string) => string;
  readonly name: string;
  readonly hidden: boolean;
  /** Days to add to dates. */
  readonly epoch: number;
  readonly budget: Budget;
  readonly showMarks: ShowMarks;
}

const openSheet = (
  sheet: WorkSheet,
  { name, hidden, epoch, budget, showMarks, decode }: XlsSheet,
): Sheet | Issue => {
  const grid = createGrid(name, budget);
  const readCell = createCellReader(epoch, decode);
  for (const [r, cells] of Object.entries(sheet['!data'] ?? []))
    for (const [c, cell] of Object.entries(cells ?? [])) {
      const [row, column] = [Number(r), Number(c)];
      const fault = cell ? grid.add(row + 1, column, showMarks(row, column, readCell(cell))) : null;
      if (fault) return fault;
    }
  const merged = (sheet['!merges'] ?? []).map(
    ({ s, e }): MergedCells => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }),
  );
  const [hiddenRows, hiddenColumns] = [
    findHidden(sheet['!rows']).map((row) => row + 1),
    findHidden(sheet['!cols']),
  ];
  const shape = { ...plainShape, hidden, merged, hiddenRows, hiddenColumns };
  return createSheet(name, { ...shape, omitted: grid.omitted(), rows: grid.rows() });
};

const findHidden = (infos: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
  Object.entries(infos)
    .filter(([, info]) => info?.hidden)
    .map(([index]) => Number(index));

/** SheetJS's names of the built-in formats that are shown as the spreadsheet's country has dates. */
const localDates: Readonly<Record<string, string>> = {
  'm/d/yy': localDateFormats[14],
  'm/d/yy h:mm': localDateFormats[22],
};

const createCellReader = (
  epoch: number,
  decode: (text: string) => string,
): ((cell: CellObject) => GridCell) => {
  const shows = new Map<string, ShowNumber>();
  const showOf = (code: string): ShowNumber => {
    const show = shows.get(code) ?? createShowNumber(localDates[code] ?? code);
    shows.set(code, show);
    return show;
  };
  return ({ t, v, w, z, f }) => {
    switch (t) {
      case 'n': {
        if (typeof v !== 'number' || !Number.isFinite(v)) return { text: String(v ?? '') };
        return showFrom(epoch, v, showOf(String(z ?? 'General')));
      }
      case 'e':
        return { text: w ?? '#VALUE!', oddity: { kind: 'error' } };
      case 'b':
        return { text: v ? 'TRUE' : 'FALSE' };
      case 's':
        return { text: decode(String(v ?? '')) };
      default:
        return f ? { text: `=${f}`, oddity: { kind: 'uncalculated' } } : { text: '' };
    }
  };
};
