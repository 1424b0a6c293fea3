import type { Unit } from '../model/indicator.ts';
import type { Region } from './context-of.ts';
import { cutWords, type Entry, type IndexedIndicator } from './indicator-index.ts';
import type { Span } from './narrative.ts';
import type { Word } from './split-words.ts';

/** What is known around a figure, for choosing its indicator. */
export interface Surroundings {
  /** The sentence's words and the regions of the figure, offsets alike. */
  readonly words: readonly Word[];
  readonly regions: readonly Region[];
  /** Names in a list of names: "các danh hiệu “A”, “B”" is not said of A. */
  readonly listed: readonly Span[];
  /** What other figures of the sentence count. */
  readonly othersNouns: readonly Span[];
  /** Words of the sentence before and of the heading: token → weight. */
  readonly farther: ReadonlyMap<string, number>;
  readonly isOfUnions: boolean;
  readonly isCut: boolean;
  /** "Giảm còn 22.900": no indicator that measures how much less. */
  readonly isLevel: boolean;
  /** "Đến dự có 500 đoàn viên": those who came, not those there are. */
  readonly isOfAttendance: boolean;
  /** Null: a rank, or no known unit. */
  readonly unit: Unit | null;
  readonly isRank: boolean;
  /** The unit's own name: "500 công chức" are persons. */
  readonly unitWords: readonly string[];
  /** A word stands where the unit would, but it is none we know. */
  readonly isUnitUnknown: boolean;
  /** "PCI đạt 70,5": a verb says that the bare number is a value. */
  readonly isStatedBare: boolean;
  /** Counts something: "938 thủ tục". */
  readonly isCounted: boolean;
}

export interface Weighed {
  readonly indexed: IndexedIndicator;
  /** How much of the name was found, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  readonly words: readonly Span[];
  readonly isOtherUnit: boolean;
}

interface Presence {
  readonly weight: number;
  /** Null: in another sentence. */
  readonly at: Span | null;
}

/** How far an alias alone goes. */
const byAlias = 0.7;
/** Less of a name is not worth showing. */
const leastShown = 0.3;
/** What a name in a list of names says. */
const inList = 0.5;

const within = ({ start, end }: Span, outer: Span): boolean =>
  start >= outer.start && end <= outer.end;

/** Each word near the figure, with the most it says. */
const presencesOf = (around: Surroundings): ReadonlyMap<string, Presence> => {
  const found = new Map<string, Presence>();
  for (const token of around.unitWords) found.set(token, { weight: 1, at: null });
  for (const [token, weight] of around.farther)
    if (!found.has(token)) found.set(token, { weight, at: null });
  for (const word of around.words) {
    const isOthers = around.isCounted && around.othersNouns.some((noun) => within(word, noun));
    if (isOthers) continue;
    const near = around.regions.filter((region) => within(word, region));
    const isListed = around.listed.some((name) => within(word, name));
    const weight = Math.max(0, ...near.map((r) => r.weight)) * (isListed ? inList : 1);
    if (weight > (found.get(word.token)?.weight ?? 0)) found.set(word.token, { weight, at: word });
  }
  return found;
};

const scores = new Set(['score', 'share', 'index']);

interface Fit {
  /** 0: cannot be. */
  readonly factor: number;
  readonly isOtherUnit: boolean;
}

const fits = { same: 1, unsaid: 0.9, otherUnit: 0.7, ofNoPublisher: 0.6, none: 0 } as const;

