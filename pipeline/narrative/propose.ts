import { type Basis, basisOn } from '../model/geography.ts';
import type { Indicator } from '../model/indicator.ts';
import type { StatedValue } from '../model/observation.ts';
import { createYear, type Period } from '../model/period.ts';
import { chooseForFigure } from './indicator/choose-for-figure.ts';
import type { Chosen } from './indicator/choose-indicator.ts';
import type { Region } from './indicator/context-of.ts';
import type { Proposal, Said } from './narrative.ts';
import type { Figure } from './numbers/figure.ts';
import { settleStated } from './numbers/settle-stated.ts';
import { findInTurn } from './said/find-in-turn.ts';
import type { KindMention } from './said/find-kinds.ts';
import { findIndexYear } from './said/index-year.ts';
import { tellKind } from './said/tell-kind.ts';
import { tellPlace } from './said/tell-place.ts';
import { type ToldTime, tellTime } from './said/tell-time.ts';
import type { SentenceContext } from './sentence-context.ts';

/** "Đến hết năm 2015 … từ 25 ngày xuống còn 10": the 10 are of 2015, since when the 25 were is open. */
const periodOfChange = (period: Period | null, figure: Figure): Period | null =>
  figure.join === 'to' && period?.start === null && period.grain === 'span'
    ? createYear(period.end)
    : period;

const tellPeriod = (
  told: ToldTime,
  figure: Figure,
  indicator: Indicator | undefined,
  context: SentenceContext,
): Said<Period | null> => {
  const isSaid = told.mention?.time.named === 'period';
  const ofIndex = findIndexYear(indicator, told.period, context.time.reportDay, isSaid);
  const at = told.mention ? context.shift(told.mention) : null;
  if (ofIndex && ofIndex.end !== told.period?.end)
    return { value: ofIndex, at, reason: 'index-of-the-year-before' };
  return { value: periodOfChange(told.period, figure), at, reason: told.reason };
};

const sureness: Partial<Record<Said<unknown>['reason'], number>> = {
  'in-the-sentence': 1,
  'from-context': 1,
  'year-before': 0.85,
  'of-the-report': 0.85,
  'index-of-the-year-before': 0.8,
  'not-said': 0.7,
  'not-one': 0.5,
};

const confidenceOf = (chosen: Chosen, ...said: readonly Said<unknown>[]): number => {
  const indicator = chosen.indicator === null ? 0.3 : (chosen.candidates[0]?.confidence ?? 0);
  const all = said.reduce((product, { reason }) => product * (sureness[reason] ?? 0.95), indicator);
  return Math.round(all * 100) / 100;
};

const none: StatedValue = {
  value: null,
  lower: null,
  upper: null,
  qualifier: 'exact',
  perYear: false,
};

/** What is read of a figure's value once its indicator is chosen. */
interface Settled {
  readonly stated: StatedValue;
  readonly unit: string | null;
  readonly indicator: Indicator | undefined;
  readonly chosen: Chosen;
}

/** "8,5/10 điểm" is told on another scale than an index that ends at 100. */
const isOnOtherScale = (
  { value, isBeforeNoun }: Figure,
  indicator: Indicator | undefined,
): boolean =>
  value?.outOf != null && !isBeforeNoun && indicator !== undefined && indicator.bounds.max !== null;

/** A value that the indicator cannot have is of another. */
const settle = (figure: Figure, chosen: Chosen, context: SentenceContext): Settled => {
  const { lower, matchers, gathered } = context;
  const indicator = matchers.lists.indicators.find(({ id }) => id === chosen.indicator);
  const { unit = null, text = null } = figure.value?.unit ?? {};
  const own = indicator && text === '' ? matchers.unitOf(indicator.unit) : null;
  const known = unit ?? own;
  const stated = settleStated(lower, gathered.figures, figure, indicator, known);
  const unitId = figure.value === null ? '' : (known?.id ?? null);
  if (stated && !isOnOtherScale(figure, indicator))
    return { stated, unit: unitId, indicator, chosen };
  return {
    stated: stated ?? settleStated(lower, gathered.figures, figure, undefined, null) ?? none,
    unit: figure.value === null ? '' : (unit?.id ?? null),
    indicator: undefined,
    chosen: { ...chosen, indicator: null, reason: 'none-fits' },
  };
};

/** A ranking of 34 is of the 34, whatever its year. */
const basisOf = (figures: readonly Figure[], at: number, period: Period | null): Basis => {
  const next = figures[at + 1];
  const among = [figures[at]?.rank?.of, next?.join === 'rank' ? next.rank?.of : null];
  if (among.includes(34)) return '34';
  return period === null ? '63' : basisOn(period.to);
};

/** Everything that the text says of one figure. */
export const propose = (
  at: number,
  regions: readonly Region[],
  kinds: readonly KindMention[],
  context: SentenceContext,
): Proposal | null => {
  const { gathered, matchers, lower, shift, places } = context;
  const figure = gathered.figures[at];
  if (!figure) return null;
  const { stated, unit, indicator, chosen } = settle(
    figure,
    chooseForFigure(figure, regions, context),
    context,
  );
  const told = tellTime(at, context);
  const period = tellPeriod(told, figure, indicator, context);
  const basis = basisOf(gathered.figures, at, period.value);
  const inTurn = findInTurn(lower, gathered.figures, at, places);
  const named = inTurn ? [inTurn] : places;
  const place = tellPlace(figure.start, named, basis, context.place, matchers.lists);
  const placeAt = place.mention ? shift(place.mention) : null;
  const geography = { value: place.slug, at: placeAt, reason: place.reason };
  return {
    text: context.textOf(figure),
    at: shift(figure),
    sentence: context.sentence,
    stated,
    unit,
    unitText: figure.value?.unit.text ?? '',
    outOf: figure.value?.outOf ?? null,
    rank: figure.rank?.rank ?? null,
    rankOf: figure.rank?.of ?? null,
    rankAt: figure.rank ? shift(figure) : null,
    period,
    kind: tellKind(figure, kinds, told, context),
    geography,
    basis: place.basis,
    indicator: chosen.indicator,
    reason: chosen.reason,
    candidates: chosen.candidates,
    confidence: confidenceOf(chosen, period, geography),
  };
};
