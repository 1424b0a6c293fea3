import type { Span } from '../narrative.ts';
import type { TimeMention } from './find-times.ts';

const holds = (outer: Span, { start }: Span): boolean => start > outer.start && start < outer.end;

/** The brackets of a sentence, inner before outer; one that is not closed goes to the end. */
const bracketsOf = (lower: string): Span[] => {
  const open: number[] = [];
  const found: Span[] = [];
  for (const { 0: sign, index } of lower.matchAll(/[()[\]]/gu)) {
    if (sign === '(' || sign === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: index });
    }
  }
  return [...found, ...open.toReversed().map((start) => ({ start, end: lower.length }))];
};

/**
 * "Năm 2022 là 1,5% (năm 2021: 2,5%)": a time that stands in brackets with a figure of theirs holds
 * only inside them. "Đạt 1,5% (năm 2022)" has none, so it is told of what stands before.
 */
export const confineTimes = (
  lower: string,
  times: readonly TimeMention[],
  figures: readonly Span[],
): TimeMention[] => {
  const brackets = bracketsOf(lower).filter((one) => figures.some((figure) => holds(one, figure)));
  return times.map((mention) => ({
    ...mention,
    within: brackets.find((one) => holds(one, mention)) ?? null,
  }));
};

/** The times that may be the figure's: those of its own brackets, else those that stand in none. */
export const timesAround = (
  figure: Span,
  mentions: readonly TimeMention[],
): readonly TimeMention[] => {
  const own = mentions.filter(({ within }) => within && holds(within, figure));
  return own.length > 0 ? own : mentions.filter(({ within }) => within === null);
};
