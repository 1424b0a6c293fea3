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
const scoreFirst = new RegExp(`(?<![\\p{L}\\p{M}])${scores} ?\\(${ranks}\\)`, 'iu');

/** `Xếp hạng (giá trị)`: each cell has both, in that order; null: the heading says nothing of the kind. */
export const orderOfBoth = (heading: string): 'rank-first' | 'score-first' | null => {
  const plain = plainText(heading);
  if (rankFirst.test(plain)) return 'rank-first';
  return scoreFirst.test(plain) ? 'score-first' : null;
};
