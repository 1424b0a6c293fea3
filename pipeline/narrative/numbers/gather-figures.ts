import type { Matchers } from '../../match/create-matchers.ts';
import type { Rank } from '../../parse/parse-rank.ts';
import type { StatedReading } from '../../parse/parse-stated-value.ts';
import type { IgnoredReason, Span } from '../narrative.ts';
import { confineTimes } from '../said/confine-times.ts';
import { findTimes, type TimeMention } from '../said/find-times.ts';
import {
  type FoundValue,
  findVagueValues,
  readValueAt,
  type UnreadNumber,
} from './find-figures.ts';
import { isDenied, isDeniedAfter, isRankDenied } from './find-negation.ts';
import { findNumberWords } from './find-number-words.ts';
import { findRanks, type RankMention } from './find-ranks.ts';
import { isCutBefore, isLevelBefore, whyNoFigure } from './judge-value.ts';
import { findOthers, type Other } from './other-numbers.ts';
import { readUnitAfter, type UnitAfter } from './read-unit-after.ts';

/** How a figure hangs on the one before it: what was said of that one is said of this one too. */
export type Join = 'chain' | 'bracket' | 'to' | 'rank';

/** A figure in a sentence; offsets count from the sentence's start. */
export interface Figure extends Span {
  /** Null for a rank alone. */
  readonly value: {
    readonly reading: StatedReading;
    readonly unit: UnitAfter;
    readonly outOf: number | null;
  } | null;
  readonly rank: Rank | null;
  /** What is counted; empty when the number measures something named elsewhere. */
  readonly noun: Span;
  readonly isBeforeNoun: boolean;
  readonly join: Join | null;
  /** "Từ 25 ngày xuống còn 10": where a change started. */
  readonly isStart: boolean;
  /** "Từ 25 ngày xuống còn 10", "giảm còn 22.900": where it stood, not how much less. */
  readonly isLevel: boolean;
  /** "Giảm 30%": a cut, which only some indicators measure. */
  readonly isCut: boolean;
}

export type IgnoredStretch = Span & { readonly reason: IgnoredReason };

export interface Gathered {
  readonly figures: readonly Figure[];
  readonly times: readonly TimeMention[];
  readonly ignored: readonly IgnoredStretch[];
  readonly unread: readonly UnreadNumber[];
}

export interface SentenceText {
  readonly text: string;
  readonly lower: string;
  /** A list number may stand at its start. */
  readonly isLineStart: boolean;
}

type Loose = Omit<Figure, 'join' | 'isStart' | 'isLevel'>;

const written = /\d(?:[\d.,]*\d)?/gu;

const at = <T extends Span>(spans: readonly T[], index: number): T | undefined =>
  spans.find((span) => index >= span.start && index < span.end);

/** "Xếp hạng 14/63 về chỉ số chuyển đổi số". */
const namedAfter = /^ (?:về|ở|đối với|trong bảng xếp hạng|trên bảng xếp hạng|bảng xếp hạng) /u;

const rankFigure = (lower: string, { start, end, rank }: RankMention): Loose => ({
  start,
  end,
  value: null,
  rank,
  noun: { start: end, end },
  isBeforeNoun: namedAfter.test(lower.slice(end, end + 30)),
  isCut: false,
});

