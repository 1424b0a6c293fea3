import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { type Period, periodKey } from '../model/period.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import type { Hints } from '../reading.ts';
import { findGeographies, findIndicators, findPeriods } from './find-in-text.ts';
import type { Known } from './layout.ts';
import type { Title } from './read-title.ts';

/** A fact and where it comes from; facts of the file's name are told to the uploader. */
interface Fact<T> {
  readonly value: T;
  readonly fromName: boolean;
}

export interface SettledKnown {
  readonly known: Known;
  /** Wrong hints and unreadable lines above the table. */
  readonly issues: readonly Issue[];
  /** Due only where the table needs the fact. */
  readonly nameWarnings: Readonly<Record<'geographies' | 'period' | 'indicator', Issue | null>>;
}

const only = <T>(values: readonly T[]): T | null =>
  values.length === 1 ? (values[0] ?? null) : null;

/** `Báo cáo_quang-ninh_2015.csv` → its words. */
const nameWords = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_.+]+/g, ' ');

const matchGeography = (text: string, matchers: Matchers): readonly string[] | null => {
  if (matchers.lists.geographies.some((geography) => geography.slug === text)) return [text];
  const match = matchers.geography(text);
  if (match.found === 'one') return [match.slug];
  return match.found === 'by-basis' ? match.slugs : null;
};

/** Names in a file name are written without capitals and with dashes. */
const geographiesInName = (words: string, matchers: Matchers): readonly (readonly string[])[] =>
  findGeographies(words.replace(/\p{L}+/gu, capitalise).replaceAll('-', ' '), matchers);

const capitalise = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** What holds for the whole table: hints, then what stands above the table, then the file's name. */
export const settleKnown = (
  title: Title,
  name: string,
  hints: Hints,
  matchers: Matchers,
): SettledKnown => {
  const issues: Issue[] = [];
  const report: Report = (code, text, row) => {
    issues.push(createIssue(code, row === undefined ? {} : { row }, { text }));
    return null;
  };
  const words = nameWords(name);
  const geographies = geographyFact(title, words, hints, matchers, report);
  const period = periodFact(title, words, hints, report);
  const indicator = indicatorFact(title, words, matchers, report);
  const unit = settleUnit(title, hints, matchers, report);
  return {
    known: {
      geographies: geographies?.value ?? null,
      period: period?.value ?? null,
      indicator: indicator?.value ?? null,
      unit,
      kind: null,
    },
    issues,
    nameWarnings: {
      geographies: nameWarning(geographies, name),
      period: nameWarning(period, name),
      indicator: nameWarning(indicator, name),
    },
  };
};

/** `row`: where it is said; none for a hint. */
type Report = (code: IssueCode, text: string, row?: number) => null;

const nameWarning = (fact: Fact<unknown> | null, name: string): Issue | null =>
  fact?.fromName ? createIssue('taken-from-name', {}, { severity: 'warning', text: name }) : null;

const stated = <T>(value: T | null): Fact<T> | null =>
  value === null ? null : { value, fromName: false };
const named = <T>(value: T | null): Fact<T> | null =>
  value === null ? null : { value, fromName: true };

const geographyFact = (
  title: Title,
  words: string,
  hints: Hints,
  matchers: Matchers,
  report: Report,
): Fact<readonly string[]> | null => {
  if (hints.province)
    return stated(
      matchGeography(hints.province, matchers) ?? report('unknown-geography', hints.province),
    );
  const keyed = title.geography && matchGeography(title.geography, matchers);
  return (
    stated(keyed || null) ??
    stated(only(findGeographies(`${title.geography ?? ''}\n${title.text}`, matchers))) ??
    named(only(geographiesInName(words, matchers)))
  );
};

const periodFact = (
  title: Title,
  words: string,
  hints: Hints,
  report: Report,
): Fact<Period> | null => {
  const text = hints.period ?? title.period;
  if (text) {
    const period = parsePeriod(text);
    const row = hints.period ? undefined : title.saidIn.period;
    return stated(isPeriod(period) ? period : report(period, text, row));
  }
  const distinct = new Map(findPeriods(title.text).map((period) => [periodKey(period), period]));
  if (distinct.size > 0) return stated(only([...distinct.values()]));
  return named(only(findPeriods(words)));
};

const indicatorFact = (
  title: Title,
  words: string,
  matchers: Matchers,
  report: Report,
): Fact<Indicator> | null => {
  if (title.indicator) {
    const match = matchers.indicator(title.indicator);
    const found =
      match.found === 'one' ? match.indicator : only(findIndicators(title.indicator, matchers));
    return stated(found ?? report('unknown-indicator', title.indicator, title.saidIn.indicator));
  }
  return (
    stated(only(findIndicators(title.text, matchers))) ??
    named(only(findIndicators(words, matchers))) ??
    named(only(findIndicators(words.replaceAll('-', ' '), matchers)))
  );
};

const settleUnit = (
  title: Title,
  hints: Hints,
  matchers: Matchers,
  report: Report,
): Unit | null => {
  const text = title.unit ?? hints.unit;
  if (!text) return null;
  return matchers.unit(text) ?? report('unknown-unit', text, title.saidIn.unit);
};
