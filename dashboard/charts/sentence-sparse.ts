import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { sayWithOrigin } from './sentence-merged.ts';
import { sayName, sayPeriod, sayVerb, sayWhen } from './sentence-parts.ts';
import { type Phrase, phrase } from './sentence-words.ts';

const most = 4;

/** One sentence per stated figure of a geography that has no yearly series, the last ones where many. */
export const saySparse = (
  figure: Figure,
  geography: ChosenGeography,
  observations: readonly Observation[],
): readonly string[] =>
  observations.slice(-most).map((observation) => sayStated(figure, geography, observation));

/** A figure with what it is of: `Thủ tục hành chính được cắt giảm của Quảng Ninh, đến hết 2015: 191 thủ tục`. */
export const sayStated = (
  figure: Figure,
  geography: Pick<ChosenGeography, 'slug' | 'name'>,
  observation: Observation,
): string => {
  const { language } = figure.state;
  const key = phraseOf(figure, observation);
  const isUntil = key === 'targetUntil' || key === 'statedTargetUntil';
  const { period } = observation;
  return phrase(key, language, {
    indicator: figure.indicator.name[language],
    when: sayWhen(period, figure),
    period: isUntil && language === 'en' ? String(period.end) : sayPeriod(period, figure),
    name: sayName(geography, figure),
    value: sayWithOrigin(figure, observation),
    verb: sayVerb(figure),
  });
};

const phraseOf = (figure: Figure, { kind, period, qualifier }: Observation): Phrase => {
  const isIndex = isPublishedIndex(figure.indicator);
  if (kind === 'baseline') return 'baseline';
  if (kind === 'target' && period.grain === 'span' && period.start === null)
    return isIndex ? 'targetUntil' : 'statedTargetUntil';
  if (kind === 'target') return isIndex ? 'target' : 'statedTarget';
  if (qualifier === 'unquantified') return 'claim';
  if (isIndex) return 'unranked';
  return figure.indicator.name.vi.includes(' của ') ? 'statedAt' : 'stated';
};
