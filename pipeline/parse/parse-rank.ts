import { plainText } from './plain-text.ts';

/** A place among those ranked; `of` null where the text does not say how many. */
export interface Rank {
  readonly rank: number;
  readonly of: number | null;
}

/** A shared place is said before or after it: "đồng hạng 5", "=5", "5 (đồng hạng)". */
const tie = /^(?:đồng (?=hạng|thứ|xếp|vị)|=|t-?(?=\d))|(?: ?\(?đồng hạng\)?|=)$/gu;
const words =
  /^(?:(?:được )?(?:xếp |đứng |đạt )?(?:ở )?(?:vị trí )?(?:thứ hạng|hạng|thứ)(?: thứ)? |(?:ranked|rank|no\.?|#) ?)/u;
const among = '(?: tỉnh[,/]? ?thành(?: phố)?| tỉnh| địa phương| đơn vị| provinces)?';
const shape = new RegExp(
  `^0*(\\d{1,3})(?:[.,]0{1,2}|st|nd|rd|th)?(?: ?(?:/|trên(?: tổng số)?|out of|of) ?(\\d{1,3})${among})?(?: cả nước| toàn quốc)?$`,
  'u',
);
const named: Readonly<Record<string, string>> = {
  nhất: '1',
  'thứ nhất': '1',
  'hạng nhất': '1',
  'đứng đầu': '1',
  'dẫn đầu': '1',
  nhì: '2',
  'thứ nhì': '2',
  'thứ hai': '2',
  'hạng nhì': '2',
  'thứ ba': '3',
  'hạng ba': '3',
};
const footnote = /\s?[*†‡¹²³⁴-⁹]+$/u;
/** What is longer is a sentence. */
const longest = 100;

const plainRank = (text: string): string =>
  text.length > longest ? '' : plainText(text).toLowerCase().replace(footnote, '').replace(tie, '');

/**
 * `2`, `2/63`, `thứ 2/63`, `hạng 13`, `đồng hạng 5`, `=5`, `5th of 63`; undefined when it is no rank.
 * Whether it can be true is checked later.
 */
export const parseRank = (text: string): Rank | undefined => {
  const plain = plainRank(text);
  const found = shape.exec(named[plain] ?? plain.replace(words, ''));
  if (!found) return undefined;
  return { rank: Number(found[1]), of: found[2] === undefined ? null : Number(found[2]) };
};

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** `IV` among ranks; elsewhere such signs count groups of rows. */
export const parseRomanRank = (text: string): Rank | undefined => {
  const plain = plainRank(text);
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(plain) || plain === '') return undefined;
  const signs = [...plain].map((sign) => roman[sign] ?? 0);
  const rank = signs.reduce((sum, n, i) => sum + (n < (signs[i + 1] ?? 0) ? -n : n), 0);
  return { rank, of: null };
};

/** A rank that says it is one (`2/63`, `thứ 2/63`): may stand where a value is expected. */
export const isStatedRank = (text: string, rank: Rank): boolean =>
  rank.of !== null && (words.test(plainRank(text)) || rankedCounts.has(rank.of));

/** The same, also without how many were ranked: `hạng 13`, `xếp thứ 20`. */
export const namesRank = (text: string, rank: Rank): boolean =>
  words.test(plainRank(text)) || (rank.of !== null && rankedCounts.has(rank.of));

/** How many provinces were ever ranked; `48/48 công đoàn` is not a rank. */
export const rankedCounts: ReadonlySet<number> = new Set([34, 42, 60, 61, 62, 63, 64]);

/** 1 to the number ranked. */
export const isPossibleRank = (rank: number, of: number | null): boolean =>
  rank >= 1 && rank <= (of ?? 64) && (of === null || of >= 2);

const notRanked =
  /^(?:(?:không|chưa)(?: được| tham gia)?(?: xếp hạng| xếp loại| đánh giá)|kxh|not ranked|unranked|n\/?r)$/u;

/** "Không xếp hạng" is not last: it is no rank. */
export const isNotRanked = (text: string): boolean => notRanked.test(plainRank(text));
