import type { Matchers } from '../../match/create-matchers.ts';
import type { IgnoredReason, Span } from '../narrative.ts';
import { confineTimes } from '../said/confine-times.ts';
import { findTimes, type TimeMention } from '../said/find-times.ts';
import { digits } from '../text/patterns.ts';
import type { Figure, LooseFigure } from './figure.ts';
import {
  type FoundValue,
  findVagueValues,
  readValueAt,
  type UnreadNumber,
} from './find-figures.ts';
import { isDenied, isDeniedAfter, isRankDenied } from './find-negation.ts';
import { findNumberWords } from './find-number-words.ts';
import { findRanks, type RankMention } from './find-ranks.ts';
import { joinFigures } from './join-figures.ts';
import { isCutBefore, whyNoFigure } from './judge-value.ts';
import { findOthers, type Other } from './other-numbers.ts';
import { readUnitAfter } from './read-unit-after.ts';

export type IgnoredStretch = Span & { readonly reason: IgnoredReason };

/** All that a sentence's numbers are; offsets count from its start. */
export interface Gathered {
  readonly figures: readonly Figure[];
  readonly times: readonly TimeMention[];
  readonly ignored: readonly IgnoredStretch[];
  readonly unread: readonly UnreadNumber[];
}

/** A sentence as written and in lower case, offsets alike. */
export interface SentenceText {
  readonly text: string;
  readonly lower: string;
  /** A list number may stand at its start. */
  readonly isLineStart: boolean;
}

const at = <T extends Span>(spans: readonly T[], index: number): T | undefined =>
  spans.find((span) => index >= span.start && index < span.end);

/** "Xếp hạng 14/63 về chỉ số chuyển đổi số". */
const namedAfter = /^ (?:về|ở|đối với|trong bảng xếp hạng|trên bảng xếp hạng|bảng xếp hạng) /u;

const rankFigure = (lower: string, { start, end, rank }: RankMention): LooseFigure => ({
  start,
  end,
  value: null,
  rank,
  noun: { start: end, end },
  isBeforeNoun: namedAfter.test(lower.slice(end, end + 30)),
  isCut: false,
});

const valueFigure = (lower: string, found: FoundValue): LooseFigure => ({
  start: found.start,
  end: found.end,
  value: { reading: found.reading, unit: found.unit, outOf: found.outOf },
  rank: null,
  noun: found.noun,
  isBeforeNoun: found.unit.isBeforeNoun,
  isCut: isCutBefore(lower, found.start),
});

/** "Danh mục 245 thủ tục": a number that counts is no label, whatever stands before it. */
const countsThings = (lower: string, end: number, matchers: Matchers): boolean => {
  const { unit, isBeforeNoun } = readUnitAfter(lower, end, matchers);
  return unit !== null && unit.id !== '%' && isBeforeNoun;
};

const isFound = (found: FoundValue | UnreadNumber): found is FoundValue => !('fault' in found);

/** Everything in a sentence that holds a number, each number once; figures in their order. */
export const gatherFigures = (sentence: SentenceText, matchers: Matchers): Gathered => {
  const { lower } = sentence;
  const times = findTimes(lower);
  const ranks = findRanks(lower);
  const ranked = ranks
    .filter((rank) => whyNoRank(lower, rank) === null)
    .map((rank) => rankFigure(lower, rank));
  const known: Other[] = [
    ...ranks.flatMap((rank) => {
      const { start, end } = rank;
      const reason = whyNoRank(lower, rank);
      return reason === null ? [] : [{ start, end, reason }];
    }),
    ...times.map(({ start, end }): Other => ({ start, end, reason: 'period' })),
    ...findOthers(sentence.text, lower, sentence.isLineStart),
  ];
  const inDigits = readDigits(sentence, ranked, known, matchers);
  const isFree = ({ start }: Span): boolean => !at(ranked, start) && !at(known, start);
  const inWords = readWords(lower, isFree, matchers);
  const vague = findVagueValues(lower, matchers).map((found) => valueFigure(lower, found));
  const figures = joinFigures(lower, [...ranked, ...vague, ...inDigits.values, ...inWords.values]);
  return {
    figures,
    times: confineTimes(lower, times, figures),
    ignored: [...inDigits.ignored, ...inWords.ignored],
    unread: inDigits.unread,
  };
};

/** Null: it is a rank among all provinces. */
const whyNoRank = (lower: string, { isRegional, start }: RankMention): IgnoredReason | null => {
  if (isRegional) return 'regional-rank';
  return isRankDenied(lower, start) ? 'negated' : null;
};

/** The numbers in digits that are neither in a rank nor in anything else that is known. */
const readDigits = (
  sentence: SentenceText,
  ranked: readonly LooseFigure[],
  known: readonly Other[],
  matchers: Matchers,
) => {
  const { lower } = sentence;
  const values: LooseFigure[] = [];
  const ignored: IgnoredStretch[] = [];
  const unread: UnreadNumber[] = [];
  const isFree = (index: number): boolean => !at(ranked, index) && !at(known, index);
  let read = 0;
  let deniedEnd: number | null = null;
  for (const { 0: written, index } of lower.matchAll(digits)) {
    if (index < read || at(ranked, index)) continue;
    const end = index + written.length;
    const named = at(known, index);
    const isCount = named?.reason === 'label' && countsThings(lower, end, matchers);
    if (named && !isCount) {
      ignored.push({ start: index, end, reason: named.reason });
      read = end;
      continue;
    }
    const found = readValueAt(sentence, index, isFree, matchers);
    read = Math.max(end, found.end);
    if (!isFound(found)) {
      unread.push({ ...found, start: index, end });
      continue;
    }
    const reason = whyNoFigure(lower, index, found);
    if (reason !== null) {
      ignored.push({ start: index, end, reason });
      read = end;
    } else if (isDenied(lower, found.start, deniedEnd) || isDeniedAfter(lower, found.end)) {
      ignored.push({ start: index, end: found.end, reason: 'negated' });
      deniedEnd = found.end;
    } else values.push(valueFigure(lower, found));
  }
  return { values, ignored, unread };
};

/** The numbers in words; small ones are shown and not proposed. */
const readWords = (lower: string, isFree: (span: Span) => boolean, matchers: Matchers) => {
  const { values, small } = findNumberWords(lower, matchers);
  const free = values.filter(isFree);
  const isNot = ({ start, end }: Span): boolean =>
    isDenied(lower, start, null) || isDeniedAfter(lower, end);
  return {
    values: free.filter((found) => !isNot(found)).map((found) => valueFigure(lower, found)),
    ignored: [
      ...free
        .filter(isNot)
        .map(({ start, end }): IgnoredStretch => ({ start, end, reason: 'negated' })),
      ...small.filter(isFree).map((span): IgnoredStretch => ({ ...span, reason: 'in-words' })),
    ],
  };
};
