import type { Bilingual } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { attribute, writeYears } from './attribution.ts';
import type { Figure } from './figure.ts';
import { fill } from './words.ts';

const notes = {
  several: {
    vi: '{name}: số liệu ghép từ {count} bộ, {list}',
    en: '{name}: figures joined from {count} datasets, {list}',
  },
  severalGrey: {
    vi: 'Một số đường xám ghép từ nhiều bộ số liệu',
    en: 'Some grey lines are joined from several datasets',
  },
} as const satisfies Record<string, Bilingual>;

/** A line whose figures come from more than one dataset says so, and from whose in which years. */
export const noteDatasets = (figure: Figure): readonly string[] => {
  const { state, chosen, context, naming } = figure;
  if (state.view === 'ranking' || state.view === 'map') return [];
  const isGreyJoined =
    state.view === 'trend' &&
    context.some(({ points }) => datasetsOf(points.map((one) => one.observation)).length > 1);
  return [
    ...chosen.flatMap(({ name, observations }) => {
      const datasets = datasetsOf(observations);
      if (datasets.length < 2) return [];
      const list = datasets
        .flatMap((own) => attribute(own, naming))
        .map((one) => `${one.name} ${writeYears(one.years)}`)
        .join('; ');
      const params = { name, count: datasets.length, list };
      return [fill(notes.several[state.language], params)];
    }),
    ...(isGreyJoined ? [notes.severalGrey[state.language]] : []),
  ];
};

const datasetsOf = (observations: readonly Observation[]): readonly (readonly Observation[])[] => [
  ...Map.groupBy(observations, ({ dataset }) => dataset).values(),
];