const valueFigure = (lower: string, found: FoundValue): Loose => ({
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
    .filter(({ isRegional, start }) => !isRegional && !isRankDenied(lower, start))
    .map((rank) => rankFigure(lower, rank));
  const regional = ranks.filter(({ isRegional }) => isRegional);
  const denied = ranks.filter(({ isRegional, start }) => !isRegional && isRankDenied(lower, start));
  const known: Other[] = [
    ...regional.map(({ start, end }): Other => ({ start, end, reason: 'regional-rank' })),
    ...denied.map(({ start, end }): Other => ({ start, end, reason: 'negated' })),
    ...times.map(({ start, end }): Other => ({ start, end, reason: 'period' })),
    ...findOthers(sentence.text, lower, sentence.isLineStart),
  ];
  const isFree = (index: number): boolean => !at(ranked, index) && !at(known, index);
  const values: Loose[] = findVagueValues(lower, matchers).map((found) =>
    valueFigure(lower, found),
  );
  const ignored: IgnoredStretch[] = [];
  const unread: UnreadNumber[] = [];
  let read = 0;
  let deniedEnd: number | null = null;
  for (const { 0: digits, index } of lower.matchAll(written)) {
    if (index < read || at(ranked, index)) continue;
    const end = index + digits.length;
    const named = at(known, index);
    const isCount = named?.reason === 'label' && countsThings(lower, end, matchers);
    const other = isCount ? undefined : named;
    const found = other ? null : readValueAt(sentence, index, isFree, matchers);
    const reason =
      other?.reason ?? (found && isFound(found) ? whyNoFigure(lower, index, found) : null);
    if (reason !== null) ignored.push({ start: index, end, reason });
    else if (
      found &&
      isFound(found) &&
      (isDenied(lower, found.start, deniedEnd) || isDeniedAfter(lower, found.end))
    ) {
      ignored.push({ start: index, end: found.end, reason: 'negated' });
      deniedEnd = found.end;
    } else if (found && isFound(found)) values.push(valueFigure(lower, found));
    else if (found) unread.push({ ...found, start: index, end });
    read = reason === null ? Math.max(end, found?.end ?? end) : end;
  }
  const inWords = findNumberWords(lower, matchers);
  const isNot = ({ start, end }: Span): boolean =>
    isDenied(lower, start, null) || isDeniedAfter(lower, end);
  for (const found of inWords.values.filter(({ start }) => isFree(start)))
    if (isNot(found)) ignored.push({ start: found.start, end: found.end, reason: 'negated' });
    else values.push(valueFigure(lower, found));
  for (const span of inWords.small.filter(({ start }) => isFree(start)))
    ignored.push({ ...span, reason: 'in-words' });
  const figures = joinFigures(lower, [...ranked, ...values]);
  return { figures, times: confineTimes(lower, times, figures), ignored, unread };
};

/** Between a figure and the next: nothing but what joins them. */
const joints: readonly (readonly [Join, RegExp])[] = [
  ['bracket', /^ ?[,;]? ?\((?:(?:[\p{L}\p{M}]+|(?:19|20)\d{2}):? ){0,4}$/u],
  [
    'to',
    /^(?:[^\d.;]|(?:19|20)\d{2}){0,40}?(?:xuống|lên|(?:chỉ |nay )còn)(?: (?:còn|tới|đến|mức|thành|chỉ|là|từ))* $/u,
  ],
  ['chain', /^ ?(?:,|\/|và|hoặc|cùng|với|,? ?và)? ?(?:với )?$/u],
];
/** "Giảm so với mức 2,5% của năm 2022", "so với năm 2022 (97,7%)": what it was in another year. */
const toCompare =
  /(?<![\p{L}\p{M}])so với (?:(?:mức|con số|kết quả|tỷ lệ|cùng kỳ|của) )*(?:(?:năm|tháng|quý)[^,;.()]{1,20}\()?$/u;
/** A rank after a score is that of the same index, whatever it rose by in between. */
const beforeRank = /^[^.;]{0,60}$/u;
/** "Đứng thứ 2 với 70,94 điểm": and so is a score after a rank. */
const afterRank =
  /^(?: về [^\d,;.]{0,60})?,? ?\(?(?:với|đạt|(?:với )?(?:tổng |số )điểm)?(?: (?:là|đạt))? ?$/u;

const unitOf = ({ value }: Loose): string | undefined => value?.unit.unit?.id;

const joinOf = (lower: string, before: Loose, figure: Loose): Join | null => {
  const between = lower.slice(before.end, figure.start);
  if (between.length > 60) return null;
  if (figure.rank) {
    if (before.rank)
      return /^(?:lên|xuống|vươn)/u.test(lower.slice(figure.start, figure.end)) ? 'to' : null;
    return !before.isBeforeNoun && beforeRank.test(between) ? 'rank' : null;
  }
  if (before.rank && afterRank.test(between)) return 'rank';
  if (unitOf(before) === unitOf(figure) && toCompare.test(between)) return 'bracket';
  return joints.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
};

/** "Từ 85 lên 112 sáng kiến": the unit is said once for both. Null: it has one, or there is none. */
const withUnitOf = ({ value }: Loose, other: Loose | undefined): Figure['value'] => {
  if (!value || !other?.value || value.unit.unit !== null || value.unit.text !== '') return null;
  return { ...value, unit: { ...value.unit, unit: other.value.unit.unit } };
};

const joinFigures = (lower: string, figures: readonly Loose[]): Figure[] => {
  const sorted = figures.toSorted((a, b) => a.start - b.start);
  const joins = sorted.map((figure, i) => {
    const before = sorted[i - 1];
    return before === undefined ? null : joinOf(lower, before, figure);
  });
  return sorted.map((figure, i) => ({
    ...figure,
    value:
      withUnitOf(figure, joins[i] === 'to' ? sorted[i - 1] : undefined) ??
      withUnitOf(figure, joins[i + 1] === 'to' ? sorted[i + 1] : undefined) ??
      figure.value,
    join: joins[i] ?? null,
    isStart: joins[i + 1] === 'to',
    isLevel: joins[i] === 'to' || joins[i + 1] === 'to' || isLevelBefore(lower, figure.start),
    isCut: figure.isCut && joins[i + 1] !== 'to' && joins[i] !== 'to',
  }));
};
