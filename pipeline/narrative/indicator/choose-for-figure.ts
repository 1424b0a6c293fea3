import { isPublishedIndex } from '../../model/indicator.ts';
import type { Span } from '../narrative.ts';
import type { Figure } from '../numbers/figure.ts';
import { wordsOfUnit } from '../numbers/unit-words.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { type Chosen, chooseIndicator } from './choose-indicator.ts';
import type { Region } from './context-of.ts';
import { attendance } from './indicator-index.ts';
import { findListedNames } from './listed-names.ts';
import type { Surroundings } from './presences.ts';
import { weighIndicators } from './weigh-indicators.ts';

/** "PCI đạt 70,5", "số hồ sơ tiếp nhận: 12.345". */
const statedBare = /(?:(?<![\p{L}\p{M}])(?:đạt|là|được|bằng|còn|lên|mức|từ)|[:=]) ?$/u;

/** "(Cấp sở)", "các huyện" before a figure: an index of those, not the province's. */
const ofOthers = /(?<![\p{L}\p{M}])cấp (?:sở|huyện|xã)|các (?:sở|huyện)(?![\p{L}\p{M}])/u;
const searched = 90;

const surroundingsOf = (
  figure: Figure,
  regions: readonly Region[],
  context: SentenceContext,
): Surroundings => {
  const { gathered, lower, words, farther, isOfUnions } = context;
  const unit = figure.value?.unit ?? null;
  const others = gathered.figures.filter((other) => other !== figure);
  return {
    words,
    regions,
    farther,
    isOfUnions,
    listed: findListedNames(lower),
    othersNouns: others.map(({ noun }) => noun),
    unit: unit?.unit ?? null,
    unitWords: unit?.unit ? wordsOfUnit(unit.unit) : [],
    isUnitUnknown: unit !== null && unit.unit === null && unit.text !== '',
    isRank: figure.value === null,
    isCut: figure.isCut,
    isLevel: figure.isLevel,
    isCounted: figure.noun.end > figure.noun.start,
    isStatedBare: statedBare.test(lower.slice(Math.max(0, figure.start - 12), figure.start)),
    isOfAttendance: isOfAttendance(figure, context),
  };
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

/** The indicator of a figure, by the words of its regions; none where several fit or none does. */
export const chooseForFigure = (
  figure: Figure,
  regions: readonly Region[],
  context: SentenceContext,
): Chosen => {
  const { index, lower, matchers, shift } = context;
  const around = surroundingsOf(figure, regions, context);
  const before = lower.slice(Math.max(0, figure.start - searched), figure.start);
  const isOfOthers = ofOthers.test(before);
  const weighed = weighIndicators(index, around, matchers.unitOf)
    .filter(({ indexed }) => !isOfOthers || !isPublishedIndex(indexed.indicator))
    .filter(({ words }) => explainsPart(figure, words, context));
  return chooseIndicator(weighed, shift);
};
