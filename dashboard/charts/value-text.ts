import { formatNumber } from '../../pipeline/model/format.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Figure } from './figure.ts';
import { ownDecimals, statedText, type Wording } from './stated-text.ts';

/** A number that was computed, a median or a difference, as labels write it. */
export const numberText = (figure: Figure, value: number): string =>
  formatNumber(value, figure.state.language, figure.decimals);

/** A figure as labels write it, in the chart's unit: rounded, never with digits it does not have. */
export const labelText = (figure: Figure, observation: Observation): string =>
  statedText(observation, wordingOf(figure, observation));

/** A figure with its unit, as a sentence says it: `trên 37 tỷ đồng`, `7–10 ngày`. */
export const sayFigure = (figure: Figure, observation: Observation): string =>
  statedText(observation, { ...wordingOf(figure, observation), unit: figure.unit });

const wordingOf = (figure: Figure, observation: Observation): Wording => {
  const { language } = figure.state;
  const isSeries = observation.period.grain === 'year' && observation.qualifier === 'exact';
  const format = (stated: number): string => {
    const value = figure.convert(stated, observation);
    const digits = isSeries ? figure.decimals : ownDecimals(value, figure.indicator.decimals || 2);
    return formatNumber(value, language, digits);
  };
  return { language, format };
};
