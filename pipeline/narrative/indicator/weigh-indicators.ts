import type { Unit } from '../../model/indicator.ts';
import type { Span } from '../narrative.ts';
import { fitOfNature, fitOfUnit, isSaid } from './fits.ts';
import type { Entry, IndexedIndicator } from './indicator-index.ts';
import { type Presence, presencesOf, type Surroundings } from './presences.ts';

/** An indicator that a figure may be of, and how much speaks for it. */
export interface Weighed {
  readonly indexed: IndexedIndicator;
  /** How much of the name was found, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  readonly words: readonly Span[];
  readonly isOtherUnit: boolean;
}

interface WeighedEntry {
  readonly entry: Entry;
  readonly coverage: number;
  /** How much the words that were found say. */
  readonly mass: number;
}

type Presences = ReadonlyMap<string, Presence>;

/** How far an alias alone goes. */
const byAlias = 0.7;
/** Less of a name is not worth showing. */
const leastShown = 0.3;

const weighEntry = (entry: Entry, presences: Presences): WeighedEntry => {
  let mass = 0;
  for (const { token, weight } of entry.words) mass += weight * (presences.get(token)?.weight ?? 0);
  return { entry, coverage: mass / entry.total, mass };
};

/** A longer name found whole says more than a shorter one. */
const scoreOf = ({ coverage, mass }: { coverage: number; mass: number }): number =>
  coverage ** 2 * mass;

const findBest = (entries: readonly Entry[], presences: Presences): WeighedEntry | undefined => {
  let best: WeighedEntry | undefined;
  for (const entry of entries) {
    const weighed = weighEntry(entry, presences);
    if (best === undefined || scoreOf(weighed) > scoreOf(best)) best = weighed;
  }
  return best;
};

/** A short alias is of the indicator as far as the sentence speaks of what its name says. */
const coverageOf = (best: WeighedEntry, name: Entry, presences: Presences): number =>
  best.coverage * (byAlias + (1 - byAlias) * weighEntry(name, presences).coverage);

const byScore = (a: Weighed, b: Weighed): number =>
  b.score - a.score || (a.indexed.indicator.id < b.indexed.indicator.id ? -1 : 1);

/** The indicators whose names the words around the figure spell, best first. */
export const weighIndicators = (
  index: readonly IndexedIndicator[],
  around: Surroundings,
  unitOf: (id: string) => Unit,
): Weighed[] => {
  const presences = presencesOf(around);
  const weighed = index.flatMap((indexed): Weighed[] => {
    const { factor, isOtherUnit } = fitOfUnit(around, indexed, unitOf);
    const fit = factor === 0 ? 0 : factor * fitOfNature(around, indexed);
    const best = fit === 0 ? undefined : findBest(indexed.entries, presences);
    const [name] = indexed.entries;
    if (!best || !name) return [];
    const coverage = coverageOf(best, name, presences);
    if (coverage < leastShown || !isSaid(indexed, best.entry, presences, around)) return [];
    const words = best.entry.words.flatMap(({ token }) => presences.get(token)?.at ?? []);
    const score = scoreOf({ coverage, mass: best.mass }) * fit;
    return [{ indexed, coverage, score, words, isOtherUnit }];
  });
  return weighed.sort(byScore);
};
