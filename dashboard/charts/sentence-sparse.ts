import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { sayVerb, sayWhen } from './sentence-parts.ts';
import { phrase } from './sentence-words.ts';
import { sayFigure } from './value-text.ts';

const most = 4;

/** One sentence per stated figure of a geography that has no yearly series, the last ones where many. */
export const saySparse = (
  figure: Figure,
  { name, observations }: ChosenGeography,
): readonly string[] =>
  observations.slice(-most).map((observation) => sayOne(figure, name, observation));

const sayOne = (figure: Figure, name: string, observation: Observation): string => {
  const { language } = figure.state;
  const { kind, period, qualifier } = observation;
  const params = {
    when: sayWhen(period, figure),
    name,
    value: sayFigure(figure, observation),
    period: periodLabel(period, language),
    verb: sayVerb(figure),
  };
  if (qualifier === 'unquantified') return phrase('claim', language, params);
  if (kind !== 'actual') return phrase(kind, language, params);
  return phrase('unranked', language, params);
};
