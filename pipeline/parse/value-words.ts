import type { Qualifier } from '../model/observation.ts';

export type StatedQualifier = Exclude<Qualifier, 'rank-only'>;

/** What stands before a number and says how it is meant; the longer words first. */
export const qualifierWords: readonly (readonly [RegExp, StatedQualifier])[] = [
  [
    /^(?:không (?:dưới|ít hơn|thấp hơn|nhỏ hơn)|ít nhất|tối thiểu|thấp nhất|at least|no(?:t)? (?:less|fewer) than|≥|>=)(?: là)?\s?/u,
    'at-least',
  ],
  [
    /^(?:không (?:quá|vượt quá|vượt|hơn|lớn hơn|cao hơn)|tối đa|nhiều nhất|cao nhất|at most|up to|no(?:t)? more than|≤|<=)(?: là)?\s?/u,
    'at-most',
  ],
  [
    /^(?:trên dưới|khoảng chừng|khoảng|xấp xỉ|chừng|tầm|about|approximately|approx\.?|around|roughly|circa|~|≈)\s?/u,
    'about',
  ],
  [
    /^(?:trên|hơn|vượt(?: trên| quá)?|quá|lớn hơn|cao hơn|more than|greater than|over|above|>)\s?/u,
    'over',
  ],
  [
    /^(?:dưới|nhỏ hơn|thấp hơn|ít hơn|chưa (?:đến|tới|đầy)|less than|fewer than|under|below|<)\s?/u,
    'under',
  ],
  [/^(?:gần(?: bằng)?|nearly|almost|close to)\s?/u, 'nearly'],
];

/** "Ước đạt trên 37 tỷ" is over 37, estimated; "ước đạt 12,5" is about 12,5. */
export const estimated = /^(?:ước tính|ước đạt|ước|estimated at)\s?(?:đạt |khoảng )?/u;
/** Words that add nothing to the number. */
export const filler =
  /^(?:đạt(?: tỷ lệ| tỉ lệ| được)?|tỷ lệ|tỉ lệ|là|bằng|chiếm|(?:xuống )?còn)(?: được)? /u;

export const yearlyBefore = /^(?:bình quân |trung bình )?(?:mỗi năm|hằng năm|hàng năm|một năm),? /u;
export const yearlyAfter =
  /,? ?(?:mỗi năm|hằng năm|hàng năm|một năm|bình quân năm|\/ ?năm|per year|a year)$/u;

/** "Hàng trăm", "vài chục", "hàng nghìn thủ tục", "hàng trăm triệu đồng": how many is left open. */
const vague =
  /^(?:hàng|hằng|rất nhiều|nhiều|một vài|vài|một số|mấy)((?: (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}\p{M}]))*)(?: (\S.*))?$/u;
const vagueEnglish =
  /^(?:many|several|numerous|(?:tens|dozens|hundreds|thousands|millions|billions)(?: of .*)?)$/u;

/** The unit of a claim without a number, '' when it names none; undefined when it is no such claim. */
export const vagueUnit = (words: string): string | undefined => {
  if (/\d/.test(words)) return undefined;
  if (vagueEnglish.test(words)) return '';
  const found = vague.exec(words);
  if (!found) return undefined;
  const [whole, magnitudes = '', counted = ''] = found;
  // "Hàng" and "mấy" need a word after them; "nhiều" says it all.
  if (/^(?:hàng|hằng|mấy)$/u.test(whole)) return undefined;
  return countedIn(magnitudes.trim().split(' ').at(-1) ?? '', counted);
};

/** "Hàng trăm triệu đồng" is counted in millions of dong; "hàng trăm" in what the column counts. */
const countedIn = (last: string, counted: string): string => {
  const isMoney = /^(?:đồng|vnd|vnđ)(?![\p{L}\p{M}])/u.test(counted);
  const isUnit = isMoney ? /^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/u : /^(?:tỷ|tỉ)$/u;
  return isUnit.test(last) && (isMoney || counted === '') ? `${last} ${counted}`.trim() : counted;
};

const missing = new Set(
  '|-|–|—|--|---|x|n/a|n.a.|n.a|na|null|không có số liệu|chưa có số liệu|không có dữ liệu|chưa có dữ liệu|chưa công bố|đang cập nhật|no data|not available'.split(
    '|',
  ),
);

/** Blank, or one of the marks that stand for "no figure", in plain text. Missing is not zero. */
export const isMissingWord = (plain: string): boolean =>
  missing.has(plain) || /^[.…]+$/.test(plain);
