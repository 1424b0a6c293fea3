import type { Indicator } from '../../pipeline/model/indicator.ts';

/**
 * Is it an index that one publisher scores all provinces by (PCI, PAPI, PAR Index …)? Provinces reach
 * its scores, and labels round them. Anything else is counted and reported by each office for itself:
 * said with the indicator's name, every digit as stated.
 */
export const isPublishedIndex = ({ publisher }: Pick<Indicator, 'publisher'>): boolean =>
  publisher !== null;
