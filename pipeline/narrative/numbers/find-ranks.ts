import { isPossibleRank, type Rank, rankedCounts } from '../../parse/parse-rank.ts';
import type { Span } from '../narrative.ts';

/** A place among the provinces that a sentence states, with the words that say it is one. */
export interface RankMention extends Span {
  readonly rank: Rank;
  /** Among the provinces of a region, or among others than provinces: no rank of the index. */
  readonly isRegional: boolean;
}

const place = '(?:vị trí|vị thứ|thứ hạng|thứ bậc|xếp hạng|đồng hạng|hạng)(?: thứ| số| là)?:? |thứ ';
const lead = 'xếp|đứng|vươn lên|vươn|lên|xuống|giữ|tụt|đạt|ở|về|từ';
const before = new RegExp(`(?<![\\p{L}\\p{M}])((?:(?:${lead}) ){0,3})((?:${place})?)$`, 'u');
/** "Hạng 2" is also a hospital's, "thứ 2" is also Monday: these need a verb or how many there were. */
const strong = /(?:xếp|đứng|vươn|lên|xuống|giữ|tụt|từ) $/u;
const sure = /^(?:vị trí|vị thứ|thứ hạng|xếp hạng)/u;
const among =
  /^ ?(?:\/ ?(\d{1,3})|(?:trên|trong)(?: tổng)?(?: số)? (\d{1,3})(?= (?:tỉnh|địa phương|thành|đơn vị)))(?![\d%]|[.,]\d| ?%)/u;
const provinces =
  /^,? ?(?:(?:tỉnh|thành phố|thành|tp|địa phương|đơn vị)(?:, |\/| )?)*(?:(?:trong |của |trên )?(?:cả nước|toàn quốc))?/u;
const region =
  /^[^,;.()]{0,30}(?:khu vực|vùng|miền|đồng bằng|trung du|đông nam bộ|tây nguyên|duyên hải|trung bộ|trong tỉnh|toàn tỉnh|khối|cụm)/u;

const tailOf = (rest: string): string => provinces.exec(rest)?.[0].replace(/[\s,]+$/u, '') ?? '';

/** Who ranks `of` others than the provinces' number ranks another set. */
const isOther = (of: number | null, after: string): boolean =>
  (of !== null && !rankedCounts.has(of)) || region.test(after);

const isRankLike = (verbs: string, named: string, of: number | null): boolean => {
  if (named === '') return of !== null && rankedCounts.has(of) && /(?:xếp|đứng) $/u.test(verbs);
  if (of !== null || sure.test(named)) return true;
  // "Từ thứ 2 đến thứ 6" are weekdays.
  return strong.test(verbs) && !(named === 'thứ ' && verbs.endsWith('từ '));
};

/** The rank that the number at `start`–`end` is, by the words before and after it. */
const readRank = (lower: string, start: number, end: number): RankMention | undefined => {
  const [whole = '', verbs = '', named = ''] =
    before.exec(lower.slice(Math.max(0, start - 40), start)) ?? [];
  const after = lower.slice(end, end + 90);
  const found = among.exec(after);
  const of = found ? Number(found[1] ?? found[2]) : null;
  const rank = Number(lower.slice(start, end));
  if (!isRankLike(verbs, named, of)) return undefined;
  const rest = after.slice(found?.[0].length ?? 0);
  const tail = tailOf(rest);
  const isRegional = isOther(of, rest);
  if (!isRegional && !isPossibleRank(rank, of)) return undefined;
  const length = (found?.[0].length ?? 0) + tail.length;
  return { start: start - whole.length, end: end + length, rank: { rank, of }, isRegional };
};

const named = 'nhất nhì ba tư năm sáu bảy tám chín mười'.split(' ');
/** "Đứng đầu cả nước", "xếp thứ nhất": a rank without a digit. */
const inWords =
  /(?<![\p{L}\p{M}])(?:(?:xếp|đứng|giữ|vươn lên|ở) (?:(?:vị trí|hạng) (?:thứ )?|thứ )(nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?! \d{4})(?![\p{L}\p{M}])|(?<!(?:nhóm|top|tốp|trong số|một trong)[^,;.]{0,30})(?:đứng|dẫn) đầu(?= (?:cả nước|toàn quốc|(?:34|63) tỉnh)))/gu;

const readInWords = (lower: string): RankMention[] =>
  [...lower.matchAll(inWords)].map(({ 0: text, 1: word, index }) => {
    const end = index + text.trimEnd().length;
    const rest = lower.slice(end, end + 90);
    const after = among.exec(rest);
    const of = after ? Number(after[1] ?? after[2]) : null;
    const rank = word === undefined ? 1 : word === 'hai' ? 2 : named.indexOf(word) + 1;
    const length = after?.[0].length ?? 0;
    const tail = tailOf(rest.slice(length));
    return {
      start: index,
      end: end + length + tail.length,
      rank: { rank, of },
      isRegional: isOther(of, rest.slice(length)),
    };
  });

/** The ranks a sentence states, in lower case. */
export const findRanks = (lower: string): RankMention[] => {
  const found = readInWords(lower);
  for (const { 0: digits, index } of lower.matchAll(
    /(?<![\d.,/\p{L}-])\d{1,3}(?![\d\p{L}%]|[.,]\d| ?%)/gu,
  )) {
    const isTaken = found.some((other) => index < other.end && index >= other.start);
    const rank = isTaken ? undefined : readRank(lower, index, index + digits.length);
    if (rank) found.push(rank);
  }
  return found.toSorted((a, b) => a.start - b.start);
};
