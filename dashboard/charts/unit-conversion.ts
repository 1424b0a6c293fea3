import type { Unit } from '../../pipeline/model/indicator.ts';
import type { Observation } from '../../pipeline/model/observation.ts';

/** A number of that observation in the chart's unit. */
export type Conversion = (value: number, observation: Pick<Observation, 'unit'>) => number;

/** Values in the indicator's unit: units of one dimension convert, any other is taken as it stands. */
export const createConversion = (units: readonly Unit[], wanted: string): Conversion => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const target = byId.get(wanted);
  return (value, { unit }) => {
    const source = byId.get(unit);
    if (!source || !target || source === target) return value;
    if (source.dimension !== target.dimension || source.factor === target.factor) return value;
    return (value * source.factor) / target.factor;
  };
};
