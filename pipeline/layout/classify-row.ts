import type { Matchers } from '../match/create-matchers.ts';
import { foldLabel } from '../match/fold-label.ts';
import { totalWords } from '../match/headings.ts';
import { foldWords } from '../match/word-list.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import type { IgnoredGroup } from '../reading.ts';
import { cellText, isBlankRow, type Row } from '../source/table.ts';
import type { Layout } from './layout.ts';

/** What a row below the heading is. */
export type RowClass = IgnoredGroup | 'data' | 'missing-cell' | 'extra-cell';

const totals: ReadonlySet<string> = new Set(foldWords(totalWords));
const totalStart =
  /^(?:tổng|trung bình|bình quân|trung vị|median|average|min|max)(?![\p{L}\p{M}])/u;
const note = /^[([*]?\s*\*?\s*(?:ghi chú|chú thích|chú giải|lưu ý|notes?)\s*[:.)]?(?:\s|$)/iu;
const source = /^[([*]?\s*(?:nguồn|source)(?: số liệu| dữ liệu)?\s*:/iu;
const mark = /^(?:\*|\(\*|\(\d+\)|[¹²³⁴-⁹†‡]|-\s)/u;
const signature =
  /^(?:người lập|người kiểm tra|người duyệt|thủ trưởng|phụ trách|kế toán|nơi nhận|tm\.|kt\.|tl\.|tuq\.|q\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh văn phòng|\(ký|\(đã ký|ký tên|đã ký)|ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm/iu;

/** `A`, `1`, `(2)`, `3=4+5`: columns are numbered under the heading of an official form. */
const columnNumber = /^\(?(?:[A-Z]|[1-9]\d?|\d{1,2}\s?=\s?[\d+\-*/()×:;., ]+)\)?$/u;

/** The row of letters and formulas under a heading: every cell numbers its column, in order. */
export const isColumnNumbers = (row: Row): boolean => {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length < 2 || !cells.every((cell) => columnNumber.test(cell))) return false;
  const numbers = cells
    .map((cell) => Number.parseInt(cell.replace('(', ''), 10))
    .filter(Number.isFinite);
  return numbers.every((number, i) => number === (numbers[0] ?? 0) + i) && (numbers[0] ?? 1) <= 2;
};

const hasFigures = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) =>
    [value, rank].some((column) => column !== null && isFigureLike(row.cells[column.index] ?? '')),
  );

const hasMeasureText = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) =>
    [value, rank].some((column) => column !== null && cellText(row, column.index) !== ''),
  );

/** Does the row name a province or an indicator that is known? */
const namesSubject = (row: Row, layout: Layout, matchers: Matchers): boolean => {
  const geography = layout.geography && cellText(row, layout.geography.index);
  if (geography) return matchers.geography(geography).found !== 'none';
  const indicator = layout.indicator && cellText(row, layout.indicator.index);
  return Boolean(indicator) && matchers.indicator(indicator ?? '').found !== 'none';
};

/** The text that says what the row is about: the subject's cell, or the first that is not a number. */
const leadText = (row: Row, layout: Layout): string => {
  const subject = layout.geography ?? layout.indicator;
  const own = subject ? cellText(row, subject.index) : '';
  if (own !== '') return own;
  const texts = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return texts.find((text) => !/^[\d.]+$|^[IVX]+\.?$/u.test(text)) ?? texts[0] ?? '';
};

const isTotal = (lead: string, layout: Layout): boolean => {
  const parts = [lead, ...lead.split(/\s*[-–/(:]\s*/u)].map((part) => foldLabel(part));
  if (parts.some((part) => totals.has(part))) return true;
  return layout.geography !== null && totalStart.test(foldLabel(lead));
};

const isHeadingAgain = (row: Row, layout: Layout): boolean =>
  layout.columns.every(
    ({ index, heading }) =>
      cellText(row, index) === heading || foldLabel(cellText(row, index)) === foldLabel(heading),
  );

/** A row is one thing only; what looks like data and is not understood stays data and is reported. */
export const classifyRow = (
  row: Row,
  layout: Layout,
  matchers: Matchers,
  isSigned: boolean,
): RowClass => {
  if (isBlankRow(row)) return 'blank';
  if (isHeadingAgain(row, layout)) return 'heading';
  if (namesSubject(row, layout, matchers)) return raggedness(row, layout) ?? 'data';
  const lead = leadText(row, layout);
  const aside = classifyAside(row, lead, layout, isSigned);
  if (aside) return aside;
  if (isTotal(lead, layout)) return 'total';
  const isSection = filledCells(row) <= 2 && !hasMeasureText(row, layout) && row.cells.length > 1;
  return raggedness(row, layout) ?? (isSection ? 'section' : 'data');
};

const filledCells = (row: Row): number => row.cells.filter((cell) => cell.trim() !== '').length;

/** Notes, sources and signatures stand beside the table: few cells, no figures. */
const classifyAside = (
  row: Row,
  lead: string,
  layout: Layout,
  isSigned: boolean,
): IgnoredGroup | undefined => {
  const texts = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const first = texts[0] ?? '';
  if (texts.length <= 2 && source.test(first)) return 'source';
  if (texts.length <= 2 && note.test(first)) return 'note';
  if (hasFigures(row, layout)) return undefined;
  if (texts.length <= 4 && texts.some((text) => signature.test(text))) return 'signature';
  if (isSigned && texts.length <= 4) return 'signature';
  const isProse = texts.length === 1 && (mark.test(first) || lead.length > 60);
  return isProse ? 'note' : undefined;
};

const raggedness = (row: Row, layout: Layout): 'missing-cell' | 'extra-cell' | undefined => {
  if (row.cells.length < layout.width) return 'missing-cell';
  const extra = row.cells.slice(layout.width).some((cell) => cell.trim() !== '');
  return extra ? 'extra-cell' : undefined;
};
