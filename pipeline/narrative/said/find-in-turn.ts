import type { Span } from '../narrative.ts';
import type { Figure } from '../numbers/figure.ts';

const inTurn = /(?<![\p{L}\p{M}])(?:lần lượt|tương ứng)(?![\p{L}\p{M}])/u;

/**
 * "Năm 2020 và năm 2021 lần lượt đạt 96% và 97%": of as many times or places as there are figures, the
 * one that stands where the figure does. Undefined: the sentence does not tell them in turn.
 */
export const findInTurn = <T extends Span>(
  lower: string,
  figures: readonly Figure[],
  at: number,
  named: readonly T[],
): T | undefined => {
  const sign = lower.search(inTurn);
  const figure = figures[at];
  if (sign === -1 || !figure || figure.start < sign) return undefined;
  const told = figures.filter(({ start }) => start > sign);
  const before = named.filter(({ end }) => end <= sign);
  if (told.length < 2 || told.length !== before.length) return undefined;
  return before[told.indexOf(figure)];
};
