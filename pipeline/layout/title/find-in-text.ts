import type { Matchers } from '../../match/create-matchers.ts';
import { holdsProvinces } from '../../model/geography.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';
import { isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import { plainText } from '../../parse/plain-text.ts';

/** Runs of `text`'s words, the longest first. */
function* wordRuns(
  words: readonly string[],
  longest: number,
): Generator<readonly [string, number]> {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1)
      yield [words.slice(start, start + length).join(' '), start];
}

export const splitWords = (text: string): string[] =>
  plainText(text)
    .split(/[\s,;:()“”"]+/u)
    .filter((word) => word !== '');

/** Days and document numbers hold years that are not the report's period. */
const dates =
  /ngày \d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+\/\d{4}\/[\p{L}-]+/giu;

/**
 * Times that no figure here covers (a week, a school year, "từ 2021 đến nay", "trước năm 2025"), and numbers of papers and
 * turns: "Nghị quyết 10/2022" is of no month, and "đợt 2/2023" not of February.
 */
const otherTimes =
  /(?<!\p{L})(?:(?:tuần|week)(?: thứ)? \d{1,2}(?:[/-]| năm | of )|năm học \d{4} ?[-–] ?|(?:số|thứ|quyết|định|thông tư|công văn|đợt|lần|phiên|khóa|khoá) \d{1,5}\/)\d{4}(?!\d)|từ (?:năm )?\d{4} (?:đến|tới) nay|(?<!\p{L})(?:trước|sau|before|after|since) (?:hết )?(?:năm )?\d{4}(?!\d)/giu;

/**
 * The periods a sentence names. What two days bound is meant before anything else; the year of any
 * other date or of a document's number is no period, unless "tính đến ngày" is all there is.
 */
export const findPeriods = (text: string): readonly Period[] => {
  const plain = plainText(text);
  const stretches = findStretches(text);
  if (stretches.length > 0) return stretches;
  const undated = plain.replace(dates, ' ').replace(otherTimes, ' ');
  const found = findInRuns(undated, () => true);
  return found.length > 0 ? found : findInRuns(plain, isToDay);
};

/** What two days bound: "(Từ ngày 15/12/2023 đến ngày 14/03/2024)". */
export const findStretches = (text: string): readonly Period[] =>
  findInRuns(plainText(text), isBetweenDays);

/** The text without these. */
export const withoutStretches = (text: string): string =>
  findTimes(plainText(text), isBetweenDays).rest;

/** Does the text name a day, or a paper by its number and year? */
export const namesDays = (text: string): boolean => plainText(text).search(dates) >= 0;

/** Days that bound a whole year make a year of it: "từ ngày 01/01/2022 đến ngày 31/12/2022". */
const isBetweenDays = (period: Period, run: string): boolean =>
  period.from !== null && (period.grain === 'cumulative' || [...run.matchAll(dates)].length > 1);

/** "Đến ngày 31/12/2023" is all years up to that one. */
const isToDay = (period: Period, run: string): boolean =>
  period.from === null && (period.grain === 'cumulative' || run.search(dates) >= 0);

/** "Từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 12 năm 2023" is the longest of them. */
const longestPeriod = 14;

interface FoundTimes {
  readonly periods: readonly Period[];
  /** Is one of the times said to end before it begins? Then none of its parts is one. */
  readonly isReversed: boolean;
  /** The other words. */
  readonly rest: string;
}

const findTimes = (text: string, isMeant: (period: Period, run: string) => boolean): FoundTimes => {
  const periods: Period[] = [];
  let isReversed = false;
  let words = text.split(/[\s,;:()]+/u).filter((word) => word !== '');
  for (let length = Math.min(longestPeriod, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      const period = parsePeriodWithin(run);
      if (isPeriod(period) && isMeant(period, run)) periods.push(period);
      else if (period === 'bad-period-order') isReversed = true;
      else continue;
      words = [...words.slice(0, start), '|', ...words.slice(start + length)];
    }
  return { periods, isReversed, rest: words.join(' ') };
};

const findInRuns = (
  text: string,
  isMeant: (period: Period, run: string) => boolean,
): readonly Period[] => findTimes(text, isMeant).periods;

/** "Từ ngày 01/01/2024 đến ngày 30/6/2023". */
export const hasReversedTime = (text: string): boolean =>
  findTimes(plainText(text), () => false).isReversed;

/** Words that the name of an indicator has at most, and that of a province. */
const longestIndicator = 20;
const longestPlace = 6;

/** The indicators that the longest matching run of words names. */
export const findIndicators = (text: string, matchers: Matchers): Indicator[] => {
  const words = splitWords(text);
  let length = 0;
  const found = new Set<Indicator>();
  for (const [run] of wordRuns(words, longestIndicator)) {
    const size = run.split(' ').length;
    if (found.size > 0 && size < length) break;
    const match = matchers.indicator(run);
    if (match.found !== 'one' || (size === 1 && run.length < 3)) continue;
    found.add(match.indicator);
    length = size;
  }
  return [...found];
};

/** Words after which a province's name is the name of something smaller. */
const smaller = /^(?:xã|phường|huyện|quận|thị|trấn|đường|phố|cấp|sông|núi)$/iu;
const calling = /^(?:tỉnh|thành|phố|tp\.?|thủ|đô|ubnd)$/iu;

/** "TP.HCM", without a blank. */
const calledCity = /^tp\.\p{L}/iu;

const isNameLike = (run: string, before: string | undefined): boolean => {
  const words = run.split(' ');
  const first = words[0] ?? '';
  if ((calling.test(first) && words.length > 1) || calledCity.test(first)) return true;
  if (before !== undefined && smaller.test(before)) return false;
  // "HÒA BÌNH" in capitals may be peace; "Hòa Bình" in a sentence is the province.
  return words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
};

/**
 * The provinces a sentence names, by slugs (two for one name: "Huế"). In a sentence in capitals only
 * what follows tỉnh, thành phố or TP counts.
 */
export const findGeographies = (text: string, matchers: Matchers): (readonly string[])[] => {
  const words = splitWords(text);
  const found = new Map<string, readonly string[]>();
  const taken = new Set<number>();
  for (const [run, start] of wordRuns(words, longestPlace)) {
    const places = run.split(' ').map((_, i) => start + i);
    if (places.some((place) => taken.has(place)) || !isNameLike(run, words[start - 1])) continue;
    const match = matchers.geography(run);
    if (match.found === 'none' || match.found === 'several' || match.repaired) continue;
    const slugs = match.found === 'one' ? [match.slug] : match.slugs;
    if (slugs.some(holdsProvinces)) continue;
    found.set(slugs.join(), slugs);
    for (const place of places) taken.add(place);
  }
  return [...found.values()];
};

/** Names in a file name are written without capitals and with dashes. */
export const geographiesInName = (
  words: string,
  matchers: Matchers,
): readonly (readonly string[])[] =>
  findGeographies(words.replace(/\p{L}+/gu, capitalise).replaceAll('-', ' '), matchers);

const capitalise = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
