import type { Basis, Geography } from '../../model/geography.ts';
import type { Period } from '../../model/period.ts';
import { isOver } from '../check/check-time.ts';
import type { Figure, FigurePlaces, Timing } from '../figure.ts';
import { createPairMemo } from '../rows/pair-memo.ts';
import { type BasisOf, createGeographyChooser, isAbolished } from '../settle/choose-geography.ts';
import type { Location } from '../settle/identity.ts';

/** The unit that the figures of a place in a period are about, and what is known of both. */
export interface Placing {
  readonly geography: Geography;
  /** Its name ceased before the period. */
  readonly isAbolished: boolean;
  /** There is nothing to be said of the period, whatever the figure's kind. */
  readonly isOver: boolean;
  /** Where the ledger has them. */
  readonly location: Location;
}

/** Of a unit that is known to be the one. */
export type Place = (geography: Geography, period: Period) => Placing;

export const createPlace =
  (
    geographies: readonly Geography[],
    today: string | null,
    locate: (geography: Geography, period: Period) => Location,
  ): Place =>
  (geography, period) => ({
    geography,
    isAbolished: isAbolished(geography, period, geographies),
    isOver: isOver(period, today),
    location: locate(geography, period),
  });

interface Placed {
  /** Undefined: there was no such unit then. */
  readonly placing: Placing | undefined;
}

/** Places the figures of a table; undefined where there was no such unit in the period. */
export const createPlacer = (
  basisOf: BasisOf,
  geographies: readonly Geography[],
  place: Place,
): ((figure: Figure) => Placing | undefined) => {
  const choose = createGeographyChooser(geographies);
  const placeOn = (basis: Basis) =>
    createPairMemo(({ period }: Timing, places: FigurePlaces): Placed => {
      const geography = choose(places, period, basis);
      return { placing: geography && place(geography, period) };
    });
  const [on63, on34] = [placeOn('63'), placeOn('34')];
  return (figure) => {
    const placeIt = basisOf(figure).basis === '63' ? on63 : on34;
    return placeIt(figure.timing, figure.places).placing;
  };
};
