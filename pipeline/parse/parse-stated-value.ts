import {
  type NumberFault,
  type NumberReading,
  numberPattern,
  parseNumber,
} from './parse-number.ts';
import { parsePlainNumber } from './plain-number.ts';
import { plainText } from './plain-text.ts';
import { parseCompound, scale, takeScale } from './scale-words.ts';
import {
  estimated,
  filler,
  isMissingWord,
  qualifierWords,
  type StatedQualifier,
  vagueUnit,
  yearlyAfter,
  yearlyBefore,
} from './value-words.ts';

/** A value as stated, its numbers still open between the two notations. */
export interface StatedReading {
  readonly qualifier: StatedQualifier;
  /** One number; two for a range, in the order written; none when unquantified. */
  readonly numbers: readonly NumberReading[];
  readonly perYear: boolean;
  /** The words after the number without those that multiply it, '' when there are none. */
  readonly unitText: string;
}

type Numbers = Pick<StatedReading, 'numbers' | 'unitText'>;

/** Blank, or one of the marks that stand for "no figure". Missing is not zero. */
export const isMissingMark = (text: string): boolean =>
  isMissingWord(plainText(text).toLowerCase());

const unit = '([\\p{L}%‰$°][^\\d]*)';
const single = new RegExp(`^(${numberPattern})(?: ?${unit})?$`, 'u');
const range = new RegExp(
  `^(?:từ |from )?(${numberPattern}) ?([\\p{L}%‰$°][^\\d]*?)? ?(?:-|–|—|~|đến|tới|to) ?(?:dưới |không quá )?(${numberPattern})(?: ?${unit})?$`,
  'u',
);
const between = /^between (.+?) and (.+)$/u;
const orMore = /(?: ?trở lên| or more| (?:and|or) (?:above|over)|(?<=\d)\+)$/u;
const orLess = /(?: ?trở xuống| or (?:less|fewer)| (?:and|or) below)$/u;
/** Footnote marks: stars, daggers, raised digits, square brackets. The cell's text keeps them. */
const footnote = /\s?(?:[*†‡¹²³⁰⁴-⁹]+|\(\*+\)|\[\d{1,2}\])$/u;
/** `66 (ước)` is `ước 66`. */
const estimatedAfter = /^(.+) \((?:ước(?: tính| đạt)?|sơ bộ|số sơ bộ)\)$/u;
/** `500 (tăng 20%)`: what follows compares the number with another. */
const comparison = /^(\S.*?) ?\((?:tăng|giảm|đạt|bằng|so với) [^()]*\)$/u;
/** An apostrophe that keeps a text, a plus, a full stop (of one digit it counts: "5."). */
const typed = /^['’](?=[\d+-])|^\+(?=\d)|(?<=\d\d)\.$/gu;
/** `500tr`: "tỷ" has no such short form. */
const million = /(?<=\d) ?tr$/u;
/** A dash that touches the first digit is a minus, whichever dash it is. */
const minus = /^[\u2010-\u2013\ufe63](?=\d)/u;

/** What is longer is a sentence. */
const longest = 200;

/**
 * A value as a report states it: `trên 37 tỷ đồng`, `40–60%`, `từ 10 đến 7 ngày`, `gần 3 tỷ`,
 * `hàng tỷ đồng`, `trên 90%, mỗi năm`, `37 tỷ 500 triệu`. Null: the cell holds a mark for "no figure".
 */
export const parseStatedValue = (text: string): StatedReading | NumberFault | null => {
  if (text.length > longest) return 'unreadable-number';
  const number = parsePlainNumber(text);
  if (number) return { qualifier: 'exact', numbers: [number], perYear: false, unitText: '' };
  const plain = plainText(text).toLowerCase();
  if (isMissingWord(plain)) return null;
  const perYear = yearlyAfter.test(plain) || yearlyBefore.test(plain);
  const words = plain
    .replace(yearlyAfter, '')
    .replace(yearlyBefore, '')
    .replace(footnote, '')
    .replace(typed, '')
    .replace(minus, '-')
    .replace(comparison, '$1')
    .replace(million, ' triệu')
    .replace(estimatedAfter, 'ước $1')
    .replace(filler, '');
  const vague = vagueUnit(words);
  if (vague !== undefined)
    return { qualifier: 'unquantified', numbers: [], perYear, unitText: vague };
  const [qualifier, rest] = takeQualifier(words);
  const parsed = readNumbers(rest);
  if (typeof parsed === 'string') return parsed;
  const isRange = parsed.numbers.length === 2;
  if (isRange && qualifier !== 'exact' && qualifier !== 'about') return 'unreadable-number';
  return { ...parsed, perYear, qualifier: isRange ? 'range' : qualifier };
};

const takeQualifier = (words: string): readonly [StatedQualifier, string] => {
  if (orMore.test(words)) return ['at-least', words.replace(orMore, '').replace(/^từ /u, '')];
  if (orLess.test(words)) return ['at-most', words.replace(orLess, '').replace(/^từ /u, '')];
  const known = words.replace(estimated, '');
  const found = qualifierWords.find(([pattern]) => pattern.test(known));
  if (found) return [found[1], known.replace(found[0], '').replace(filler, '')];
  return [known === words ? 'exact' : 'about', known];
};

const readNumbers = (text: string): Numbers | NumberFault => {
  const compound = parseCompound(text);
  if (compound) return withScale([compound.number], compound.words);
  const pair = range.exec(text.replace(between, '$1 - $2'));
  if (pair) return readRange(pair);
  const one = single.exec(text);
  if (!one) return 'unreadable-number';
  const number = parseNumber(one[1] ?? '');
  return typeof number === 'string' ? number : withScale([number], one[2] ?? '');
};

const readRange = (found: RegExpExecArray): Numbers | NumberFault => {
  const [, first = '', unit = '', second = '', lastUnit = ''] = found;
  const [a, b] = [parseNumber(first), parseNumber(second)];
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  if (unit !== '' && lastUnit !== '' && unit !== lastUnit) return 'unreadable-number';
  return withScale([a, b], lastUnit || unit);
};

const withScale = (numbers: readonly NumberReading[], words: string): Numbers => {
  const { power, unit } = takeScale(words);
  return { numbers: numbers.map((number) => scale(number, power)), unitText: unit };
};
