import type { Column } from '../layout/layout.ts';
import type { CodeLists } from '../model/code-lists.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Candidate, Reason } from '../model/suggestion.ts';
import {
  createIndicatorIndex,
  type Entry,
  type IndexedIndicator,
} from '../narrative/indicator/indicator-index.ts';
import { splitWords, type Word } from '../narrative/text/split-words.ts';
import { fitsValues } from './fits-values.ts';
import { generalWords } from './general-words.ts';

/** What a column of figures that nobody understands is compared with. */
export interface Unheard {
  readonly column: Column;
  /** Its cells that are not blank. */
  readonly cells: readonly string[];
  /** The families of the columns beside it. */
  readonly families: ReadonlySet<string>;
  /** The unit the table has as a whole. */
  readonly unit: Unit | null;
}

const mostCandidates = 3;
/** Less of the words in common is chance. */
const leastCommon = 0.25;
/** A word that no indicator's name has. */
const foreignWeight = 0.6;
const shares = { words: 0.7, unit: 0.15, values: 0.1, beside: 0.05 } as const;
/** What nobody has said is never as sure as what the heading says in known words. */
const mostConfidence = 0.85;

/** Finds the indicators that come nearest to what a column says and holds, best first. */
export const createCandidateFinder = ({ indicators, units }: CodeLists) => {
  const index = createIndicatorIndex(indicators);
  const weights = new Map(
    index.flatMap(({ entries }) =>
      entries.flatMap(({ words }) => words.map(({ token, weight }) => [token, weight] as const)),
    ),
  );
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return (unheard: Unheard): readonly Candidate[] => {
    const text = unheard.column.path.join(' ');
    const words = [...new Map(splitWords(text).map((word) => [word.token, word])).values()];
    const mass = words.reduce((sum, { token }) => sum + (weights.get(token) ?? foreignWeight), 0);
    return index
      .flatMap((one) => weigh(one, { words, mass, text }, unheard, unitOf) ?? [])
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, mostCandidates);
  };
};

/** "Tỷ lệ" of whatever is told in percent. */
const shareOf = ({ heading }: Column, units: ReadonlyMap<string, Unit>): Unit | undefined =>
  /(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(heading) ? units.get('%') : undefined;

interface Heading {
  readonly words: readonly Word[];
  /** How much its words say together. */
  readonly mass: number;
  readonly text: string;
}

const weigh = (
  { indicator, entries }: IndexedIndicator,
  heading: Heading,
  { column, cells, families, unit: ofTable }: Unheard,
  units: ReadonlyMap<string, Unit>,
): Candidate | undefined => {
  const own = units.get(indicator.unit);
  const unit = column.ownUnit ?? shareOf(column, units) ?? ofTable;
  if (!own || (unit && unit.dimension !== own.dimension)) return undefined;
  const { common, best } = closest(entries, heading);
  if (common < leastCommon || !best || !isTelling(best, heading)) return undefined;
  const isFit = fitsValues(cells, indicator, unit ?? own, own);
  const isBeside = families.has(indicator.family);
  const score =
    shares.words * common +
    (unit ? shares.unit : 0) +
    (isFit ? shares.values : 0) +
    (isBeside ? shares.beside : 0);
  const confidence = Math.round(Math.min(mostConfidence, isFit ? score : score / 2) * 100) / 100;
  return {
    indicator: indicator.id,
    confidence,
    reasons: [
      commonWords(best, heading),
      ...(unit ? [sameUnit(unit)] : []),
      ...(isFit ? [likelyValues(indicator)] : []),
      ...(isBeside ? [besideFamily] : []),
    ],
  };
};

/** Is one of the words in common of some thing, and not of anything? */
const isTelling = (entry: Entry, { words }: Heading): boolean => {
  const own = new Set(entry.words.map(({ token }) => token));
  return words.some(({ token }) => own.has(token) && !generalWords.has(token));
};

/** How much a heading and the closest of an indicator's names have in common, from 0 to 1. */
const closest = (
  entries: readonly Entry[],
  { words, mass }: Heading,
): { readonly common: number; readonly best: Entry | undefined } => {
  const tokens = new Set(words.map(({ token }) => token));
  const commonOf = (entry: Entry): number => {
    const found = entry.words.reduce((sum, w) => sum + (tokens.has(w.token) ? w.weight : 0), 0);
    return entry.total + mass === 0 ? 0 : (2 * found) / (entry.total + mass);
  };
  const weighed = entries.map((best) => ({ best, common: commonOf(best) }));
  return weighed.reduce<{ common: number; best: Entry | undefined }>(
    (a, b) => (b.common > a.common ? b : a),
    { common: 0, best: undefined },
  );
};

const commonWords = ({ words }: Entry, heading: Heading): Reason => {
  const own = new Set(words.map(({ token }) => token));
  const found = heading.words
    .filter(({ token }) => own.has(token))
    .map(({ start, end }) => heading.text.slice(start, end));
  const list = [...new Set(found)].join(', ');
  return {
    by: 'words',
    text: {
      vi: `tiêu đề có “${list}” như tên chỉ tiêu`,
      en: `the heading has “${list}” like the indicator’s name`,
    },
  };
};

const sameUnit = ({ name }: Unit): Reason => ({
  by: 'unit',
  text: { vi: `cùng đơn vị ${name.vi}`, en: `the same unit, ${name.en}` },
});

const likelyValues = ({ name }: Indicator): Reason => ({
  by: 'values',
  text: { vi: `các số đều có thể là ${name.vi}`, en: `every figure may be one of ${name.en}` },
});

const besideFamily: Reason = {
  by: 'beside',
  text: {
    vi: 'các cột bên cạnh cùng nhóm chỉ tiêu',
    en: 'the columns beside it are of its family',
  },
};
