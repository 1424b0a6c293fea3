import { createIssue } from '../create-issue.ts';
import { createIndicatorMatcher } from '../match/match-indicator.ts';
import type { CodeLists } from '../model/code-lists.ts';
import type { ProposedIndicator } from '../model/corrections.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { withIndicators } from '../model/with-indicators.ts';

export interface Proposal {
  /** The lists with what was proposed, for everything that reads the file. */
  readonly lists: CodeLists;
  /** Those that the lists lacked. */
  readonly indicators: readonly Indicator[];
  readonly issues: readonly Issue[];
}

/**
 * Adds what staff propose to the code lists. An id or a name that is there already, or a unit that is
 * not, is an issue, and the proposal is left out; one that is there just so is no news.
 */
export const proposeIndicators = (
  proposed: readonly ProposedIndicator[],
  lists: CodeLists,
): Proposal => {
  const start: Proposal = { lists, indicators: [], issues: [] };
  return proposed.reduce((so, one) => propose(one, so), start);
};

const propose = (proposed: ProposedIndicator, so: Proposal): Proposal => {
  const { lists, indicators, issues } = so;
  const unit = lists.units.find(({ id }) => id === proposed.unit);
  if (!unit) return { ...so, issues: [...issues, unknownUnit(proposed)] };
  const indicator = createIndicator(proposed, unit);
  const known = lists.indicators.find(({ id }) => id === indicator.id);
  if (known && isSame(known, indicator)) return so;
  const alike = known ?? findAlike(indicator, lists);
  if (alike) {
    const code = known ? 'indicator-exists' : 'indicator-named-alike';
    return { ...so, issues: [...issues, clash(code, indicator, alike)] };
  }
  return {
    lists: withIndicators(lists, [indicator]),
    indicators: [...indicators, indicator],
    issues,
  };
};

/** The id that a proposal gets: its own, or its family's with its English name. */
export const proposedId = ({ id, family, name }: ProposedIndicator): string =>
  id ?? `${family}.${slugOf(name.en)}`;

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);

const createIndicator = (proposed: ProposedIndicator, unit: Unit): Indicator => {
  const { family, name, definition, direction, aggregation } = proposed;
  return {
    id: proposedId(proposed),
    family,
    name,
    aliases: [],
    definition,
    unit: unit.id,
    direction,
    aggregation,
    ratio: null,
    publisher: null,
    bounds: { min: unit.whole ? 0 : null, max: null },
    decimals: unit.whole ? 0 : 2,
    breaks: [],
    partOf: null,
  };
};

const isSame = (a: Indicator, b: Indicator): boolean => contentOf(a) === contentOf(b);

const contentOf = ({ name, definition, ...one }: Indicator): string =>
  [name.vi, name.en, definition.vi, definition.en]
    .concat(one.unit, one.family, one.direction, one.aggregation)
    .join('\n');

/** One that a heading with either name would be taken for. */
const findAlike = ({ name }: Indicator, { indicators }: CodeLists): Indicator | undefined => {
  const match = createIndicatorMatcher(indicators);
  for (const found of [match(name.vi), match(name.en)]) {
    if (found.found === 'one') return found.indicator;
    if (found.found === 'several') return found.indicators[0];
  }
  return undefined;
};

const clash = (
  code: 'indicator-exists' | 'indicator-named-alike',
  { id, name }: Indicator,
  other: Indicator,
): Issue => createIssue(code, {}, { text: name.vi, params: { id, indicator: other.name } });

const unknownUnit = ({ name, unit }: ProposedIndicator): Issue =>
  createIssue('indicator-without-unit', {}, { text: name.vi, params: { unit } });
