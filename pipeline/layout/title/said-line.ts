import type { Bilingual } from '../../model/language.ts';
import { type Period, periodKey } from '../../model/period.ts';
import { type KnownContext, nameWords, sheetWords } from './known-context.ts';
import type { Title, TitleLine } from './read-title.ts';
import { readTimes } from './said-times.ts';

/** What stands around a table and says something of all its figures. */
export interface SaidLine extends TitleLine {
  readonly source: Bilingual;
}

/** The name of a sheet or a file. */
export interface SaidName {
  readonly text: string;
  /** Its words, without what parts them. */
  readonly words: string;
  readonly source: Bilingual;
}

const lineAbove = (row: number, text: string): SaidLine => ({
  text,
  row,
  source: { vi: `Dòng ${row}`, en: `Row ${row}` },
});

/** What the sheet is called. */
export const nameOfSheet = ({ sheet }: KnownContext): SaidName => ({
  text: sheet ?? '',
  words: sheetWords(sheet),
  source: { vi: 'Tên trang tính', en: 'The sheet’s name' },
});

/** What the file is called. */
export const nameOfFile = ({ name }: KnownContext): SaidName => ({
  text: name,
  words: nameWords(name),
  source: { vi: 'Tên tệp', en: 'The file’s name' },
});

/** The lines above the table, and first what stands behind “Kỳ báo cáo:”. */
export const linesAbove = ({ lines, period, saidIn }: Title): readonly SaidLine[] => [
  ...(period === null ? [] : [lineAbove(saidIn.period ?? 0, period)]),
  ...lines.map(({ row, text }) => lineAbove(row, text)),
];

/** Does a text say that time, by itself or as a part of its year? */
export const saysTime = (text: string, period: Period): boolean =>
  readTimes(`${text} năm ${period.end}`).stated.some((one) => periodKey(one) === periodKey(period));
