import type { Span } from '../narrative.ts';
import type { Figure } from '../numbers/figure.ts';
import { isWithin } from '../text/is-within.ts';
import type { Word } from '../text/split-words.ts';

/** A stretch of a sentence, and how much its words say of a figure: 0 to 1. */
export interface Region extends Span {
  readonly weight: number;
}

/** How near words are to a figure. */
const weights = {
  own: 1,
  /** The same part of the sentence, beyond a comma. */
  beyondComma: 0.9,
  /** The same, where the figure's noun follows it. */
  beforeNoun: 0.55,
  /** Beyond another figure or a semicolon. */
  beyondFigure: 0.5,
  beyondSemicolon: 0.3,
  /** After a figure that is named before it. */
  afterNamed: 0.6,
  farAfter: 0.25,
  inherited: 0.95,
} as const;

/** Of a long list, the nearest. */
const mostRegions = 24;
/** Words this far after a figure are of the same thing, further ones perhaps. */
const near = 130;

const lastOf = (text: string, signs: readonly string[]): number =>
  Math.max(...signs.map((sign) => text.lastIndexOf(sign)));

const lastBreak = (text: string): number => {
  const comma = lastOf(text, [',', ';', ':', '(']);
  const and = text.lastIndexOf(' và ');
  return Math.max(comma, and === -1 ? -1 : and + 1) + 1;
};

const region = (start: number, end: number, weight: number): Region[] =>
  end > start ? [{ start, end, weight }] : [];

/** What a sentence gives for telling whose words are whose. */
export interface SentenceWords {
  readonly lower: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** Times and places: words there name no indicator. */
  readonly silent: readonly Span[];
}

/** The text without the commas inside words: "sửa đổi, bổ sung" is one. */
const withoutInnerBreaks = ({ lower, words }: SentenceWords): string => {
  const letters = [...lower];
  if (letters.length !== lower.length) return lower;
  for (const { start, end } of words)
    for (let at = start; at < end; at += 1)
      if (/[,;:(]/u.test(letters[at] ?? '')) letters[at] = ' ';
  return letters.join('');
};

/** Do the words between two places name anything? */
const isSilent = ({ words, silent }: SentenceWords, span: Span): boolean =>
  !words.some((word) => isWithin(word, span) && !silent.some((other) => isWithin(word, other)));

/** What stands before a figure: its own part of the sentence counts most. */
const regionsBefore = (sentence: SentenceWords, lower: string, at: number): Region[] => {
  const [before, figure] = [sentence.figures[at - 1], sentence.figures[at]];
  if (!figure) return [];
  const from = before?.end ?? 0;
  const semicolon = lower.slice(from, figure.start).lastIndexOf(';');
  const part = semicolon === -1 ? from : from + semicolon + 1;
  const comma = part + lastBreak(lower.slice(part, figure.start));
  const isApart = lower.lastIndexOf(';', figure.start) > 0;
  // "Hưởng ứng Chương trình …, năm 2022 tỉnh có 20 sáng kiến": only time and place stand between.
  const isOpening = !before && isSilent(sentence, { start: comma, end: figure.start });
  const isNamedBefore = !figure.isBeforeNoun || isOpening;
  return [
    ...region(comma, figure.start, weights.own),
    ...region(part, comma, isNamedBefore ? weights.beyondComma : weights.beforeNoun),
    ...region(0, part, isApart ? weights.beyondSemicolon : weights.beyondFigure),
  ];
};

/** Where the words after a figure begin to be the next figure's. */
const boundaryAfter = (lower: string, figure: Figure, next: Figure | undefined): number => {
  const semicolon = lower.indexOf(';', figure.end);
  const end = semicolon === -1 ? lower.length : semicolon;
  if (next === undefined || next.start > end) return end;
  const between = lower.slice(figure.end, next.start);
  // "890 hồ sơ, tỷ lệ trước hạn và đúng hạn đạt 99%": a comma divides before "và" does.
  const comma = lastOf(between, [',', ';', ':', '(']) + 1;
  const found = comma > 0 ? comma : lastBreak(between);
  return found === 0 ? next.start : figure.end + found - 1;
};

const regionsAfter = (lower: string, figure: Figure, next: Figure | undefined): Region[] => {
  const boundary = boundaryAfter(lower, figure, next);
  if (figure.isBeforeNoun) {
    const nearEnd = Math.min(boundary, figure.end + near);
    return [
      ...region(figure.end, nearEnd, weights.own),
      ...region(nearEnd, boundary, weights.afterNamed),
      ...region(boundary, Math.min(lower.length, boundary + near), weights.farAfter),
    ];
  }
  const stretch = lower.slice(figure.end, boundary);
  const comma = stretch.search(/[,;)]/u);
  const first = comma === -1 ? boundary : figure.end + comma;
  return [
    ...region(figure.end, first, weights.afterNamed),
    ...region(first, boundary, weights.farAfter),
  ];
};

