import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Kind, StatedValue } from '../model/observation.ts';
import { createYear, type Period } from '../model/period.ts';
import { type Chosen, chooseIndicator } from './choose-indicator.ts';
import { contextsOf, type Region } from './context-of.ts';
import { findInTurn } from './find-in-turn.ts';
import { findKinds, findPlanAfter, type KindMention } from './find-kinds.ts';
import type { PlaceMention } from './find-places.ts';
import type { Figure, Gathered } from './gather-figures.ts';
import { findIndexYear } from './index-year.ts';
import { attendance, type IndexedIndicator } from './indicator-index.ts';
import { findListedNames } from './listed-names.ts';
import type { Proposal, Said, Span } from './narrative.ts';
import { settleStated } from './settle-stated.ts';
import type { Word } from './split-words.ts';
import { type PlaceSoFar, tellPlace } from './tell-place.ts';
import { type TimeSoFar, type ToldTime, tellTime } from './tell-time.ts';
import { wordsOfUnit } from './unit-words.ts';
import { weighIndicators } from './weigh-indicators.ts';

/** What the text before a sentence, and the sentence itself, gives for reading its figures. */
export interface SentenceContext {
  readonly matchers: Matchers;
  readonly index: readonly IndexedIndicator[];
  readonly lower: string;
  readonly gathered: Gathered;
  readonly words: readonly Word[];
  readonly places: readonly PlaceMention[];
  readonly farther: ReadonlyMap<string, number>;
  readonly isOfUnions: boolean;
  readonly time: TimeSoFar;
  readonly place: PlaceSoFar;
  /** What the sentences before told: done, or planned. */
  readonly kind: Kind;
  /** Offsets of the sentence → offsets of the text as given. */
  readonly shift: (span: Span) => Span;
  readonly sentence: Proposal['sentence'];
  readonly textOf: (span: Span) => string;
}

/** "PCI đạt 70,5", "số hồ sơ tiếp nhận: 12.345". */
const statedBare = /(?:(?<![\p{L}\p{M}])(?:đạt|là|được|bằng|còn|lên|mức|từ)|[:=]) ?$/u;

/** The last number before "(cấp sở)", "các huyện": an index of those, not the province's. */
const ofOthers = /(?<![\p{L}\p{M}])cấp (?:sở|huyện|xã)|các (?:sở|huyện)(?![\p{L}\p{M}])/u;

const choose = (at: number, regions: readonly Region[], context: SentenceContext): Chosen => {
  const { gathered, matchers, lower } = context;
  const figure = gathered.figures[at];
  const unit = figure?.value?.unit ?? null;
  const weighed = weighIndicators(
    context.index,
    {
      words: context.words,
      regions,
      othersNouns: gathered.figures.flatMap((other, i) => (i === at ? [] : [other.noun])),
      farther: context.farther,
      listed: findListedNames(lower),
      unitWords: unit?.unit ? wordsOfUnit(unit.unit) : [],
      isOfUnions: context.isOfUnions,
      isCut: figure?.isCut ?? false,
      isLevel: figure?.isLevel ?? false,
      isStatedBare: statedBare.test(lower.slice(0, figure?.start ?? 0).slice(-12)),
      isOfAttendance: figure !== undefined && isOfAttendance(figure, context),
      unit: unit?.unit ?? null,
      isRank: figure?.value === null,
      isUnitUnknown: unit !== null && unit.unit === null && unit.text !== '',
      isCounted: figure !== undefined && figure.noun.end > figure.noun.start,
    },
    matchers.unitOf,
  );
  const own = lower.slice(Math.max(0, (figure?.start ?? 0) - 90), figure?.start ?? 0);
  const isOfOthers = ofOthers.test(own);
  return chooseIndicator(
    weighed
      .filter(({ indexed }) => !isOfOthers || indexed.indicator.publisher === null)
      .filter(({ words }) => !figure || explainsPart(figure, words, context)),
    context.shift,
  );
};

const isOfAttendance = ({ start, value }: Figure, { words }: SentenceContext): boolean =>
  value?.unit.unit?.id === 'person' &&
  words.some((word) => word.token === attendance && word.end <= start);

/** How many of the words after "15/27 công đoàn cơ sở" a name must explain: it is a part of them. */
const explained = 0.4;

