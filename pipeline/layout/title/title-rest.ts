import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import { isPeriod, parsePeriodWithin } from '../../parse/parse-period.ts';
import { splitWords } from './find-in-text.ts';
import { findTitleIndicator } from './title-indicator.ts';
import {
  countedOrNumbered,
  countStart,
  joiningWords,
  otherMeasure,
  themes,
  titlePhrases,
} from './title-words.ts';

/** What a title says beside the name of its indicator, the time and the place. */
export interface TitleRest {
  /** Its words, as they stand. */
  readonly text: string;
  /** Are the figures of something else than the indicator by them? */
  readonly isOtherMeasure: boolean;
}

/** The words that a name, a period, a province or a phrase has at most. */
const longest = 20;

/**
 * What is left of a line of a title when all that is understood is taken away; null: nothing. What
 * stands before a name is what is measured ("Tốc độ tăng PCI"), and what follows the name of something
 * counted says which of it ("Số sáng kiến được công nhận của nữ").
 */
export const findTitleRest = (
  line: string,
  indicator: Indicator,
  matchers: Matchers,
): TitleRest | null => {
  const words = splitWords(withoutUnits(line, matchers));
  const roles = settleWords(words, indicator, matchers);
  const runs = runsOf(words, roles, (role) => role === 'rest' || role === 'other').filter(saysMore);
  if (runs.length === 0) return null;
  const isOtherIndex = isPublishedIndex(indicator) && roles.includes('other');
  return {
    text: textOf(words, roles),
    isOtherMeasure: isOtherIndex || runs.some((run) => changesName(run, roles, indicator)),
  };
};

/**
 * Does the line say what a title does and nothing else of the figures below it? `Kết quả đánh giá PAR
 * INDEX năm 2022`, `Công tác sáng kiến`; not `Cấp huyện`, `Tăng so với năm 2022`.
 */
export const isPlainTitle = (line: string, matchers: Matchers): boolean => {
  const named = findTitleIndicator(line, matchers);
  if (named && findTitleRest(line, named.indicator, matchers) === null) return true;
  const words = splitWords(withoutUnits(line, matchers));
  const roles = settleWords(words, null, matchers);
  return runsOf(words, roles, (role) => role !== 'understood').every((run) => !saysMore(run));
};

const changesName = (
  { from, to }: Run,
  roles: readonly WordRole[],
  indicator: Indicator,
): boolean => roles[to] === 'name' || (!isPublishedIndex(indicator) && roles[from - 1] === 'name');

/** `(triệu đồng)`, `(%)`. */
const withoutUnits = (line: string, matchers: Matchers): string =>
  line.replace(/\(([^()]+)\)/gu, (whole, inside: string) => (matchers.unit(inside) ? ' ' : whole));

/**
 * What a word of the line belongs to; `other`: it makes another measure of an index, `own`: it is one
 * of those that the index is called with.
 */
type WordRole = 'name' | 'understood' | 'other' | 'own' | 'rest';

/** The longest runs of words first. */
const settleWords = (
  words: readonly string[],
  indicator: Indicator | null,
  matchers: Matchers,
): readonly WordRole[] => {
  const roles = words.map((): WordRole => 'rest');
  const fill = (roleOf: (run: string) => WordRole | null): void => {
    for (let length = Math.min(longest, words.length); length > 0; length -= 1)
      for (let start = 0; start + length <= words.length; start += 1) {
        const isFree = roles.slice(start, start + length).every((one) => one === 'rest');
        const role = isFree ? roleOf(words.slice(start, start + length).join(' ')) : null;
        if (role) roles.fill(role, start, start + length);
      }
  };
  const own = ownWords(indicator);
  if (indicator) fill((run) => (names(run, indicator, matchers) ? 'name' : null));
  else fill((run) => (themes.has(foldLabel(run)) ? 'understood' : null));
  fill((run) => roleApart(run, indicator?.partOf ?? null, matchers));
  fill((run) => (own.has(foldLabel(run)) ? 'own' : null));
  return roles;
};

type PartOf = Indicator['partOf'];

const roleApart = (run: string, partOf: PartOf, matchers: Matchers): WordRole | null => {
  const isOther = otherMeasure.test(foldLabel(run)) && !(partOf && isPart(run));
  if (isOther) return 'other';
  return isUnderstood(run, partOf, matchers) ? 'understood' : null;
};

const names = (run: string, { id }: Pick<Indicator, 'id'>, matchers: Matchers): boolean =>
  [run, run.replace(countStart, '')].some((name) => {
    const match = matchers.indicator(name);
    return match.found === 'one' && match.indicator.id === id;
  });

const isUnderstood = (run: string, partOf: PartOf, matchers: Matchers): boolean => {
  const folded = foldLabel(run);
  return (
    titlePhrases.has(folded) ||
    (partOf !== null && isPart(run)) ||
    countedOrNumbered.test(folded) ||
    isPeriod(parsePeriodWithin(run)) ||
    isPlace(run, matchers) ||
    isPublisher(folded, matchers) ||
    (partOf !== null && names(run, { id: partOf.indicator }, matchers))
  );
};

/** A component is a part by itself. */
const isPart = (run: string): boolean => foldLabel(run) === 'thành phần';

const isPlace = (run: string, matchers: Matchers): boolean =>
  run.includes(' ') && matchers.geography(run).found !== 'none';

const isPublisher = (folded: string, { lists }: Matchers): boolean =>
  lists.publishers.some(({ name, aliases }) =>
    [name.vi, name.en, ...aliases].some((one) => foldLabel(one) === folded),
  );

/** An index is called in many ways out of the words of its names: "Mức hài lòng của người dân (SIPAS)". */
const ownWords = (indicator: Indicator | null): ReadonlySet<string> =>
  indicator && isPublishedIndex(indicator)
    ? new Set(
        [indicator.name.vi, indicator.name.en, ...indicator.aliases].flatMap((name) =>
          splitWords(foldLabel(name)),
        ),
      )
    : new Set();

interface Run {
  readonly text: string;
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
}

/** The words side by side that are of such roles. */
const runsOf = (
  words: readonly string[],
  roles: readonly WordRole[],
  test: (role: WordRole) => boolean,
): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (let to = 0; to <= words.length; to += 1) {
    const role = roles[to];
    if (role !== undefined && test(role)) continue;
    if (to > from) runs.push({ text: words.slice(from, to).join(' '), from, to });
    from = to + 1;
  }
  return runs;
};

/** Words that only join others are no more than these. */
const saysMore = ({ text }: Run): boolean =>
  text.split(' ').some((word) => !joiningWords.has(foldLabel(word)));

const textOf = (words: readonly string[], roles: readonly WordRole[]): string =>
  runsOf(words, roles, (role) => role !== 'name' && role !== 'understood')
    .filter(saysMore)
    .map(({ text }) => text)
    .join(' … ');
