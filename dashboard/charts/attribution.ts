import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { type Indicator, ownDataset } from '../../pipeline/model/indicator.ts';
import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { say } from './words.ts';

/** First and last year, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Who stands behind figures that are shown, and for which years. */
export interface Attribution {
  readonly name: string;
  /** The publisher of the indicator itself: it publishes, others report. */
  readonly isOwn: boolean;
  /** Derived here from figures of several datasets. */
  readonly isOurs: boolean;
  readonly years: Years;
}

export interface AttributionInput {
  readonly lists: Pick<CodeLists, 'datasets' | 'publishers'>;
  readonly indicator: Pick<Indicator, 'publisher'>;
  readonly language: Language;
  /** Of datasets the code lists do not know: the publisher as the upload names it. */
  readonly publishers: Readonly<Record<string, string>>;
}

/** The years that the figures' periods cover; an unknown start counts as the end. Null without any. */
export const coveredYears = (observations: readonly Observation[]): Years | null => {
  const [first, ...rest] = observations;
  if (!first) return null;
  const start = ({ period }: Observation): number => period.start ?? period.end;
  return rest.reduce<Years>(
    ({ from, to }, one) => ({
      from: Math.min(from, start(one)),
      to: Math.max(to, one.period.end),
    }),
    { from: start(first), to: first.period.end },
  );
};

/** `2022`, `2011–2015`. */
export const writeYears = ({ from, to }: Years): string =>
  from === to ? String(to) : `${from}–${to}`;

/** The publishers of the figures' own datasets, the indicator's publisher first, then by years. */
export const attribute = (
  observations: readonly Observation[],
  input: AttributionInput,
): readonly Attribution[] => {
  const byName = Map.groupBy(observations, ({ dataset }) => nameDataset(dataset, input).name);
  return [...byName]
    .flatMap(([name, own]) => {
      const years = coveredYears(own);
      const isOwn = own.some(({ dataset }) => nameDataset(dataset, input).isOwn);
      const isOurs = own.every(({ dataset }) => dataset === ownDataset);
      return years ? [{ name, isOwn, isOurs, years }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) || a.years.from - b.years.from || compareNames(a, b),
    );
};

const compareNames = (a: Attribution, b: Attribution): number => (a.name < b.name ? -1 : 1);

/** Who stands behind a dataset, by the code lists; else as its upload says; else by the dataset's id. */
export const nameDataset = (
  dataset: string,
  { lists, indicator, language, publishers }: AttributionInput,
): { readonly name: string; readonly isOwn: boolean } => {
  const own = lists.datasets.find(({ id }) => id === ownDataset);
  if (dataset === ownDataset && own) return { name: own.name[language], isOwn: false };
  const said = Object.hasOwn(publishers, dataset) ? (publishers[dataset] ?? '') : '';
  const publisher = lists.datasets.find(({ id }) => id === dataset)?.publisher ?? said;
  const known = lists.publishers.find(({ id }) => id === publisher);
  const name = known?.name[language] ?? (publisher || say('dataset', language, { id: dataset }));
  return { name: shortName(name), isOwn: publisher !== '' && publisher === indicator.publisher };
};

/** A dataset by its own name, else by its id: one publisher may have several. */
export const nameSeries = (dataset: string, { lists, language }: AttributionInput): string =>
  lists.datasets.find(({ id }) => id === dataset)?.name[language] ?? dataset;

/** A publisher goes by its abbreviation where its name carries one: `… (VCCI)`. */
const shortName = (name: string): string => /\(([A-Z][A-Z\d-]+)\)$/.exec(name)?.[1] ?? name;
