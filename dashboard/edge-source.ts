import { type ObservationJson, readObservationJson } from '../pipeline/columns/observation-json.ts';
import { isInSlice } from '../pipeline/model/slice.ts';
import type { FigureSource, Wanted } from './figure-source.ts';

/**
 * Without the basis: the API would leave out the nation, which has none. Of all sources: what
 * disputes a preferred figure belongs to the slice too.
 */
const address = ({ slice, release }: Wanted): string => {
  const query = new URLSearchParams({
    indicator: slice.indicator,
    from: String(slice.from),
    to: String(slice.to),
    release,
    status: 'reported,derived',
  });
  return `/api/observations?${query}`;
};

/** Figures from the edge: while the engine loads, and where it cannot run. */
export const edgeSource: FigureSource = {
  read: async (wanted) => {
    const response = await fetch(address(wanted));
    if (!response.ok) throw new Error(`no observations: ${response.status}`);
    const answer: { observations: readonly ObservationJson[] } = await response.json();
    return answer.observations
      .map(readObservationJson)
      .filter((one) => isInSlice(wanted.slice, one));
  },
};
