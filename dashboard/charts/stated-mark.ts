import type { Observation } from '../../pipeline/model/observation.ts';
import type { Conversion } from './unit-conversion.ts';

/** Where a figure stands on the axis of values, in the indicator's unit. */
export type Extent =
  | { readonly form: 'point'; readonly value: number }
  | { readonly form: 'range'; readonly lower: number; readonly upper: number }
  | { readonly form: 'above'; readonly value: number }
  | { readonly form: 'below'; readonly value: number };

/**
 * Where it stands on the axis of years, on which a year's figure stands at the year itself and the
 * year's days reach half a year to either side. `from` null: the source gives only the end.
 */
export type Stretch =
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'span'; readonly from: number | null; readonly to: number };

/** A stated value with its place: what a chart can draw of it. */
export interface StatedMark {
  readonly observation: Observation;
  readonly extent: Extent;
  readonly stretch: Stretch;
}

/** The stated value's place; null for a rank alone and for words without a number. */
export const placeObservation = (
  observation: Observation,
  convert: Conversion,
): StatedMark | null => {
  const extent = placeExtent(observation, (value) => convert(value, observation));
  return extent && { observation, extent, stretch: placeStretch(observation) };
};

const placeExtent = (
  { value, lower, upper, qualifier }: Observation,
  convert: (value: number) => number,
): Extent | null => {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return value === null ? null : { form: 'point', value: convert(value) };
    case 'over':
    case 'at-least':
      return value === null ? null : { form: 'above', value: convert(value) };
    case 'under':
    case 'at-most':
    case 'nearly':
      return value === null ? null : { form: 'below', value: convert(value) };
    case 'range':
      return placeRange(lower, upper, convert);
    case 'unquantified':
    case 'rank-only':
      return null;
  }
};

const placeRange = (
  lower: number | null,
  upper: number | null,
  convert: (value: number) => number,
): Extent | null => {
  if (lower !== null && upper !== null)
    return { form: 'range', lower: convert(lower), upper: convert(upper) };
  if (lower !== null) return { form: 'above', value: convert(lower) };
  return upper === null ? null : { form: 'below', value: convert(upper) };
};

/**
 * A change starts from its baseline: one that is told with a year or with an end alone stands where that
 * year begins, before what was reached in it.
 */
const placeStretch = ({ period, kind }: Observation): Stretch => {
  const isBefore = kind === 'baseline';
  const yearEnd = isBefore ? period.end - 0.5 : period.end;
  if (period.grain === 'year') return { form: 'year', year: yearEnd };
  if (period.from !== null)
    return { form: 'span', from: placeDay(period.from, 0), to: placeDay(period.to, 1) };
  return { form: 'span', from: null, to: isBefore ? yearEnd : placeDay(period.to, 1) };
};

/** A day as a place among years: 1 January 2015 begins at 2014.5, 31 December ends at 2015.5. */
const placeDay = (day: string, ended: 0 | 1): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const elapsed = Date.UTC(year, month - 1, date + ended) - Date.UTC(year, 0, 1);
  return year - 0.5 + elapsed / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
};

/** The numbers at which the figure must be seen. */
export const extentValues = (extent: Extent): readonly number[] =>
  extent.form === 'range' ? [extent.lower, extent.upper] : [extent.value];
