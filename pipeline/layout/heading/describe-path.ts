import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { neutralWords, type Role } from '../../match/headings.ts';
import { foldWords } from '../../match/word-list.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { plainText } from '../../parse/plain-text.ts';
import { type Contradiction, combinePeriods, combineSaid } from './combine-said.ts';
import {
  describeBare,
  describeHeading,
  describeRest,
  describeWord,
  timeWithin,
  withYear,
} from './describe-heading.ts';
import { findTranslation } from './find-translation.ts';
import { type HeadingMeaning, isKnown, isMeasure, nothing } from './meaning.ts';
import { keepBrackets, type Peeled, peel, rolesOf, type Said } from './peel.ts';
import { resolveNames } from './resolve-names.ts';

/** A heading from its top level down to its leaf: `['Đã giải quyết', 'Quá hạn']`. */
export type HeadingPath = readonly string[];

/** Between the levels of a path, in what a person reads and in the aliases of indicators. */
export const pathMark = ' › ';

const neutral: ReadonlySet<string> = new Set(foldWords(neutralWords));
/** Does the text only say that a division follows? */
export const isNeutral = (text: string): boolean => neutral.has(foldLabel(text));

/** "Năm", "Giai đoạn": above a period it says nothing more. */
export const namesPeriod = (text: string): boolean => rolesOf(text)?.join() === 'period';

/** Says no more than the period beside it: "Lũy kế" counts all of several years, as such figures do. */
const isOfTime = (text: string, { period }: Said): boolean =>
  period !== undefined &&
  (namesPeriod(text) || (period.grain === 'span' && summed.test(foldLabel(text))));
const summed = /^(?:lũy kế|cộng dồn|tổng cộng|tổng)$/u;

/** Whatever stands above them, these columns hold no figure. */
const asides: readonly Role[] = ['ordinal', 'code', 'note', 'source', 'personal'];

/** What the levels of a heading say together; nothing where one of them is not understood. */
export const describePath = (path: HeadingPath, matchers: Matchers): HeadingMeaning => {
  const found = explainPath(path, matchers);
  return found === 'contradiction' ? nothing : found;
};

/** Do two levels say two things (`PCI 2018` above `PAPI`)? Then they are not one heading. */
export const isContradictory = (path: HeadingPath, matchers: Matchers): boolean =>
  explainPath(path, matchers) === 'contradiction';

/**
 * Each level may name the indicator or a part of its name, the period, the unit, the kind, a province
 * or a word such as "Hạng". Every level must be understood: what is left out could be what matters
 * ("Cấp xã" above "Số TTHC").
 */
const explainPath = (path: HeadingPath, matchers: Matchers): HeadingMeaning | Contradiction => {
  const levels = path.filter((text) => plainText(text) !== '');
  if (levels.length <= 1) return explainOne(levels[0] ?? '', matchers);
  if (levels.some((text) => plainText(text).endsWith(':'))) return nothing;
  const divided = levels.flatMap((text) => divideLevel(text, matchers));
  const peeled = keepBrackets(
    withPeriods(divided.map((text) => peelLevel(text, matchers))),
    matchers,
  );
  const said = combineSaid(peeled.map((one) => one.said));
  if (said === 'contradiction') return said;
  const texts = peeled.map(({ rest }) => rest).filter((rest) => rest !== '');
  const names = texts.filter((text) => !isNeutral(text) && !isOfTime(text, said));
  if (names.length === 0) return { ...(describeBare(said) ?? nothing), ...factsOf(said) };
  const found = explainNames(names, said, matchers);
  if (found === 'contradiction') return found;
  const joined = joinSaid(found, said);
  return joined === 'contradiction' ? joined : withTimeAbove(joined, peeled);
};

/**
 * `Quý II/2024` above `Cùng kỳ năm trước`: the time in one level is told by that in another. Below a year
 * it is the report that tells of which part: columns/settle-times.ts.
 */
const withTimeAbove = (meaning: HeadingMeaning, levels: readonly Peeled[]): HeadingMeaning => {
  const times = levels.filter(({ said }) => said.period);
  const above = times.every(({ rest }) => rest === '') ? meaning.period : null;
  if (meaning.within === null || !above || above.grain === 'year') return meaning;
  const period = timeWithin(meaning.within, above);
  return period ? { ...meaning, period, within: null } : nothing;
};

/** `PCI 2023 - điểm`, `PAPI 2023: hạng`: levels that stand in one cell. */
const explainOne = (text: string, matchers: Matchers): HeadingMeaning => {
  const found = describeHeading(text, matchers);
  const parts = isKnown(found) ? [] : partsOf(text);
  return parts.length > 1 ? describePath(parts, matchers) : found;
};

const divideLevel = (text: string, matchers: Matchers): readonly string[] => {
  const parts = partsOf(text);
  const isWhole = parts.length < 2 || describeRest(peelLevel(text, matchers).rest, matchers);
  return isWhole ? [text] : parts;
};