/** "15/27 công đoàn cơ sở sử dụng phần mềm" is not how many there are: what they did must be named. */
const explainsPart = (
  { end, value }: Figure,
  found: readonly Span[],
  { lower, words }: SentenceContext,
): boolean => {
  if (value?.outOf == null) return true;
  const comma = lower.slice(end).search(/[,;(]/u);
  const limit = comma === -1 ? lower.length : end + comma;
  const after = words.filter((word) => word.start >= end && word.end <= limit);
  const known = after.filter((word) => found.some(({ start }) => start === word.start));
  return after.length === 0 || known.length >= explained * after.length;
};

/** The nearest word that tells what kind of figure it is; else what the sentences before told. */
const tellKind = (
  figure: Figure,
  mentions: readonly KindMention[],
  time: ToldTime,
  context: SentenceContext,
): Said<Kind> => {
  const { lower, shift, kind } = context;
  if (figure.isStart) return { value: 'baseline', at: shift(figure), reason: 'in-the-sentence' };
  const after = findPlanAfter(lower, figure.end);
  if (after) return { value: 'target', at: shift(after), reason: 'in-the-sentence' };
  const part = lower.lastIndexOf(';', figure.start);
  // What was before is said of one figure; plans and results go on through a list.
  const mention = mentions.findLast(
    (one) => one.end <= figure.start && (one.start > part || one.kind !== 'baseline'),
  );
  if (mention) return { value: mention.kind, at: shift(mention), reason: 'in-the-sentence' };
  if (isToCome(time.period, context.time.reportDay) && time.mention)
    return { value: 'target', at: shift(time.mention), reason: 'in-the-sentence' };
  const reason = kind === 'actual' ? 'not-said' : 'in-the-sentence-before';
  return { value: kind, at: null, reason };
};

const isToCome = (period: Period | null, reportDay: string | null): boolean =>
  period !== null && reportDay !== null && period.end > Number(reportDay.slice(0, 4));

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

const propose = (
  at: number,
  regions: readonly Region[],
  kinds: readonly KindMention[],
  context: SentenceContext,
): Proposal | null => {
  const { gathered, matchers, lower, shift } = context;
  const figure = gathered.figures[at];
  if (!figure) return null;
  const chosen = choose(at, regions, context);
  const indicator = matchers.lists.indicators.find(({ id }) => id === chosen.indicator);
  const unit = figure.value?.unit ?? null;
  const own = indicator && unit?.text === '' ? matchers.unitOf(indicator.unit) : null;
  const settled = settleStated(lower, figure, indicator, unit?.unit ?? own);
  const isScaleOther =
    figure.value?.outOf != null && indicator?.bounds.max !== null && !figure.isBeforeNoun;
  const isFitting = settled !== null && !isScaleOther;
  const fitting: Chosen = isFitting ? chosen : { ...chosen, indicator: null, reason: 'none-fits' };
  const stated = settled ?? settleStated(lower, figure, undefined, null) ?? none;
  const told = tellTime(lower, gathered.figures, at, gathered.times, context.time);
  const period = tellPeriod(told, figure, isFitting ? indicator : undefined, context);
  const place = tellPlace(
    figure.start,
    findInTurn(lower, gathered.figures, at, context.places),
    context.places,
    period.value,
    context.place,
    matchers.lists,
  );
  const geography = {
    value: place.slug,
    at: place.mention ? shift(place.mention) : null,
    reason: place.reason,
  };
  return {
    text: context.textOf(figure),
    at: shift(figure),
    sentence: context.sentence,
    stated,
    unit: figure.value === null ? '' : (unit?.unit?.id ?? own?.id ?? null),
    unitText: unit?.text ?? '',
    outOf: figure.value?.outOf ?? null,
    rank: figure.rank?.rank ?? null,
    rankOf: figure.rank?.of ?? null,
    rankAt: figure.rank ? shift(figure) : null,
    period,
    kind: tellKind(figure, kinds, told, context),
    geography,
    basis: place.basis,
    indicator: fitting.indicator,
    candidates: fitting.candidates,
    confidence: confidenceOf(fitting, period, geography),
  };
};

/** A number that nothing names: neither a unit nor an indicator. */
const isUnclear = ({ indicator, unit, unitText, rank }: Proposal): boolean =>
  indicator === null && unit === null && unitText === '' && rank === null;

export interface SentenceReading {
  readonly proposals: readonly Proposal[];
  /** Numbers that nothing tells what they are. */
  readonly unclear: readonly Span[];
}

/** The proposals of one sentence, in order; a rank beside a score of the same index joins it. */
export const readSentence = (context: SentenceContext): SentenceReading => {
  const { figures } = context.gathered;
  const { lower, words, gathered, places } = context;
  const silent = [...gathered.times, ...places];
  const regions = contextsOf({ lower, words, figures, silent });
  const kinds = findKinds(context.lower);
  const found: Proposal[] = [];
  const unclear: Span[] = [];
  for (const [at, figure] of figures.entries()) {
    const proposal = propose(at, regions[at] ?? [], kinds, context);
    const before = found.at(-1);
    if (proposal === null) continue;
    if (isUnclear(proposal)) unclear.push(figure);
    else if (figure.join === 'rank' && before && isOfSameIndex(before, proposal))
      found[found.length - 1] = withRank(before, proposal);
    else found.push(proposal);
  }
  return { proposals: found, unclear };
};

const isOfSameIndex = (score: Proposal, rank: Proposal): boolean =>
  score.indicator !== null &&
  score.rank === null &&
  (rank.indicator === null || rank.indicator === score.indicator) &&
  (rank.period.at === null || rank.period.value?.to === score.period.value?.to);

const withRank = (score: Proposal, { rank, rankOf, rankAt }: Proposal): Proposal => ({
  ...score,
  rank,
  rankOf,
  rankAt,
});
