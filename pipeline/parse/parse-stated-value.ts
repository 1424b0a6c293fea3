import type { Qualifier } from '../model/observation.ts';
import {
  type NumberFault,
  type NumberReading,
  numberPattern,
  parseNumber,
} from './parse-number.ts';
import { plainText } from './plain-text.ts';

/** A value as stated, its numbers still open between the two notations. */
export interface StatedReading {
  readonly qualifier: Exclude<Qualifier, 'rank-only'>;
  /** One number; two for a range, in the order written; none when unquantified. */
  readonly numbers: readonly NumberReading[];
  readonly perYear: boolean;
  /** The words after the number, '' when there are none. */
  readonly unitText: string;
}

const missing = new Set(['', '-', '–', '—', '--', '---', 'x', 'n/a']);

/** Blank, or one of the marks that stand for "no figure". Missing is not zero. */
export const isMissingMark = (text: string): boolean => {
  const plain = plainText(text).toLowerCase();
  return missing.has(plain) || /^[.…]+$/.test(plain);
};

const qualifierWords: readonly (readonly [RegExp, StatedReading['qualifier']])[] = [
  [/^(?:không (?:dưới|ít hơn|thấp hơn)|ít nhất|tối thiểu|thấp nhất|at least|≥|>=)\s?/u, 'at-least'],
  [/^(?:không (?:quá|vượt quá|hơn)|tối đa|nhiều nhất|at most|up to|≤|<=)\s?/u, 'at-most'],
  [/^(?:trên|hơn|vượt|lớn hơn|cao hơn|more than|over|above|>)\s?/u, 'over'],
  [/^(?:dưới|nhỏ hơn|thấp hơn|chưa đến|chưa tới|less than|under|below|<)\s?/u, 'under'],
  [/^(?:gần|nearly|almost)\s?/u, 'nearly'],
  [
    /^(?:ước tính|ước đạt|ước|khoảng|xấp xỉ|chừng|about|approximately|~|≈)\s?(?:khoảng )?/u,
    'about',
  ],
];

const filler = /^(?:đạt|là|bằng|chiếm|còn)(?: được)? /u;
const yearly = /,? ?(?:mỗi năm|hằng năm|hàng năm|một năm|bình quân năm|\/ ?năm|per year|a year)$/u;
/** "Hàng trăm", "vài chục", "hàng nghìn thủ tục", "hàng trăm triệu đồng": how many is left open. */
const unquantified =
  /^(?:hàng|hằng|nhiều|vài)(?=\s)((?: (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}\p{M}]))*)(?: (\S.*))?$/u;
const single = new RegExp(`^(${numberPattern})(?: ?([^\\d\\s][^\\d]*))?$`, 'u');
const range = new RegExp(
  `^(?:từ )?(${numberPattern}) ?([^\\d\\s-][^\\d]*?)? ?(?:-|–|—|~|đến|tới|to) ?(${numberPattern})(?: ?([^\\d\\s][^\\d]*))?$`,
  'u',
);
const orMore = /(?: ?trở lên| or more)$/u;
const orLess = /(?: ?trở xuống| or less)$/u;
/** Footnote marks: stars, daggers and raised digits. The cell's text keeps them. */
const footnote = /\s?[*†‡¹²³⁰⁴-⁹]+$/u;

/**
 * A value as a report states it: `trên 37 tỷ đồng`, `40–60%`, `từ 10 đến 7 ngày`, `gần 3 tỷ`,
 * `hàng tỷ đồng`, `trên 90%, mỗi năm`. Null: the cell holds a mark for "no figure".
 */
export const parseStatedValue = (text: string): StatedReading | NumberFault | null => {
  if (isMissingMark(text)) return null;
  const plain = plainText(text).toLowerCase();
  const perYear = yearly.test(plain);
  const words = plain.replace(yearly, '').replace(footnote, '').replace(filler, '');
  const vague = unquantified.exec(words);
  if (vague) return { qualifier: 'unquantified', numbers: [], perYear, unitText: vagueUnit(vague) };
  const more = orMore.test(words);
  const closed = words.replace(orMore, '').replace(orLess, '');
  const [qualifier, rest] = takeQualifier(closed, more, orLess.test(words));
  const parsed = readNumbers(rest);
  if (typeof parsed === 'string') return parsed;
  if (parsed.numbers.length === 2 && qualifier !== 'exact' && qualifier !== 'about')
    return 'unreadable-number';
  return { ...parsed, perYear, qualifier: parsed.numbers.length === 2 ? 'range' : qualifier };
};

/** "Hàng trăm triệu đồng" is counted in millions of dong; "hàng trăm" in what the column counts. */
const vagueUnit = ([, magnitudes = '', counted = '']: RegExpExecArray): string => {
  const last = magnitudes.trim().split(' ').at(-1) ?? '';
  const isMoney = /^(?:đồng|vnd|vnđ)(?![\p{L}\p{M}])/u.test(counted);
  const isUnit = isMoney ? /^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/u : /^(?:tỷ|tỉ)$/u;
  return isUnit.test(last) && (isMoney || counted === '') ? `${last} ${counted}`.trim() : counted;
};

const takeQualifier = (
  words: string,
  more: boolean,
  less: boolean,
): [StatedReading['qualifier'], string] => {
  if (more) return ['at-least', words.replace(/^từ /u, '')];
  if (less) return ['at-most', words.replace(/^từ /u, '')];
  const found = qualifierWords.find(([pattern]) => pattern.test(words));
  return found ? [found[1], words.replace(found[0], '').replace(filler, '')] : ['exact', words];
};

const readNumbers = (
  text: string,
): { numbers: readonly NumberReading[]; unitText: string } | NumberFault => {
  const pair = range.exec(text);
  if (pair) return readRange(pair);
  const one = single.exec(text);
  if (!one) return 'unreadable-number';
  const number = parseNumber(one[1] ?? '');
  return typeof number === 'string' ? number : { numbers: [number], unitText: one[2] ?? '' };
};

const readRange = (found: RegExpExecArray): ReturnType<typeof readNumbers> => {
  const [, first = '', unit = '', second = '', lastUnit = ''] = found;
  const [a, b] = [parseNumber(first), parseNumber(second)];
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  if (unit !== '' && lastUnit !== '' && unit !== lastUnit) return 'unreadable-number';
  return { numbers: [a, b], unitText: lastUnit || unit };
};
