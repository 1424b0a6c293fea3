import { isWrappedList } from './find-quotes.ts';
import { isValue, type Weighed } from './weigh-dialect.ts';

/** Is the text a list, whose lines only seem to be cut by the delimiter that cuts them best? */
export const isOneColumn = (text: string, weighed: Weighed): boolean => {
  if (weighed.score === 0) return false;
  if (isSeldomCut(weighed) || isWrappedList(text)) return true;
  return !isHeadCut(weighed) && (isListOfValues(text, weighed) || isCutProse(weighed));
};

type Cells = readonly string[];

/** Behind each delimiter stands a blank, as in a sentence, or nothing, where the line is broken. */
const isSpaced = (cells: Cells, delimiter: string): boolean => {
  if (delimiter.includes(' ')) return delimiter !== ' ';
  const inside = cells.at(-1) === '' ? cells.slice(1, -1) : cells.slice(1);
  return inside.every((cell) => cell.startsWith(' '));
};

/** The first row is cut, and is no sentence. */
const isHeadCut = ({ dialect, head, rows }: Weighed): boolean =>
  head > 1 && !isSpaced(rows[0] ?? [], dialect.delimiter);

/** Numbers with a comma, around them lines without one: the comma is part of the number. */
const isListOfValues = (text: string, { dialect }: Weighed): boolean => {
  const lines = text
    .split(/[\r\n]+/, 60)
    .map(withoutEdges)
    .filter((line) => line !== '');
  const from = lines.findIndex(isValue);
  const to = lines.findLastIndex(isValue) + 1;
  const around = [...lines.slice(0, from), ...lines.slice(to)];
  const isUncut = around.every((line) =>
    isSpaced(line.split(dialect.delimiter), dialect.delimiter),
  );
  const list = lines.slice(from, to);
  return from > 0 && isUncut && list.every(isValue) && !list.every(endsInYear);
};

/** `1.382,2019`: hardly a fraction. */
const endsInYear = (line: string): boolean => /,(?:19|20)\d\d$/.test(line);

/** A line without quotes or a sign too many around it. */
const withoutEdges = (line: string): string =>
  line.replace(/^[\s"']+/, '').replace(/["';,|\s]+$/, '');

/** Most rows have one cell, and no two below each other are cut alike, or where a blank follows. */
const isSeldomCut = ({ dialect: { delimiter }, rows }: Weighed): boolean => {
  const cut = rows.filter((cells) => cells.length > 1);
  const isTwice = rows.some((cells, i) => cells.length > 1 && cells.length === rows[i + 1]?.length);
  const isText = (cells: Cells): boolean =>
    isSpaced(cells, delimiter) || isValue(cells.join(delimiter));
  return !isTwice && cut.length * 2 <= rows.length && cut.every(isText);
};

/** What is cut looks like pieces of a sentence or of code. */
const isCutProse = ({ dialect, rows }: Weighed): boolean => {
  const cut = rows.filter((cells) => cells.length > 1);
  const isSentences = cut.every((cells) => isSpaced(cells, dialect.delimiter));
  const broken = cut.filter((cells) => cells.some(isBroken)).length;
  return (isSentences && isUneven(rows)) || broken * 10 >= cut.length * 8;
};

/** From the first row that is cut, hardly more rows are cut like it than not. */
const isUneven = (rows: readonly Cells[]): boolean => {
  const below = rows.slice(rows.findIndex((cells) => cells.length > 1));
  return below.filter((cells) => cells.length === below[0]?.length).length * 10 < below.length * 8;
};

/** A bracket or a quote opens or closes that the cell does not hold. */
const isBroken = (cell: string): boolean =>
  cell.split(/[[{]/).length !== cell.split(/[\]}]/).length || /^'[^']*$|^[^']*'$/.test(cell.trim());
