import { createIssue } from '../../create-issue.ts';
import { matchNamed } from '../../match/match-named.ts';
import { namesParts } from '../../match/parts-of-province.ts';
import { namesRanking } from '../../match/score-or-rank.ts';
import type { Issue } from '../../model/issue.ts';
import type { Kind } from '../../model/observation.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import type { Known } from '../layout.ts';
import { findGeographies, geographiesInName } from './find-in-text.ts';
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
import { sayProvinces, sheetOfOther } from './other-provinces.ts';
import type { Title } from './read-title.ts';
import { settleSaidBasis } from './said-basis.ts';
import { settleIndicator } from './settle-indicator.ts';
import { differingSheet, settlePeriod } from './settle-period.ts';
import { findTargetLine, isSheetOfTargets } from './title-kind.ts';
import { settleUnit } from './title-unit.ts';

/** What holds for the whole table, and what is to be said of it. */
export interface SettledKnown {
  readonly known: Known;
  /** Wrong hints and unreadable lines above the table. */
  readonly issues: readonly Issue[];
  /** Why what is said of when is no period of the table's; due where it has no other. */
  readonly noPeriod: Issue | null;
  /** Why the indicator that the title names is not the table's; due where it has no other. */
  readonly noIndicator: Issue | null;
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
  const indicator = settleIndicator(title, context, report);
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
      indicator: shared?.indicator ?? indicator.fact?.value ?? null,
      unit: settleUnit(title, context, report) ?? shared?.unit ?? null,
      kind: kindFact(title, context),
      isRanking: isTitled(title, namesRanking) ?? before?.known.isRanking ?? false,
      isOfParts: isTitled(title, namesParts) ?? before?.known.isOfParts ?? false,
      saidBasis: settleSaidBasis(title, context),
    },
    issues: differing ? [...issues, differing] : issues,
    noPeriod: missing,
    noIndicator: indicator.missing,
    noPlace: geographies ? null : sayProvinces(title, matchers),
    warnings: {
      geographies:
        warn(geographies) ??
        provinceHintDiffers(title, context) ??
        (geographies ? sheetOfOther(geographies.value, context) : null),
      period: warn(period) ?? contrary,
      indicator: shared?.indicator ? null : (warn(indicator.fact) ?? indicator.more),
    },
  };
};

/** What the table's own title says; undefined where it has none. */
const isTitled = ({ text }: Title, test: (title: string) => boolean): boolean | undefined =>
  text === '' ? undefined : test(text);

const kindFact = (title: Title, context: KnownContext): Kind | null => {
  const { before, matchers } = context;
  if (title.text === '' && before) return before.known.kind;
  const isOfTargets = findTargetLine(title, matchers) || isSheetOfTargets(title, context);
  return isOfTargets ? 'target' : null;
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
