import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { matchNamed } from '../../match/match-named.ts';
import { nameGeographies } from '../../match/name-geographies.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import { overlaps, type Period, periodKey, periodName } from '../../model/period.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { findGeographies, findStretches, geographiesInName } from './find-in-text.ts';
import { type KnownContext, nameWords } from './known-context.ts';
import type { Title, TitleLine } from './read-title.ts';
import { readTimes } from './said-times.ts';

/** What a line above the table, or a name, says. */
interface Said<T> {
  readonly values: readonly T[];
  readonly text: string;
  /** Null: it is a name. */
  readonly row: number | null;
  readonly source: Bilingual;
}

/**
 * The province that was chosen goes before the one that the file says. Null: they agree, or the file
 * says none; due only where the table's figures take their province from it.
 */
export const provinceHintDiffers = (title: Title, context: KnownContext): Issue | null => {
  const { hints, matchers } = context;
  const given = hints.province ? matchNamed(hints.province, matchers) : null;
  const said = given && findSaid(title, context, placesIn(matchers), placesInName(matchers));
  if (!said || said.values.some((slugs) => slugs.some((slug) => given.includes(slug)))) return null;
  const { geographies } = matchers.lists;
  return differs('province-hint-differs', said, {
    given: nameGeographies(given, geographies),
    said: nameGeographies([...new Set(said.values.flat())], geographies),
  });
};

/** The same of the period. The days of a form on procedures need not be those of the calendar. */
export const periodHintDiffers = (title: Title, context: KnownContext): Issue | null => {
  const given = context.hints.period ? parsePeriod(context.hints.period) : null;
  if (!given || !isPeriod(given)) return null;
  const said = findSaid(title, context, periodsIn, periodsInName);
  if (!said) return null;
  const isRough = said.row === null || findStretches(said.text).length > 0;
  const agrees = (one: Period): boolean =>
    periodKey(one) === periodKey(given) || (isRough && overlaps(one, given));
  if (said.values.some(agrees)) return null;
  const names = said.values.map(periodName);
  return differs('period-hint-differs', said, {
    given: periodName(given),
    said: {
      vi: names.map(({ vi }) => vi).join(', '),
      en: names.map(({ en }) => en).join(', '),
    },
  });
};

const differs = (
  code: 'province-hint-differs' | 'period-hint-differs',
  { row, text, source }: Said<unknown>,
  params: { readonly given: Bilingual; readonly said: Bilingual },
): Issue =>
  createIssue(code, row === null ? {} : { row }, {
    severity: 'warning',
    text,
    params: { source, ...params },
  });

/** What the lines above the table say; where they are silent its sheet's name, then the file's. */
const findSaid = <T>(
  title: Title,
  { sheet, name, before }: KnownContext,
  findIn: (line: TitleLine, title: Title) => readonly T[],
  findInName: (words: string) => readonly T[],
): Said<T> | null => {
  const lines = linesOf(title).map((line) => ({ ...line, values: findIn(line, title) }));
  const first = lines.find(({ values }) => values.length > 0);
  if (first) {
    const source = { vi: `Dòng ${first.row}`, en: `Row ${first.row}` };
    return { ...first, values: lines.flatMap(({ values }) => values), source };
  }
  // The table before it was told of.
  if (before) return null;
  const names = [
    { text: sheet ?? '', source: { vi: 'Tên trang tính', en: 'The sheet’s name' } },
    { text: name, source: { vi: 'Tên tệp', en: 'The file’s name' } },
  ].map((one) => ({ ...one, row: null, values: findInName(nameWords(one.text)) }));
  return names.find(({ values }) => values.length > 0) ?? null;
};

/** A line that says a place and a day is that of a signature. */
const dateline = /,\s*ngày[\s\d.…]/iu;

/** Does the line only say where and when the paper was signed? */
export const isDateline = (text: string): boolean => dateline.test(text);

const linesOf = ({ lines, geography, period, saidIn }: Title): readonly TitleLine[] => [
  ...(geography === null ? [] : [{ row: saidIn.geography ?? 0, text: geography }]),
  ...(period === null ? [] : [{ row: saidIn.period ?? 0, text: period }]),
  ...lines.filter(({ text }) => !isDateline(text)),
];

const placesIn =
  (matchers: Matchers) =>
  ({ text }: TitleLine, { geography }: Title): readonly (readonly string[])[] => {
    const keyed = text === geography ? matchNamed(text, matchers) : null;
    return keyed ? [keyed] : findGeographies(text, matchers);
  };

const placesInName = (matchers: Matchers) => (words: string) => geographiesInName(words, matchers);

const periodsIn = ({ text }: TitleLine, { period }: Title): readonly Period[] => {
  const keyed = text === period ? parsePeriod(text) : null;
  return keyed && isPeriod(keyed) ? [keyed] : readTimes(text).stated;
};

const periodsInName = (words: string): readonly Period[] => readTimes(words).stated;