const partsOf = (text: string): readonly string[] => {
  const parts = plainText(text).split(/ [-–—] ?|: /u);
  return parts.every((part) => part.trim() !== '') ? parts : [];
};

/** One level, in one language and without its list number. */
export const peelLevel = (text: string, matchers: Matchers): Peeled => {
  const plain = plainText(text).replace(/^(?:\d{1,2}[.)]|\(\d{1,2}\)|[IVX]+[.)])\s+/u, '');
  const peeled = peel(plain, matchers);
  const isUnderstood = peeled.rest === '' || describeRest(peeled.rest, matchers) !== null;
  const translated = isUnderstood ? undefined : findTranslation(text);
  return translated ? peel(plainText(translated.own), matchers) : peeled;
};

/** `Quý I` under `2018` is a quarter of it. */
const withPeriods = (levels: readonly Peeled[]): readonly Peeled[] => {
  const year = levels.find(({ said }) => said.period?.grain === 'year')?.said.period?.end;
  if (year === undefined) return levels;
  return levels.map(({ rest, said }) => {
    const period = rest === '' || said.period ? 'unknown-period' : withYear(rest, year);
    return isPeriod(period) ? { rest: '', said: { ...said, period } } : { rest, said };
  });
};

const explainNames = (
  texts: readonly string[],
  said: Said,
  matchers: Matchers,
): HeadingMeaning | Contradiction => {
  const whole = texts.length > 1 ? matchers.indicator(texts.join(pathMark), said.unit?.id) : null;
  if (whole?.found === 'one') return { ...nothing, roles: ['value'], indicator: whole.indicator };
  const words: HeadingMeaning[] = [];
  const names: string[] = [];
  for (const text of texts) {
    const word = describeWord(text, matchers);
    if (word) words.push(word);
    else names.push(text);
  }
  const named = resolveNames(names, said, matchers);
  if (named === 'contradiction') return named;
  if (named !== null && words.some(isOfParts)) return nothing;
  const word = combineWords(words);
  if (word === 'contradiction') return word;
  if (named === 'unknown') return word && isAside(word) ? word : nothing;
  return joinMeanings(word, named);
};

/** "Cấp xã" above "Số TTHC": the figures of a part, which nobody knows. */
const isOfParts = ({ roles }: HeadingMeaning): boolean => roles.join() === 'breakdown';

const isAside = ({ roles }: HeadingMeaning): boolean => roles.some((role) => asides.includes(role));

/** Roles that all the words can have; a leaf that is no measure stands for itself. */
const combineWords = (words: readonly HeadingMeaning[]): HeadingMeaning | null | Contradiction => {
  const leaf = words.at(-1);
  if (!leaf) return null;
  const kinds = new Set(words.flatMap(({ kind }) => (kind ? [kind] : [])));
  if (kinds.size > 1) return 'contradiction';
  const [kind = null] = kinds;
  const shared = leaf.roles.filter((role) => words.every(({ roles }) => roles.includes(role)));
  if (shared.length > 0) return { ...leaf, roles: shared, kind };
  // "Điểm" above "Hạng" is a rank, "Kết quả" above "Ghi chú" a note; "Điểm" above "Tỉnh" is neither.
  const isBelow = isMeasure(leaf) || isAside(leaf);
  return isBelow && words.slice(0, -1).every(isMeasure) ? { ...leaf, kind } : 'contradiction';
};

const joinMeanings = (
  word: HeadingMeaning | null,
  named: HeadingMeaning | null,
): HeadingMeaning | Contradiction => {
  if (!word || !named) return word ?? named ?? nothing;
  if (isAside(word)) return word;
  const measures = word.roles.filter((role) => role === 'value' || role === 'rank');
  const isRank = named.roles.includes('rank') || measures.join() === 'rank';
  if (measures.length === 0) return 'contradiction';
  return { ...named, roles: isRank ? ['rank'] : ['value'], kind: word.kind ?? named.kind };
};

const factsOf = ({ period, kind, unit, rankOf }: Said) => ({
  ...(period ? { period } : {}),
  ...(kind ? { kind } : {}),
  ...(unit ? { unit } : {}),
  ...(rankOf === undefined ? {} : { rankOf }),
});

/** What the names mean with what stands around them, if the two are of one time. */
const joinSaid = (meaning: HeadingMeaning, said: Said): HeadingMeaning | Contradiction => {
  if (!isKnown(meaning)) return nothing;
  const period = combinePeriods(meaning.period, said.period);
  if (period === 'contradiction') return period;
  return {
    ...meaning,
    ...factsOf(said),
    roles: said.isRank && isMeasure(meaning) ? ['rank'] : meaning.roles,
    period: period ?? null,
  };
};
