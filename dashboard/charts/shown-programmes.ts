import type { Programme } from '../../pipeline/model/indicator.ts';

/** A programme of a chosen province that falls into the years shown. */
export interface ShownProgramme extends Programme {
  readonly owner: string;
  readonly tone: number;
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
}

/** The programmes of the chosen provinces that overlap the years shown. */
export const findProgrammes = (
  programmes: readonly Programme[],
  chosen: readonly Owner[],
  years: { readonly from: number; readonly to: number } | null,
): readonly ShownProgramme[] => {
  if (!years) return [];
  const owned = chosen.flatMap(({ slug, name, tone }) =>
    programmes
      .filter(({ geography }) => geography === slug)
      .map((programme) => ({ ...programme, owner: name, tone })),
  );
  const seen = owned.filter((one) => one.start <= years.to && endOf(one) >= years.from);
  return seen.map((one, index) => ({
    ...one,
    hasBand:
      (one.start > years.from || endOf(one) < years.to) &&
      seen.slice(0, index).every((other) => !isTogether(one, other)),
  }));
};

const endOf = ({ end }: Programme): number => end ?? Infinity;

const isTogether = (a: Programme, b: Programme): boolean =>
  a.start <= endOf(b) && b.start <= endOf(a);

/** A campaign goes by its quoted motto where it has one. */
export const shortName = (name: string): string => /“[^”]+”/.exec(name)?.[0] ?? name;
