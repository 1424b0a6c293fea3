import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { matchNamed } from '../match/match-named.ts';
import { namesParts } from '../match/parts-of-province.ts';
import { namesRanking } from '../match/score-or-rank.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Kind } from '../model/observation.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import { findGeographies, findIndicators, geographiesInName } from './find-in-text.ts';
import { periodHintDiffers, provinceHintDiffers } from './hint-differs.ts';
import {
  type Fact,
  fact,
  type KnownContext,
  nameWords,
  type Origin,
  only,
  type Report,
  sheetWords,
} from './known-context.ts';
import type { Known } from './layout.ts';
import { sayProvinces, sheetOfOther } from './other-provinces.ts';
import type { Title } from './read-title.ts';
import { settleSaidBasis } from './said-basis.ts';
import { differingSheet, settlePeriod } from './settle-period.ts';
import { findTitleIndicator } from './title-indicator.ts';
import { findTargetLine } from './title-kind.ts';
import { settleUnit } from './title-unit.ts';

/** What holds for the whole table, and what is to be said of it. */
export interface SettledKnown {
  readonly known: Known;
  /** Wrong hints and unreadable lines above the table. */
  readonly issues: readonly Issue[];
  /** Why what is said of when is no period of the table's; due where it has no other. */
  readonly noPeriod: Issue | null;
  /** Why the provinces that are said are none of the table's; due where it has no other. */
  readonly noPlace: Issue | null;
  /** Due only where the table needs the fact. */
  readonly warnings: Readonly<Record<'geographies' | 'period' | 'indicator', Issue | null>>;
}

/**
 * What holds for the whole table: hints, then what stands above the table, then the sheet's name, the
 * table before it, the file's name.
 */
export const settleKnown = (title: Title, context: KnownContext): SettledKnown => {
  const { before, matchers } = context;
  const issues: Issue[] = [];
  const report: Report = (code, text, row) => {
    issues.push(createIssue(code, row === undefined ? {} : { row }, { text }));
    return null;
  };
  const shared = isSharing(title, context) ? before?.known : undefined;
  const geographies = geographyFact(title, context, report);
  const { fact: period, doubt, missing } = settlePeriod(title, context, report);
  const indicator = indicatorFact(title, context, report);
  const warn = (fact: Fact<unknown> | null): Issue | null =>
    fact?.from && !shared && !isSheetNamed(fact.from, context)
      ? originWarning(fact.from, context)
      : null;
  const contrary = periodHintDiffers(title, context);
  const isSaid = period?.from === null && !contrary;
  const differing = isSaid ? differingSheet(period.value, context) : null;
  return {
    known: {
      geographies: geographies?.value ?? null,
      period: period?.value ?? null,
      timeDoubt: doubt,
      indicator: shared?.indicator ?? indicator?.value ?? null,
      unit: settleUnit(title, context, report) ?? shared?.unit ?? null,
      kind: kindFact(title, before),
      isRanking: isTitled(title, namesRanking) ?? before?.known.isRanking ?? false,
      isOfParts: isTitled(title, namesParts) ?? before?.known.isOfParts ?? false,
      saidBasis: settleSaidBasis(title, context),
    },
    issues: differing ? [...issues, differing] : issues,
    noPeriod: missing,
    noPlace: geographies ? null : sayProvinces(title, matchers),
    warnings: {
      geographies:
        warn(geographies) ??
        provinceHintDiffers(title, context) ??
        (geographies ? sheetOfOther(geographies.value, context) : null),
      period: warn(period) ?? contrary,
      indicator: shared?.indicator ? null : warn(indicator),
    },
  };
};

/** What the table's own title says; undefined where it has none. */
const isTitled = ({ text }: Title, test: (title: string) => boolean): boolean | undefined =>
  text === '' ? undefined : test(text);

const kindFact = (title: Title, before: KnownContext['before']): Kind | null => {
  if (title.text === '') return before?.known.kind ?? null;
  return findTargetLine(title) ? 'target' : null;
};

/** Without a line of its own, a table beside another is under the same title. */
const isSharing = (title: Title, { before }: KnownContext): boolean =>
  before?.isBeside === true && title.rows.every(({ group }) => group === 'blank');

/** A sheet called "2023" or "Hà Nam", and nothing else, says it as a title does. */
const isSheetNamed = (from: Origin, { sheet, matchers }: KnownContext): boolean => {
  const words = sheetWords(sheet);
  return from === 'sheet' && (isPeriod(parsePeriod(words)) || matchNamed(words, matchers) !== null);
};

const originWarning = (from: Origin, { name, sheet }: KnownContext): Issue => {
  const severity = 'warning';
  switch (from) {
    case 'sheet':
      return createIssue('taken-from-sheet', {}, { severity, text: sheet ?? '' });
    case 'before':
      return createIssue('taken-from-above', {}, { severity });
    case 'name':
      return createIssue('taken-from-name', {}, { severity, text: name });
  }
};

const geographyFact = (
  title: Title,
  { name, sheet, hints, matchers, before }: KnownContext,
  report: Report,
): Fact<readonly string[]> | null => {
  if (hints.province)
    return fact(
      matchNamed(hints.province, matchers) ?? report('unknown-geography', hints.province),
      null,
    );
  const keyed = title.geography && matchNamed(title.geography, matchers);
  return (
    fact(keyed || null, null) ??
    fact(only(findGeographies(`${title.geography ?? ''}\n${title.text}`, matchers)), null) ??
    fact(only(geographiesInName(sheetWords(sheet), matchers)), 'sheet') ??
    fact(before?.known.geographies, 'before') ??
    fact(only(geographiesInName(nameWords(name), matchers)), 'name')
  );
};

const indicatorFact = (
  title: Title,
  { name, sheet, matchers }: KnownContext,
  report: Report,
): Fact<Indicator> | null => {
  if (title.indicator) {
    const match = matchers.indicator(title.indicator);
    const found =
      match.found === 'one' ? match.indicator : only(findIndicators(title.indicator, matchers));
    return fact(
      found ?? report('unknown-indicator', title.indicator, title.saidIn.indicator),
      null,
    );
  }
  return (
    fact(findTitleIndicator(title.text, matchers), null) ??
    fact(indicatorInName(sheetWords(sheet), matchers), 'sheet') ??
    fact(indicatorInName(nameWords(name), matchers), 'name')
  );
};

const indicatorInName = (words: string, matchers: Matchers): Indicator | null =>
  only(findIndicators(words, matchers)) ??
  only(findIndicators(words.replaceAll('-', ' '), matchers));