const inherit = (regions: readonly Region[]): Region[] =>
  regions.map((one) => ({ ...one, weight: one.weight * weights.inherited }));

/** Figures that share a noun or a verb follow each other: "2 tập thể và 5 cá nhân". */
const lastOfChain = (figures: readonly Figure[], at: number): number => {
  let last = at;
  while (figures[last + 1]?.join === 'chain' || figures[last + 1]?.join === 'to') last += 1;
  return last;
};

/**
 * "…, năm 2021 đạt 97%", "…; riêng tỉnh Nghệ An có 25 sáng kiến": what is measured was said of the
 * figure before.
 */
const isElliptic = (lower: string, sentence: SentenceWords, at: number): boolean => {
  const [before, figure] = [sentence.figures[at - 1], sentence.figures[at]];
  if (!before || !figure) return false;
  const semicolon = lower.slice(before.end, figure.start).lastIndexOf(';');
  const start = semicolon === -1 ? before.end : before.end + semicolon;
  if (!isSilent(sentence, { start, end: figure.start })) return false;
  if (!figure.isBeforeNoun) return true;
  const end = boundaryAfter(lower, figure, sentence.figures[at + 1]);
  const nouns = [before, figure].map(({ noun }) => lower.slice(noun.start, noun.end));
  return nouns[0] === nouns[1] && nouns[0] !== '' && isSilent(sentence, { start: figure.end, end });
};

/** "Đang giải quyết 2.310 hồ sơ trong hạn và 45 hồ sơ quá hạn": the verb is said once for both. */
const isParallel = (lower: string, sentence: SentenceWords, at: number): boolean => {
  const [before, figure] = [sentence.figures[at - 1], sentence.figures[at]];
  if (!before || !figure) return false;
  const [noun, other] = [figure, before].map((one) => lower.slice(one.noun.start, one.noun.end));
  const start = before.end + lastBreak(lower.slice(before.end, figure.start));
  const isApart = start > before.end && isSilent(sentence, { start, end: figure.start });
  return isApart && noun !== '' && noun === other;
};

const nounOf = ({ noun }: Figure): Region[] => region(noun.start, noun.end, weights.own);

/**
 * For each figure of a sentence, the stretches whose words may name it: its own part of the sentence
 * first, then what it shares with the figures it hangs on.
 */
export const contextsOf = (sentence: SentenceWords): Region[][] => {
  const { figures } = sentence;
  const lower = withoutInnerBreaks(sentence);
  const befores: Region[][] = [];
  const all: Region[][] = [];
  for (const [i, figure] of figures.entries()) {
    const previous = figures[i - 1];
    const isShared = figure.join !== null || isParallel(lower, sentence, i);
    const shared = isShared ? inherit(befores[i - 1] ?? []) : [];
    const noun = figure.join === 'bracket' && previous ? nounOf(previous) : [];
    const own = regionsBefore(sentence, lower, i);
    befores.push([...noun, ...own, ...shared].slice(0, mostRegions));
    const last = lastOfChain(figures, i);
    const after = regionsAfter(lower, figures[last] ?? figure, figures[last + 1]);
    const told = isElliptic(lower, sentence, i) ? inherit(all[i - 1] ?? []) : [];
    const regions = [
      ...(befores[i] ?? []),
      ...nounOf(figure),
      ...(last > i ? inherit(after) : after),
    ];
    all.push([...regions, ...told].slice(0, 2 * mostRegions));
  }
  return all;
};
