import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { namesAverage } from '../../match/names-average.ts';
import { findNarrowing } from '../../match/narrows-province.ts';
import { namesParts } from '../../match/parts-of-province.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { findIndicators } from './find-in-text.ts';
import {
  type Fact,
  fact,
  type KnownContext,
  nameWords,
  only,
  type Report,
  sheetWords,
} from './known-context.ts';
import type { Title } from './read-title.ts';
import { findTitleIndicator, type TitleIndicator } from './title-indicator.ts';
import { findTitleRest } from './title-rest.ts';

/** Of what a table's figures are, by what is said around it. */
export interface SettledIndicator {
  readonly fact: Fact<Indicator> | null;
  /**
   * Why the figures are not of the indicator that is named; null: they are, or none is. Beside a fact:
   * due where the figures are of whole provinces.
   */
  readonly missing: Issue | null;
  /** What is said beside its name and is not understood. */
  readonly more: Issue | null;
}

const none: SettledIndicator = { fact: null, missing: null, more: null };

/** What stands above the table, then the sheet's name, then the file's. */
export const settleIndicator = (
  title: Title,
  { name, sheet, matchers }: KnownContext,
  report: Report,
): SettledIndicator => {
  const keyed = title.indicator;
  if (keyed !== null) {
    const found = inKey(keyed, matchers);
    if (found) return weigh(found, title, matchers);
    return { ...none, fact: report('unknown-indicator', keyed, title.saidIn.indicator) };
  }
  const titled = findTitleIndicator(title.text, matchers);
  if (titled) return weigh(titled, title, matchers);
  const named =
    fact(inName(sheetWords(sheet), matchers), 'sheet') ??
    fact(inName(nameWords(name), matchers), 'name');
  return { ...none, fact: named };
};

/** `Chỉ tiêu: PCI`. */
const inKey = (line: string, matchers: Matchers): TitleIndicator | null => {
  const match = matchers.indicator(line);
  const indicator = match.found === 'one' ? match.indicator : only(findIndicators(line, matchers));
  return indicator && { indicator, line };
};

const weigh = (
  { indicator, line }: TitleIndicator,
  title: Title,
  matchers: Matchers,
): SettledIndicator => {
  const found = { ...none, fact: fact(indicator, null) };
  const rest = findTitleRest(line, indicator, matchers);
  if (!rest || namesAverage(line)) return found;
  const row = title.lines.find(({ text }) => text === line)?.row ?? title.saidIn.indicator;
  const place = row === undefined ? {} : { row };
  const params = { indicator: indicator.name };
  const missing = createIssue('other-measure-in-title', place, { text: rest.text, params });
  const more = createIssue('more-in-title', place, {
    severity: 'warning',
    text: rest.text,
    params,
  });
  if (!rest.isOtherMeasure) return { ...found, more };
  return isOfParts(line, indicator, matchers) ? { ...found, missing, more } : { ...none, missing };
};

/** The figures of a province's parts are the indicator's, where the rows are these parts. */
const isOfParts = (line: string, indicator: Indicator, matchers: Matchers): boolean =>
  !isPublishedIndex(indicator) && (namesParts(line) || findNarrowing(line, matchers) !== null);

const inName = (words: string, matchers: Matchers): Indicator | null =>
  only(findIndicators(words, matchers)) ??
  only(findIndicators(words.replaceAll('-', ' '), matchers));
