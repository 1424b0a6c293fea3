import { isPoint, type Observation } from '../../pipeline/model/observation.ts';

/** Is it what is known of a merged unit, and no single number: a span, a partial sum, ranks? */
export const isSpread = (observation: Observation): boolean =>
  observation.members !== null && !isPoint(observation);
