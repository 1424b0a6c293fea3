import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import { isPoint, type Observation } from '../../pipeline/model/observation.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { sayName, sayPeriod } from './sentence-parts.ts';
import { type Phrase, phrase } from './sentence-words.ts';
import { isSpread } from './spread.ts';
import { isPartial, membersText } from './stated-text.ts';
import { sayFigure } from './value-text.ts';

/** A merged unit's figure of one year. */
interface Told {
  readonly geography: Pick<ChosenGeography, 'slug' | 'name'>;
  readonly observation: Observation;
}

const isYearly = ({ kind, period }: Observation): boolean =>
  kind === 'actual' && period.grain === 'year';

/** The last yearly figure of a merged unit, where that is no single number. */
export const findSpread = ({ observations }: ChosenGeography): Observation | undefined => {
  const last = observations.findLast(isYearly);
  return last && isSpread(last) ? last : undefined;
};

/** What is known of merged units, one sentence for those of one year that are told alike. */
export const sayMerged = (
  figure: Figure,
  geographies: readonly ChosenGeography[],
): readonly string[] => {
  const told = geographies.flatMap((geography): readonly Told[] => {
    const observation = findSpread(geography);
    return observation ? [{ geography, observation }] : [];
  });
  return saySpreads(figure, told);
};

/** The same of any rows. */
export const saySpreads = (figure: Figure, told: readonly Told[]): readonly string[] => {
  const groups = Map.groupBy(
    told,
    ({ observation }) => `${observation.period.end}/${observation.qualifier === 'rank-only'}`,
  );
  return [...groups.values()].map((group) => sayGroup(figure, group));
};

const sayGroup = (figure: Figure, group: readonly Told[]): string => {
  const [first, second] = group;
  if (!first) return '';
  const { language } = figure.state;
  const params = {
    indicator: figure.indicator.name[language],
    period: sayPeriod(first.observation.period, figure),
    name: sayName(first.geography, figure),
    value: sayFigure(figure, first.observation),
  };
  const isIndex = isPublishedIndex(figure.indicator);
  if (!second) {
    const origin = sayOrigin(figure, first.observation);
    return phrase(isIndex ? 'mergedOne' : 'mergedOf', language, { ...params, origin });
  }
  const list = group
    .map(({ geography, observation }) =>
      phrase('nameValue', language, {
        name: sayName(geography, figure),
        value: sayBesideMembers(figure, observation),
      }),
    )
    .join('; ');
  const origin = phrase(originsOf(figure, first.observation), language);
  return phrase(isIndex ? 'mergedList' : 'mergedListOf', language, { ...params, list, origin });
};

/** `74,84 điểm (1/2 tỉnh cũ)` where members lack a figure. */
const sayBesideMembers = (figure: Figure, observation: Observation): string => {
  const value = sayFigure(figure, observation);
  if (!isPartial(observation) || observation.qualifier === 'rank-only') return value;
  return `${value} (${membersText(observation, figure.state.language)})`;
};

const originsOf = ({ indicator }: Figure, { qualifier }: Observation): Phrase => {
  if (qualifier === 'rank-only') return 'rankOrigin';
  return indicator.aggregation === 'sum' ? 'sumsOrigin' : 'spansOrigin';
};

/** Where a merged unit's figure comes from, in words; empty for any other figure. */
const sayOrigin = (figure: Figure, observation: Observation): string => {
  const { members } = observation;
  if (members === null) return '';
  const key = originOf(figure, observation);
  return phrase(key, figure.state.language, { count: members.reported, of: members.total });
};

const originOf = ({ indicator }: Figure, observation: Observation): Phrase => {
  if (observation.qualifier === 'rank-only') return 'rankOrigin';
  const isPart = isPartial(observation);
  if (indicator.aggregation === 'sum') return isPart ? 'partSumOrigin' : 'sumOrigin';
  if (isPart) return 'partOrigin';
  return isPoint(observation) ? 'ratioOrigin' : 'spanOrigin';
};

/** A figure as a sentence says it, with where it comes from in brackets. */
export const sayWithOrigin = (figure: Figure, observation: Observation): string => {
  const origin = sayOrigin(figure, observation);
  const value = sayFigure(figure, observation);
  return origin === '' ? value : `${value} (${origin})`;
};
