import type { Narrative, Span } from '../../../pipeline/narrative/narrative.ts';

/** Where the narrative accounts for numbers: in figures, among the ignored, in issues about numbers. */
const accounted = ({ proposals, ignored, issues }: Narrative): Span[] => [
  ...proposals.flatMap(({ at, rankAt, stated }) => [
    ...(stated.qualifier === 'rank-only' && rankAt ? [] : [at]),
    ...(rankAt ? [rankAt] : []),
  ]),
  ...ignored.map(({ at }) => at),
  ...issues
    .filter(({ code }) => code === 'unclear-number' || code === 'unreadable-number')
    .map(({ at }) => at),
];

/** Digits of the text that are accounted for not at all, or twice. */
export const findUnaccounted = (text: string, narrative: Narrative): string[] => {
  const spans = accounted(narrative);
  return [...text.matchAll(/\d/g)].flatMap(({ index }) => {
    const times = spans.filter(({ start, end }) => index >= start && index < end).length;
    return times === 1 ? [] : [`${times}× “${text.slice(Math.max(0, index - 20), index + 20)}”`];
  });
};
