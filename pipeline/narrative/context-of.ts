import type { Figure } from './gather-figures.ts';
import type { Span } from './narrative.ts';

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
  beyondFigure: 0.45,
  beyondSemicolon: 0.3,
  /** After a figure that is named before it. */
  afterNamed: 0.6,
  farAfter: 0.25,
  inherited: 0.95,
} as const;

/** Words this far after a figure are of the same thing, further ones perhaps. */
const near = 130;

const lastBreak = (text: string): number => {
  const comma = Math.max(...[',', ';', ':', '('].map((sign) => text.lastIndexOf(sign)));
  const and = text.lastIndexOf(' và ');
  return Math.max(comma, and === -1 ? -1 : and + 1) + 1;
};

const region = (start: number, end: number, weight: number): Region[] =>
  end > start ? [{ start, end, weight }] : [];

/** What stands before a figure: its own part of the sentence counts most. */
const regionsBefore = (lower: string, figure: Figure, before: Figure | undefined): Region[] => {
  const from = before?.end ?? 0;
  const semicolon = lower.slice(from, figure.start).lastIndexOf(';');
  const part = semicolon === -1 ? from : from + semicolon + 1;
  const comma = part + lastBreak(lower.slice(part, figure.start));
  const isApart = lower.lastIndexOf(';', figure.start) > 0;
  return [
    ...region(comma, figure.start, weights.own),
    ...region(part, comma, figure.isBeforeNoun ? weights.beforeNoun : weights.beyondComma),
    ...region(0, part, isApart ? weights.beyondSemicolon : weights.beyondFigure),
  ];
};

/** Where the words after a figure begin to be the next figure's. */
const boundaryAfter = (lower: string, figure: Figure, next: Figure | undefined): number => {
  const semicolon = lower.indexOf(';', figure.end);
  const end = semicolon === -1 ? lower.length : semicolon;
  if (next === undefined || next.start > end) return end;
  const found = lastBreak(lower.slice(figure.end, next.start));
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

const names = /[“"][^“”"]{1,60}[”"](?: ?(?:,|và) ?[“"][^“”"]{1,60}[”"])+/gu;

/** Names in quotation marks that follow each other: a figure is said of all of them, of none alone. */
export const findListedNames = (lower: string): Span[] =>
  [...lower.matchAll(names)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));

/** Figures that share a noun or a verb follow each other: "2 tập thể và 5 cá nhân". */
const lastOfChain = (figures: readonly Figure[], at: number): number => {
  let last = at;
  while (figures[last + 1]?.join === 'chain' || figures[last + 1]?.join === 'to') last += 1;
  return last;
};

/**
 * For each figure of a sentence, the stretches whose words may name it. What another figure counts
 * is not said of one that counts something itself.
 */
export const contextsOf = (lower: string, figures: readonly Figure[]): Region[][] => {
  const befores: Region[][] = [];
  for (const [i, figure] of figures.entries()) {
    const own = regionsBefore(lower, figure, figures[i - 1]);
    const inherited = figure.join === null ? [] : inherit(befores[i - 1] ?? []);
    const noun = figure.join === 'bracket' ? (figures[i - 1]?.noun ?? null) : null;
    befores.push([...inherited, ...(noun ? [{ ...noun, weight: 1 }] : []), ...own].slice(0, 24));
  }
  return figures.map((figure, i) => {
    const last = lastOfChain(figures, i);
    const end = figures[last] ?? figure;
    const after = regionsAfter(lower, end, figures[last + 1]);
    const noun = figure.noun.end > figure.noun.start ? [{ ...figure.noun, weight: 1 }] : [];
    return [...(befores[i] ?? []), ...noun, ...(last > i ? inherit(after) : after)];
  });
};
