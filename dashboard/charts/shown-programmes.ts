import type { Programme } from '../../pipeline/model/indicator.ts';
import type { Period } from '../../pipeline/model/period.ts';
import type { Years } from './attribution.ts';

/** A programme of a chosen province that falls into years in which that province has figures. */
export interface ShownProgramme extends Programme {
  readonly owner: string;
  readonly tone: number;
  /** Its years within those shown: what a tint covers, whether or not each has a figure. */
  readonly seen: Years;
  /**
   * Its years have a tint: not when they are all the years shown, and of several programmes at one
   * time only the first.
   */
  readonly hasBand: boolean;
}

interface Owner {
  readonly slug: string;
  readonly name: string;
  readonly tone: number;
  readonly observations: readonly { readonly period: Period }[];
}

/** The programmes of the chosen provinces in the years shown, where the province has a figure. */
export const findProgrammes = (
  programmes: readonly Programme[],
  chosen: readonly Owner[],
  years: Years | null,
): readonly ShownProgramme[] => {
  if (!years) return [];
  const owned = chosen.flatMap((owner) =>
    programmes
      .filter(({ geography }) => geography === owner.slug)
      .flatMap((programme) => {
        const seen = seenYears(programme, owner, years);
        return seen ? [{ ...programme, owner: owner.name, tone: owner.tone, seen }] : [];
      }),
  );
  return owned.map((one, index) => ({
    ...one,
    hasBand:
      (one.seen.from > years.from || one.seen.to < years.to) &&
      owned.slice(0, index).every((other) => !isTogether(one, other)),
  }));
};

/** The programme's years, cut to those shown; null where its province has no figure in any of them. */
const seenYears = (programme: Programme, { observations }: Owner, years: Years): Years | null => {
  const from = Math.max(programme.start, years.from);
  const to = Math.min(endOf(programme), years.to);
  const isCovered = observations.some(
    ({ period }) => (period.start ?? period.end) <= to && period.end >= from,
  );
  return isCovered ? { from, to } : null;
};

const endOf = ({ end }: Programme): number => end ?? Infinity;

const isTogether = (a: Programme, b: Programme): boolean =>
  a.start <= endOf(b) && b.start <= endOf(a);

/** A campaign goes by its quoted motto where it has one. */
export const shortName = (name: string): string => /“[^”]+”/.exec(name)?.[0] ?? name;
