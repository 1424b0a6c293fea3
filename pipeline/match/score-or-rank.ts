import { plainText } from '../parse/plain-text.ts';

/** `Điểm PCI`, `PCI score`; "thời điểm" is a time. */
const scoreWord =
  /(?<![\p{L}\p{M}])(?<!(?:thời|địa|trọng|thí|đặc) )(?:điểm|scores?|points?)(?![\p{L}\p{M}])/iu;
/** `Bảng xếp hạng`, `Thứ hạng`; "hạng mục" are items. */
const rankWord = /(?<![\p{L}\p{M}])(?:hạng(?! mục)|rank(?:s|ings?)?)(?![\p{L}\p{M}])/iu;

/** Do the words say that the numbers they head are scores? */
export const namesScore = (text: string): boolean => scoreWord.test(plainText(text));

/** Does a title speak of ranks, and of no scores? */
export const namesRanking = (title: string): boolean => {
  const plain = plainText(title);
  return rankWord.test(plain) && !scoreWord.test(plain);
};

const ranks = '(?:xếp hạng|thứ hạng|hạng|rank)';
const scores = '(?:điểm số|điểm|giá trị|score|value)';
const rankFirst = new RegExp(`(?<![\\p{L}\\p{M}])${ranks} ?\\(${scores}\\)`, 'iu');
const scoreFirst = new RegExp(`(?<![\\p{L}\\p{M}])${scores} ?(?:\\(|/ ?)${ranks}(?!\\p{L})`, 'iu');
const rankInBrackets = new RegExp(`\\(${ranks}\\)$`, 'iu');
const bothInBrackets = new RegExp(`^${scores}(?: ?[/,;] ?| và )${ranks}$`, 'iu');

/** `điểm/hạng`, as a heading has it in brackets. */
export const namesBoth = (text: string): boolean => bothInBrackets.test(plainText(text));

/**
 * `Xếp hạng (giá trị)`, `PCI (điểm/hạng)`: each cell has both, in that order; null: the heading says
 * nothing of the kind. Under `PCI (hạng)` the cells tell: `72,95 (1)` is both, `1` a rank.
 */
export const orderOfBoth = (heading: string): 'rank-first' | 'score-first' | null => {
  const plain = plainText(heading);
  if (rankFirst.test(plain)) return 'rank-first';
  const [, inside = ''] = /\(([^()]+)\)$/u.exec(plain) ?? [];
  const isScoreFirst = scoreFirst.test(plain) || rankInBrackets.test(plain) || namesBoth(inside);
  return isScoreFirst ? 'score-first' : null;
};
