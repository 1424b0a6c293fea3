import type { Basis } from '../../model/geography.ts';
import type { Observation } from '../../model/observation.ts';

/** One key for a unit of one basis: the same object each time. */
export const createPlaceKey = (): ((observation: Observation) => object) => {
  const of63 = new Map<string, object>();
  const of34 = new Map<string, object>();
  const others = new Map<string, object>();
  const keysOf = (basis: Basis | null): Map<string, object> => {
    if (basis === '63') return of63;
    return basis === '34' ? of34 : others;
  };
  return ({ basis, geography }) => {
    const keys = keysOf(basis);
    const known = keys.get(geography);
    if (known) return known;
    const key = {};
    keys.set(geography, key);
    return key;
  };
};

/**
 * One key for what an observation as it was read says beside its place, period and numbers: the same
 * observation each time. An indicator's observations mostly are alike: its last one is asked first.
 */
export const createSenseKey = (): ((observation: Observation) => Observation) => {
  const known = new Map<string, Observation>();
  const lasts = new Map<string, Observation>();
  let last: Observation | undefined;
  const find = (observation: Observation): Observation => {
    const { indicator, kind, qualifier, perYear, unit, upload } = observation;
    const key = JSON.stringify([indicator, kind, qualifier, perYear, unit, upload]);
    const found = known.get(key) ?? observation;
    known.set(key, found);
    lasts.set(indicator, found);
    return found;
  };
  return (observation) => {
    if (last && isAlike(last, observation)) return last;
    const ofIndicator = lasts.get(observation.indicator);
    last = ofIndicator && isAlike(ofIndicator, observation) ? ofIndicator : find(observation);
    return last;
  };
};

const isAlike = (a: Observation, b: Observation): boolean =>
  a.indicator === b.indicator &&
  a.kind === b.kind &&
  a.qualifier === b.qualifier &&
  a.perYear === b.perYear &&
  a.unit === b.unit &&
  a.upload === b.upload;
