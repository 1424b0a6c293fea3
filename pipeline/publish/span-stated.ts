import type { StatedValue } from '../model/observation.ts';
import { allKnown, boundsOf } from './stated-bounds.ts';

/**
 * From the lowest to the highest of some stated values: what can honestly be said of a merged unit's
 * score. Never one number, not even when the members agree or only one has a figure.
 */
export const spanStated = (members: readonly StatedValue[]): StatedValue => {
  const bounds = members.map(boundsOf);
  const lowers = allKnown(bounds.map(({ lower }) => lower));
  const uppers = allKnown(bounds.map(({ upper }) => upper));
  const perYear = members[0]?.perYear ?? false;
  if (!lowers && !uppers)
    return { value: null, lower: null, upper: null, qualifier: 'unquantified', perYear };
  return {
    value: null,
    lower: lowers && Math.min(...lowers),
    upper: uppers && Math.max(...uppers),
    qualifier: 'range',
    perYear,
  };
};
