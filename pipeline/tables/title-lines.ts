import type { Row } from '../source/table.ts';
import { compareShapes, findShapes, type Shape, shapeOf } from './column-shapes.ts';

/** Words that a report's title has, in either language. */
const titleWord =
  /(?<!\p{L})(?:bảng|biểu|phụ lục|báo cáo|kết quả|danh sách|tổng hợp|thống kê|tình hình|số liệu|tables?|reports?|results?|list|summary|statistics|annex|appendix|figures?)(?!\p{L})/iu;

const noteStart =
  /^[([]?[\s*]*(?:ghi chú|chú thích|chú giải|lưu ý|nguồn(?: số liệu| dữ liệu)?|notes?|remarks?|sources?)\s*:/iu;

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/** A title's words with a number or a sign between them: `Bảng 1. Kết quả`, `Sales report 2018`. */
export const isTitleText = (text: string): boolean =>
  titleWord.test(text) && wordsOf(text) > 1 && /[\d:;.,]/.test(text);

/** `Ghi chú: …`, `Nguồn: …`: below a table it is a line of words, however it is cut. */
export const isNoteLine = ({ cells }: Row): boolean => noteStart.test(cells[0] ?? '');

/** Each cell but the first begins with a blank: a sentence that its commas cut. */
const isSentence = (cells: readonly string[]): boolean => {
  const others = cells.slice(1).filter((cell) => cell !== '');
  return others.length > 0 && others.every((cell) => /^\s\S/.test(cell));
};

/** A line of words above the table, cut into as many cells as the table by chance or not. */
export const isTitleLine = ({ cells }: Row): boolean =>
  isSentence(cells) || isTitleText(cells.filter((cell) => cell !== '').join(' '));

const isFull = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() !== '');

/** No number, and few words. */
const isLabel = (text: string): boolean =>
  !/\d/.test(text) && wordsOf(text) < 6 && !isTitleText(text);

/** Is a row that could be the heading a title above it? `below`: the cells of the rows that follow. */
export const isTitleAbove = (row: Row, below: readonly (readonly string[])[]): boolean => {
  const [next, ...body] = below;
  if (!next) return false;
  const shapes = findShapes(body, next.length);
  if (row.cells.length === 1) return isTitleOfList(row.cells[0] ?? '', next[0] ?? '', shapes[0]);
  const { judged, alike } = compareShapes(next, shapes);
  if (!isFull(next) || alike > 0) return false;
  if (isSentence(row.cells)) return !isSentence(next);
  const isAlone = row.cells.slice(1).every((cell) => cell.trim() === '');
  return isAlone && (isTitleText(row.cells[0] ?? '') || (row.cells.length === 2 && judged > 0));
};

/** Above a list: two lines that do not look like the list, the first of many words or a title's. */
const isTitleOfList = (text: string, next: string, shape: Shape | null | undefined): boolean => {
  if (!shape) return isTitleText(text) && isLabel(next);
  const areUnlike = shapeOf(text) !== shape && shapeOf(next) !== shape;
  return areUnlike && (isTitleText(text) || wordsOf(text) > 5);
};
