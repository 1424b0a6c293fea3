import { isPublishedIndex, type Unit } from '../../model/indicator.ts';
import { cutWords, type Entry, type IndexedIndicator } from './indicator-index.ts';
import type { Presence, Surroundings } from './presences.ts';

/** How well something fits an indicator, as a factor of its score. */
export interface Fit {
  /** 0: cannot be. */
  readonly factor: number;
  readonly isOtherUnit: boolean;
}

const createFit = (factor: number, isOtherUnit = false): Fit => ({ factor, isOtherUnit });
const fits = {
  same: createFit(1),
  unsaid: createFit(0.9),
  otherUnit: createFit(0.7, true),
  ofNoPublisher: createFit(0.6),
  none: createFit(0),
} as const;

const scores = new Set(['score', 'share', 'index']);

/** How well the unit fits: published indices are told in points or percent alike. */
export const fitOfUnit = (
  { unit, isRank, isUnitUnknown, isStatedBare }: Surroundings,
  { indicator }: IndexedIndicator,
  unitOf: (id: string) => Unit,
): Fit => {
  const isPublished = isPublishedIndex(indicator);
  if (isRank) return isPublished ? fits.same : fits.ofNoPublisher;
  if (unit === null) return isUnitUnknown || !isStatedBare ? fits.none : fits.unsaid;
  const own = unitOf(indicator.unit);
  if (unit.dimension === own.dimension) return fits.same;
  const isScore = scores.has(unit.dimension) && scores.has(own.dimension);
  const isTime = unit.dimension.endsWith('time') && own.dimension.endsWith('time');
  return (isScore && isPublished) || isTime ? fits.otherUnit : fits.none;
};

/** Indicators of the unions' staff where the text is of unions, others where it is not. */
const scopes = { same: 1, ofProvince: 0.85, ofUnions: 0.4 } as const;
const ofComponent = 0.8;

/** How well the figure's nature fits: its scope, and whether it is a cut; 0: cannot be. */
export const fitOfNature = (
  around: Surroundings,
  { indicator, isCut, isOfAttendance, isOfUnions }: IndexedIndicator,
): number => {
  const isOther =
    (around.isCut && !isCut) ||
    (around.isLevel && isCut) ||
    (around.isOfAttendance && !isOfAttendance);
  if (isOther) return 0;
  const isSame = isOfUnions === around.isOfUnions;
  const scope = isSame ? scopes.same : isOfUnions ? scopes.ofUnions : scopes.ofProvince;
  return indicator.partOf === null ? scope : scope * ofComponent;
};

/** Less than this is said of something else in the sentence. */
const leastSaid = 0.45;

/**
 * That it is a cut must be said of this very figure; that it is a component of an index, somewhere
 * near: "Thủ tục hành chính công" is a part of PAPI only where PAPI is spoken of.
 */
export const isSaid = (
  { isCut, parent }: IndexedIndicator,
  { words }: Entry,
  presences: ReadonlyMap<string, Presence>,
  around: Surroundings,
): boolean => {
  const cuts = isCut ? words.filter(({ token }) => cutWords.has(token)) : [];
  const isSaidHere = ({ token }: { token: string }): boolean =>
    (presences.get(token)?.weight ?? 0) >= leastSaid;
  if (cuts.length > 0 && !cuts.some(isSaidHere)) return false;
  if (parent.length === 0) return true;
  const names = [...parent, 'thành-phần'];
  return names.some(
    (name) => around.farther.has(name) || around.words.some(({ token }) => token === name),
  );
};
