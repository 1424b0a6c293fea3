import type { Geography } from './geography.ts';
import type { Dataset, Indicator, Programme, Publisher, Unit } from './indicator.ts';

/** The code lists of `data/`, handed into pure functions by whoever calls them. */
export interface CodeLists {
  readonly geographies: readonly Geography[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly publishers: readonly Publisher[];
  readonly datasets: readonly Dataset[];
  readonly programmes: readonly Programme[];
}
