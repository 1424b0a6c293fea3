import { limits } from '../limits.ts';
import type { CodeLists } from '../model/code-lists.ts';
import type { Unit, WrittenUnit } from '../model/indicator.ts';
import type { Kind } from '../model/observation.ts';
import { kindWords } from './headings.ts';
import { type CodeMatch, createCodeMatcher } from './match-code.ts';
import { createGeographyMatcher, type GeographyMatch } from './match-geography.ts';
import { createIndicatorMatcher, type IndicatorMatch } from './match-indicator.ts';
import { createBasisMatcher, type MatchOnBasis } from './match-on-basis.ts';
import { createUnitMatcher } from './match-unit.ts';
import { remember } from './remember.ts';
import { createWordLookup } from './word-list.ts';

/** Every label → code function the reading needs; each remembers what it was asked. */
export interface Matchers {
  readonly lists: CodeLists;
  readonly geography: (label: string) => GeographyMatch;
  /** A name that says of which set of provinces it is: "Lâm Đồng (cũ)". */
  readonly geographyOnBasis: (label: string) => MatchOnBasis | undefined;
  /** The units that an official code stands for. */
  readonly code: (text: string) => CodeMatch | undefined;
  readonly indicator: (label: string, unit?: string) => IndicatorMatch;
  readonly unit: (label: string) => WrittenUnit | undefined;
  readonly kind: (label: string) => Kind | undefined;
  /** The unit of that id; a code list that names an unknown unit is a broken program. */
  readonly unitOf: (id: string) => Unit;
}

/** Prose is no label: a text beyond the limit is answered without looking at it. */
const bounded =
  <T>(match: (label: string) => T, none: T): ((label: string) => T) =>
  (label) =>
    label.length > limits.label ? none : match(label);

export const createMatchers = (lists: CodeLists): Matchers => {
  const units = new Map(lists.units.map((unit) => [unit.id, unit]));
  const indicator = createIndicatorMatcher(lists.indicators);
  const plainIndicator = remember((label) => indicator(label));
  const none = { found: 'none' } as const;
  const geography = bounded(remember(createGeographyMatcher(lists.geographies)), none);
  const onBasis = createBasisMatcher(lists.geographies, geography);
  return {
    lists,
    geography,
    geographyOnBasis: bounded(remember(onBasis), undefined),
    code: bounded(remember(createCodeMatcher(lists.geographies)), undefined),
    indicator: (label, unit) => {
      if (label.length > limits.label) return none;
      return unit === undefined ? plainIndicator(label) : indicator(label, unit);
    },
    unit: bounded(remember(createUnitMatcher(lists.units)), undefined),
    kind: bounded(remember(createWordLookup(kindWords)), undefined),
    unitOf: (id) => {
      const unit = units.get(id);
      if (unit === undefined) throw new Error(`unknown unit: ${id}`);
      return unit;
    },
  };
};
