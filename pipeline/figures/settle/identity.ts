import type { Geography } from '../../model/geography.ts';
import { kinds } from '../../model/observation.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Figure } from '../figure.ts';
import { createDictionary } from '../log/dictionary.ts';
import { createIdentityIndex } from '../log/identity-index.ts';

/** More places than any code list has. */
const mostPlaces = 65_536;
const mostPeriods = 2 ** 30;

/** A unit and a period, by their numbers. */
export interface Location {
  readonly place: number;
  readonly period: number;
}

/** The figures of a file by what they are of: indicator, geography with its basis, period and kind. */
export const createIdentities = () => {
  const index = createIdentityIndex();
  const indicators = createDictionary<Figure['indicator']>(({ id }) => id);
  const places = createDictionary<Geography>(({ slug, basis }) => `${slug} ${basis}`);
  const periods = createDictionary<Period>(periodKey);
  return {
    size: index.size,
    locate: (geography: Geography, time: Period): Location => {
      const place = places.codeOf(geography);
      const period = periods.codeOf(time);
      if (place >= mostPlaces || period >= mostPeriods)
        throw new Error('too many different figures');
      return { place, period };
    },
    /** The same number for the same thing; a new thing's is the size there was before. */
    number: ({ indicator, kind }: Figure, { place, period }: Location): number =>
      index.place(
        indicators.codeOf(indicator) * mostPlaces + place,
        period * 4 + kinds.indexOf(kind),
      ),
  };
};
