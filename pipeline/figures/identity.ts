import type { Geography } from '../model/geography.ts';
import { kinds } from '../model/observation.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { Figure } from './figure.ts';
import { createDictionary } from './log/dictionary.ts';
import { createIdentityIndex } from './log/identity-index.ts';

/** More places than any code list has. */
const mostPlaces = 65_536;
const mostPeriods = 2 ** 30;

/** The figures of a file by what they are of: indicator, geography with its basis, period and kind. */
export const createIdentities = () => {
  const index = createIdentityIndex();
  const indicators = createDictionary<Figure['indicator']>(({ id }) => id);
  const places = createDictionary<Geography>(({ slug, basis }) => `${slug} ${basis}`);
  const periods = createDictionary<Period>(periodKey);
  return {
    size: index.size,
    /** The same number for the same thing; a new thing's is the size there was before. */
    place: ({ indicator, timing, kind }: Figure, geography: Geography): number => {
      const place = places.codeOf(geography);
      const period = periods.codeOf(timing.period);
      if (place >= mostPlaces || period >= mostPeriods)
        throw new Error('too many different figures');
      const high = indicators.codeOf(indicator) * mostPlaces + place;
      return index.place(high, period * 4 + kinds.indexOf(kind));
    },
  };
};
