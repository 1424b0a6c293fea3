import { isPaperLine } from '../layout/title/read-title.ts';
import type { Row } from '../source/table.ts';
import { cellShape, compareCells, findShapes, isBlank } from './column-shapes.ts';

/** Words that a report's title has, in either language. */
const titleWord =
  /(?<!\p{L})(?:bảng|biểu|phụ lục|báo cáo|kết quả|danh sách|tổng hợp|thống kê|tình hình|số liệu|tables?|reports?|results?|list|summary|statistics|annex|appendix|figures?)(?!\p{L})/iu;

const noteStart =
  /^[([]?[\s*]*(?:ghi chú|chú thích|chú giải|lưu ý|nguồn(?: số liệu| dữ liệu)?|notes?|remarks?|sources?)\s*:/iu;
/** `*` and words; a cell of a row of data may begin so, too. */
const starStart = /^\(?\*+\)?\s*\p{L}/u;

/** Lines of a list that say what it looks like. */
const sampleEnd = 40;

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/** A title's words with a number or a sign between them: `Bảng 1. Kết quả`; a remark: `# 2018`. */
const isTitleText = (text: string): boolean =>
  /^#+ /.test(text) || (titleWord.test(text) && wordsOf(text) > 1 && /[\d:;.,]/.test(text));

/** `Ghi chú: …`, `Nguồn: …`, `(*) …`: below a table it is a line of words, however it is cut. */
export const isNoteLine = ({ cells }: Row): boolean => {
  const [first = ''] = cells;
  return noteStart.test(first) || (starStart.test(first) && (isAlone(cells) || isSentence(cells)));
};

/** Nothing stands beside the first cell. */
const isAlone = (cells: readonly string[]): boolean => cells.slice(1).every(isBlank);

/** Each cell but the first begins with a blank: a sentence that its commas cut. */
const isSentence = (cells: readonly string[]): boolean => {
  const others = cells.slice(1).filter((cell) => cell !== '');
  return others.length > 0 && others.every((cell) => /^\s\S/.test(cell));
};

/** A line of words above the table, cut into as many cells as the table by chance or not. */
export const isTitleLine = ({ cells }: Row): boolean =>
  isSentence(cells) || isTitleText(cells.filter((cell) => cell !== '').join(' '));

/** A line of the whole paper, in cells with blanks between them: `BỘ NỘI VỤ;;CỘNG HÒA …`. */
export const isLetterhead = (row: Row): boolean => !isFull(row.cells) && isPaperLine(row);

const isFull = (cells: readonly string[]): boolean => !cells.some(isBlank);

/** Few words, and no number but a short one: `Quý 1`. */
const isLabel = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\d{3}/.test(text) && wordsOf(text) < 6 && !isTitleText(text);

/** Is a row that could be the heading a title above it? `below`: the cells of the rows that follow. */
export const isTitleAbove = (row: Row, below: readonly (readonly string[])[]): boolean => {
  if (row.cells.length === 1) return isTitleOfList(row.cells[0] ?? '', below);
  // Lines that stand alone follow each other down to the heading.
  const at = below.findIndex((cells) => !isAlone(cells));
  const [next, ...body] = at < 0 ? [] : below.slice(at);
  if (!next) return false;
  const { judged, alike } = compareCells(next, findShapes(body, next.length));
  if (!isFull(next) || alike > 0) return false;
  if (isSentence(row.cells)) return !isSentence(next);
  return (
    isAlone(row.cells) &&
    (isTitleText(row.cells[0] ?? '') || (row.cells.length === 2 && judged > 0))
  );
};

/**
 * Above a list: a title's words above a label, or two lines or more that do not look like the list, the
 * last of them its heading.
 */
const isTitleOfList = (text: string, below: readonly (readonly string[])[]): boolean => {
  const lines = below.map(([cell = '']) => cell).filter((cell) => !/^#+ /.test(cell));
  const [next, ...body] = lines;
  if (next === undefined) return false;
  const [shape] = findShapes(
    body.slice(-sampleEnd).map((cell) => [cell]),
    1,
  );
  if (!shape) return isTitleText(text) && isLabel(next);
  const isUnlike = (cell: string): boolean => cellShape(cell) !== shape;
  if (!isUnlike(text) || !isUnlike(next)) return false;
  const isNextTitle = isTitleText(next) && body[0] !== undefined && isUnlike(body[0]);
  return isTitleText(text) || wordsOf(text) > 5 || isNextTitle;
};
