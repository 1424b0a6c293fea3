import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { rememberIn } from '../../match/remember.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isWithin, type Period } from '../../model/period.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { plainText } from '../../parse/plain-text.ts';
import { isRelativeTime, settleRelativeTime } from '../../parse/relative-time.ts';
import { findTranslation } from './find-translation.ts';
import { type HeadingMeaning, isKnown, isMeasure, nothing } from './meaning.ts';
import { keepBrackets, type Peeled, peel, rolesOf, type Said, trimEdges } from './peel.ts';

/**
 * What a heading says: `Tỉnh`, `PCI 2018`, `Hạng (/63)`, `Kế hoạch năm 2019 (tỷ đồng)`, `2009`.
 * Peels off the unit, the number ranked and the period; what is left must be a known word or an
 * indicator's name. Indicator cells are read the same way: `Xếp hạng PCI` is not a value of the PCI.
 */
export const describeHeading: (heading: string, matchers: Matchers) => HeadingMeaning = rememberIn(
  (heading: string, matchers: Matchers) => describe(heading, matchers),
);

const describe = (heading: string, matchers: Matchers): HeadingMeaning => {
  const text = plainText(heading);
  if (text === '' || text.length > limits.label || text.endsWith(':')) return nothing;
  const own = peel(text, matchers);
  const [peeled = own] = keepBrackets([own], matchers);
  const rest = peeled.rest === '' ? describeBare(peeled.said) : describePeeled(peeled, matchers);
  // "Số hồ sơ tiếp nhận cùng kỳ năm 2023" is of no year, and of no time of the report's.
  if (rest?.indicator && rest.within !== null && peeled.said.period) return nothing;
  if (rest) return withSaid(rest, peeled.said);
  return describeTranslated(heading, matchers);
};

/** `STT\nNO`, `Chi phí thời gian - Time costs`: two languages must not say two things. */
const describeTranslated = (heading: string, matchers: Matchers): HeadingMeaning => {
  const found = findTranslation(heading);
  if (!found) return nothing;
  const [own, other] = [found.own, found.translation].map((text) =>
    describeHeading(text, matchers),
  );
  if (!own || !other || !isKnown(own)) return nothing;
  const isSame =
    own.indicator === other.indicator &&
    own.kind === other.kind &&
    own.roles.join() === other.roles.join();
  return isSame || !isKnown(other) ? own : nothing;
};

const withSaid = (meaning: HeadingMeaning, said: Said): HeadingMeaning => ({
  roles: said.isRank && meaning.indicator ? ['rank'] : meaning.roles,
  indicator: meaning.indicator,
  geographies: meaning.geographies,
  period: said.period ?? meaning.period,
  within: meaning.within,
  kind: said.kind ?? meaning.kind,
  unit: said.unit ?? meaning.unit,
  rankOf: said.rankOf ?? meaning.rankOf,
});

/**
 * What a heading without a name is: "2018", alone or above "Quý I", is a column of values; "(%)", alone
 * or under "Tổng số", is nothing.
 */
export const describeBare = (said: Said): HeadingMeaning | null =>
  said.period || said.kind ? { ...nothing, roles: ['value'] } : null;

const describePeeled = ({ rest, said }: Peeled, matchers: Matchers): HeadingMeaning | null => {
  const match = said.unitText
    ? matchers.indicator(`${rest} ${said.unitText}`, said.unit?.id)
    : null;
  if (match?.found === 'one' && !describeWord(rest, matchers))
    return { ...nothing, roles: ['value'], indicator: match.indicator };
  const found = describeRest(rest, matchers);
  // "Chỉ tiêu 2023" above figures is what was set for that year, and no name of an indicator.
  return found && said.period && !found.kind
    ? { ...found, kind: matchers.kind(rest) ?? null }
    : found;
};

/** A known word, an indicator, a province, or a word beside one of these (`Hạng PCI`). */
export const describeRest = (text: string, matchers: Matchers): HeadingMeaning | null => {
  const found = describeWord(text, matchers) ?? describeName(text, matchers);
  if (found) return found;
  const words = text.split(' ');
  for (let cut = 1; cut < words.length; cut += 1) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].map(
      trimEdges,
    );
    const pair = describePair(left ?? '', right ?? '', matchers);
    if (pair) return pair;
  }
  return null;
};

/** A word that heads columns, or one that says how figures come (`Kế hoạch`). */
export const describeWord = (text: string, matchers: Matchers): HeadingMeaning | null => {
  const known = rolesOf(text);
  if (known) return { ...nothing, roles: known };
  const kind = matchers.kind(text);
  return kind ? { ...nothing, roles: ['value'], kind } : null;
};