/** How well the unit fits: published indices are told in points or percent alike. */
const fitOfUnit = (
  { unit, isRank, isUnitUnknown, isStatedBare }: Surroundings,
  { indicator }: IndexedIndicator,
  unitOf: (id: string) => Unit,
): Fit => {
  const own = unitOf(indicator.unit);
  const isPublished = indicator.publisher !== null;
  const create = (factor: number, isOtherUnit = false): Fit => ({ factor, isOtherUnit });
  if (isRank) return create(isPublished ? fits.same : fits.ofNoPublisher);
  if (unit === null) return create(isUnitUnknown || !isStatedBare ? fits.none : fits.unsaid);
  if (unit.dimension === own.dimension) return create(fits.same);
  const isScore = scores.has(unit.dimension) && scores.has(own.dimension);
  const isTime = unit.dimension.endsWith('time') && own.dimension.endsWith('time');
  return (isScore && isPublished) || isTime ? create(fits.otherUnit, true) : create(fits.none);
};

const weighEntry = (
  entry: Entry,
  presences: ReadonlyMap<string, Presence>,
): { readonly coverage: number; readonly mass: number } => {
  let mass = 0;
  for (const { token, weight } of entry.words) mass += weight * (presences.get(token)?.weight ?? 0);
  return { coverage: mass / entry.total, mass };
};

const factorOf = (
  around: Surroundings,
  { indicator, isCut, isOfAttendance, isOfUnions }: IndexedIndicator,
): number => {
  const scope = isOfUnions ? (around.isOfUnions ? 1 : 0.4) : around.isOfUnions ? 0.85 : 1;
  const part = indicator.partOf === null ? 1 : 0.8;
  const isOther =
    (around.isCut && !isCut) ||
    (around.isLevel && isCut) ||
    (around.isOfAttendance && !isOfAttendance);
  return scope * part * (isOther ? 0 : 1);
};

/** Less than this is said of something else in the sentence. */
const leastSaid = 0.45;

/**
 * That it is a cut must be said of this very figure; that it is a component of an index, somewhere
 * near: "Thủ tục hành chính công" is a part of PAPI only where PAPI is spoken of.
 */
const isSaid = (
  { isCut, parent }: IndexedIndicator,
  entry: Entry,
  presences: ReadonlyMap<string, Presence>,
  around: Surroundings,
): boolean => {
  const weightOf = (token: string): number => presences.get(token)?.weight ?? 0;
  const cuts = entry.words.filter(({ token }) => cutWords.has(token));
  const isSpoken = (token: string): boolean =>
    around.farther.has(token) || around.words.some((word) => word.token === token);
  const isOfParent = parent.length === 0 || [...parent, 'thành-phần'].some(isSpoken);
  const isCutSaid =
    !isCut || cuts.length === 0 || cuts.some(({ token }) => weightOf(token) >= leastSaid);
  return isCutSaid && isOfParent;
};

/** The indicators whose names the words around the figure spell, best first. */
export const weighIndicators = (
  index: readonly IndexedIndicator[],
  around: Surroundings,
  unitOf: (id: string) => Unit,
): Weighed[] => {
  const presences = presencesOf(around);
  const weighed = index.flatMap((indexed): Weighed[] => {
    const fit = fitOfUnit(around, indexed, unitOf);
    const factor = fit.factor * factorOf(around, indexed);
    if (factor === 0) return [];
    const [best] = indexed.entries
      .map((entry) => ({ entry, ...weighEntry(entry, presences) }))
      .sort((a, b) => b.coverage ** 2 * b.mass - a.coverage ** 2 * a.mass);
    const [name] = indexed.entries;
    if (!best || !name) return [];
    if (!isSaid(indexed, best.entry, presences, around)) return [];
    // A short alias is of the indicator only as far as the sentence speaks of what its name says.
    const coverage =
      best.coverage * (byAlias + (1 - byAlias) * weighEntry(name, presences).coverage);
    if (coverage < leastShown) return [];
    const words = best.entry.words.flatMap(({ token }) => presences.get(token)?.at ?? []);
    const score = coverage ** 2 * best.mass * factor;
    return [{ indexed, coverage, score, words, isOtherUnit: fit.isOtherUnit }];
  });
  return weighed.sort(
    (a, b) => b.score - a.score || (a.indexed.indicator.id < b.indexed.indicator.id ? -1 : 1),
  );
};
