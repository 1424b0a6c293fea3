import { formatNumber } from '../../pipeline/model/format.ts';
import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Figure } from './figure.ts';
import { ownDecimals, statedText, type Wording } from './stated-text.ts';

/** A number that was computed, a median or a difference, as labels write it. */
export const numberText = (figure: Figure, value: number): string =>
  formatNumber(value, figure.state.language, figure.decimals);

/** A figure as labels write it, in the chart's unit: scores rounded, all else as stated. */
export const labelText = (figure: Figure, observation: Observation): string =>
  statedText(observation, wordingOf(figure, observation));

/** A figure with its unit, as a sentence says it: `trên 37 tỷ đồng`, `từ 7 đến 10 ngày`. */
export const sayFigure = (figure: Figure, observation: Observation): string =>
  statedText(observation, {
    ...wordingOf(figure, observation),
    unit: figure.unit,
    isSentence: true,
  });

/** Digits a double carries safely: a converted 32.416 is not 32.416000000000004. */
const safeDigits = 12;

const wordingOf = (figure: Figure, observation: Observation): Wording => {
  const { language } = figure.state;
  const { indicator, decimals } = figure;
  const isSeries = observation.period.grain === 'year' && observation.qualifier === 'exact';
  const convert = (stated: number): number =>
    Number(figure.convert(stated, observation).toPrecision(safeDigits));
  // The ends of a range have equally many: `64,00–66,65`.
  const stated = [observation.value, observation.lower, observation.upper];
  const own = stated.map((one) =>
    one === null ? 0 : ownDecimals(convert(one), indicator.decimals || 2),
  );
  const digits = isSeries ? decimals : Math.max(...own);
  const format = (one: number): string =>
    isPublishedIndex(indicator)
      ? formatNumber(convert(one), language, digits)
      : formatNumber(convert(one), language);
  return { language, format, nameMember: figure.nameMember };
};
