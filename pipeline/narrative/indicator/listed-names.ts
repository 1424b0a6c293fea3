import type { Span } from '../narrative.ts';

const names = /[“"][^“”"]{1,60}[”"](?: ?(?:,|và) ?[“"][^“”"]{1,60}[”"])+/gu;

/** Names in quotation marks that follow each other: a figure is said of all of them, of none alone. */
export const findListedNames = (lower: string): Span[] =>
  [...lower.matchAll(names)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
