import { rankAlone, settleValue } from '../../figures/settle/settle-value.ts';
import type { Indicator, Unit } from '../../model/indicator.ts';
import type { StatedValue } from '../../model/observation.ts';
import { type Figure, unitOf } from './figure.ts';

const before =
  /(?<![\p{L}\p{M}])(?:mỗi|hằng|hàng|từng) năm(?![\p{L}\p{M}])|bình quân (?:một )?năm/u;
const after =
  /^ ?(?:\/ ?năm|(?:[^,;.()\d]{0,60} )?(?:mỗi năm|một năm|hằng năm|hàng năm))(?![\p{L}\p{M}])/u;

/** "Mỗi năm có trên 90% …, trên 15% …": said once for all of this part of the sentence. */
const isPerYear = (lower: string, figures: readonly Figure[], figure: Figure): boolean => {
  const { start, end } = figure;
  if (after.test(lower.slice(end, end + 75))) return true;
  const part = lower.lastIndexOf(';', start) + 1;
  const found = before.exec(lower.slice(part, start));
  if (!found) return false;
  // Said of the first figure after it, and of others in its unit: shares beside shares.
  const first = figures.find((one) => one.start >= part + found.index);
  return first === undefined || unitOf(first) === unitOf(figure);
};

const isPossible = (
  stated: StatedValue,
  indicator: Indicator | undefined,
  unit: Unit | null,
): boolean => {
  const numbers = [stated.value, stated.lower, stated.upper].filter((number) => number !== null);
  const { min, max } = indicator?.bounds ?? { min: null, max: null };
  const isOwn = indicator === undefined || unit === null || unit.id === indicator.unit;
  return numbers.every(
    (number) =>
      (!unit?.whole || Number.isInteger(number)) &&
      (!isOwn || ((min === null || number >= min) && (max === null || number <= max))),
  );
};

/**
 * The figure's stated value in Vietnamese notation; in English notation where only that can be:
 * "63.509 điểm" of an index that ends at 100. Null: neither can be.
 */
export const settleStated = (
  lower: string,
  figures: readonly Figure[],
  figure: Figure,
  indicator: Indicator | undefined,
  unit: Unit | null,
): StatedValue | null => {
  if (figure.value === null) return rankAlone;
  const reading = {
    ...figure.value.reading,
    perYear: isPerYear(lower, figures, figure) || figure.value.reading.perYear,
  };
  const read = (['vi', 'en'] as const).map((notation) => settleValue(reading, notation));
  return read.find((stated) => stated !== null && isPossible(stated, indicator, unit)) ?? null;
};
