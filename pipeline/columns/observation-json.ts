import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { type Period, periodLabel } from '../model/period.ts';

/** An observation as the API answers it: the period carries the label a reader would write. */
export type ObservationJson = Omit<Observation, 'period'> & {
  readonly period: Period & { readonly label: string };
};

/** The observation as JSON, the label in the language. */
export const createObservationJson = (
  observation: Observation,
  language: Language,
): ObservationJson => ({
  ...observation,
  period: { ...observation.period, label: periodLabel(observation.period, language) },
});