/** An indicator's name, or a province's above a column of its figures. */
export const describeName = (text: string, matchers: Matchers): HeadingMeaning | null => {
  const match = matchers.indicator(text);
  if (match.found === 'one') return { ...nothing, roles: ['value'], indicator: match.indicator };
  const geographies = match.found === 'none' ? placesOf(text, matchers) : null;
  if (geographies) return { ...nothing, roles: ['value'], geographies };
  return isTimeOfReport(text) ? { ...nothing, roles: ['value'], within: text } : null;
};

/** Is the text a time that the report's own tells: `Trong kỳ`, `Quý I`? */
export const isTimeOfReport = (text: string): boolean => isPartOfYear(text) || isRelativeTime(text);

/** "Quý I", "T1", "6 tháng đầu năm", "Cả năm": a period as soon as a year is named. */
export const isPartOfYear = (text: string): boolean =>
  /^(?:(?:l[uũ][yỹ] kế |cộng dồn )?\d+ tháng|quý|tháng|t\.?\d{1,2}$|cả năm)(?!\p{L})/iu.test(
    text,
  ) &&
  !/(?<!đầu|cuối|cả) năm$/iu.test(text) &&
  isPeriod(withYear(text, 2000));

/** The part of that year, or all of it. */
export const withYear = (text: string, year: number): ReturnType<typeof parsePeriod> =>
  parsePeriod(
    `${text.replace(/^cả năm$/iu, '').replace(/^t\.?(?=\d{1,2}$)/iu, 'tháng ')} năm ${year}`,
  );

/** "Quý I" of a report on the year, or on the half of it that holds the quarter; null: it is of no such. */
export const partOfPeriod = (text: string, report: Period): Period | null => {
  const part = partOfYear(text, report);
  return part && isWithin(part, report) ? part : null;
};

/**
 * The time that a heading tells by that of the report: `Cùng kỳ năm trước`, a part of it, or the months
 * of its year that end with it, "6 tháng" in a report on Quý II. Null: it does not follow.
 */
export const timeWithin = (text: string, report: Period): Period | null => {
  const part = partOfYear(text, report);
  const isOfReport = part && (isWithin(part, report) || part.to === report.to);
  return settleRelativeTime(text, report) ?? (isOfReport ? part : null);
};

const partOfYear = (text: string, { start, end }: Period): Period | null => {
  const part = start === end ? withYear(text, end) : null;
  return part && isPeriod(part) ? part : null;
};

/** The slugs a name stands for; a damaged or ambiguous name heads nothing. */
const placesOf = (text: string, matchers: Matchers): readonly string[] | null => {
  const match = matchers.geography(text);
  if (match.found === 'one') return match.repaired ? null : [match.slug];
  return match.found === 'by-basis' && !match.repaired ? match.slugs : null;
};

/**
 * "Tỷ lệ hồ sơ tiếp nhận trực tuyến" counts no dossiers, whatever stands behind it; "Tỷ lệ kinh tế số" is
 * a share of GRDP, and no index.
 */
const shareWord = /^(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})/iu;

const isNoShare = ({ unit }: Indicator, matchers: Matchers): boolean => {
  const { dimension } = matchers.unitOf(unit);
  return dimension !== 'share' && dimension !== 'score';
};

const describePair = (a: string, b: string, matchers: Matchers): HeadingMeaning | null => {
  for (const [word, label] of [
    [a, b],
    [b, a],
  ] as const) {
    const role = describeWord(word, matchers);
    if (role?.kind && isPartOfYear(label)) return { ...role, roles: ['value'], within: label };
    // "Hạng năm trước" is a rank of the year before that of the report, "Kết quả quý I" of its quarter.
    const isTimed = isRelativeTime(label) || (role?.roles.length === 1 && isPartOfYear(label));
    if (role && isMeasure(role) && isTimed) return { ...role, within: label };
    const match = matchers.indicator(label);
    if (match.found !== 'one') continue;
    // "Số hồ sơ tiếp nhận cùng kỳ năm trước".
    if (isTimeOfReport(word))
      return { ...nothing, roles: ['value'], indicator: match.indicator, within: word };
    if (shareWord.test(word) && isNoShare(match.indicator, matchers)) return null;
    const roles = (role?.roles ?? []).filter((one) => one === 'value' || one === 'rank');
    if (role && roles.length > 0) return { ...role, roles, indicator: match.indicator };
  }
  return null;
};
