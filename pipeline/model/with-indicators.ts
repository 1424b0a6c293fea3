import type { CodeLists } from './code-lists.ts';
import type { Indicator } from './indicator.ts';

/** The lists with indicators that they lack; one whose id they have already stays theirs. */
export const withIndicators = (lists: CodeLists, others: readonly Indicator[]): CodeLists => {
  const known = new Set(lists.indicators.map(({ id }) => id));
  const added = others.filter(({ id }) => !known.has(id));
  return added.length === 0 ? lists : { ...lists, indicators: [...lists.indicators, ...added] };
};
