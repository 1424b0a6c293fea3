import type { CatalogIndicator } from '../pipeline/model/release.ts';
import { createOnce } from './create-once.ts';

const fetchIndicators = async (release: string): Promise<readonly CatalogIndicator[]> => {
  const response = await fetch(`/api/catalog?release=${encodeURIComponent(release)}`);
  if (!response.ok) throw new Error(`no catalog: ${response.status}`);
  const catalog: { indicators: readonly CatalogIndicator[] } = await response.json();
  return catalog.indicators;
};

/** Finds indicators of one release; the catalog is fetched when one besides `first` is asked for. */
export const createIndicatorFinder = (release: string, first: CatalogIndicator) => {
  const readIndicators = createOnce(() => fetchIndicators(release));
  return async (id: string): Promise<CatalogIndicator> => {
    if (id === first.id) return first;
    const found = (await readIndicators()).find((indicator) => indicator.id === id);
    if (!found) throw new Error(`indicator not in release: ${id}`);
    return found;
  };
};
