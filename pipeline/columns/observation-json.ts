import type { Language } from '../model/language.ts';
import type { Members, Observation, RankAmong } from '../model/observation.ts';
import { type Period, periodLabel } from '../model/period.ts';

type Optional = 'derivedRank' | 'derivedFrom' | 'members';

/** An observation as the API answers it: the period carries the label a reader would write. */
export type ObservationJson = Omit<Observation, 'period' | Optional> & {
  readonly period: Period & { readonly label: string };
  readonly derivedRank?: RankAmong;
  readonly derivedFrom?: readonly string[];
  readonly members?: Members;
};

/** The observation as JSON, the label in the language; what says nothing is left out. */
export const createObservationJson = (
  { derivedRank, derivedFrom, members, ...observation }: Observation,
  language: Language,
): ObservationJson => ({
  ...observation,
  period: { ...observation.period, label: periodLabel(observation.period, language) },
  ...(derivedRank && { derivedRank }),
  ...(derivedFrom.length > 0 && { derivedFrom }),
  ...(members && { members }),
});

/** The observation that such JSON was made of. */
export const readObservationJson = (json: ObservationJson): Observation => {
  const { label: _, ...period } = json.period;
  const { derivedRank, derivedFrom, members } = json;
  return {
    ...json,
    period,
    derivedRank: derivedRank ?? null,
    derivedFrom: derivedFrom ?? [],
    members: members ?? null,
  };
};
