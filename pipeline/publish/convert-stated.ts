import type { Unit } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

/** A factor over another, without the digits a division by a power of ten would add. */
const scale = (value: number, from: number, to: number): number =>
  from >= to ? value * (from / to) : value / (to / from);

/**
 * The figure in another unit of the same dimension, to be added to others: triệu đồng and tỷ đồng.
 * Null where the units measure different things. A rank alone has no unit.
 */
export const convertStated = (
  figure: Observation,
  unit: string,
  units: readonly Unit[],
): Observation | null => {
  if (figure.unit === unit || figure.unit === '') return figure;
  const [from, to] = [figure.unit, unit].map((id) => units.find((one) => one.id === id));
  if (!from || !to || from.dimension !== to.dimension) return null;
  const convert = (value: number | null): number | null =>
    value === null ? null : scale(value, from.factor, to.factor);
  return {
    ...figure,
    unit,
    value: convert(figure.value),
    lower: convert(figure.lower),
    upper: convert(figure.upper),
  };
};
