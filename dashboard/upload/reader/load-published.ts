import * as v from 'valibot';
import { readObservations } from '../../../pipeline/columns/read-observations.ts';
import type { CodeLists } from '../../../pipeline/model/code-lists.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';

const catalogSchema = v.object({
  indicators: v.array(v.object({ family: v.string(), file: v.string() })),
});

const fetchWell = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no answer: ${address} (${response.status})`);
  return response;
};

/** What is published of a family, decoded; a file never changes, so it is fetched once. */
const createFileLoader = () => {
  const files = new Map<string, Promise<readonly Observation[]>>();
  const load = async (address: string): Promise<readonly Observation[]> =>
    readObservations(await (await fetchWell(address)).arrayBuffer());
  return (address: string): Promise<readonly Observation[]> => {
    const known = files.get(address) ?? load(address);
    files.set(address, known);
    known.catch(() => files.delete(address));
    return known;
  };
};

/**
 * What is published now of the families of these observations, against which the server holds them too;
 * null where it cannot be had, as without a network: the server checks once more.
 */
export const createPublished = () => {
  const loadFile = createFileLoader();
  return async (
    observations: readonly Observation[],
    { indicators }: CodeLists,
  ): Promise<readonly Observation[] | null> => {
    const families = new Map(indicators.map(({ id, family }) => [id, family]));
    const held = new Set(observations.map(({ indicator }) => families.get(indicator)));
    if (held.size === 0) return [];
    try {
      const answer = await (await fetchWell('/api/catalog')).json();
      const listed = v.parse(catalogSchema, answer).indicators;
      const addresses = listed.filter(({ family }) => held.has(family)).map(({ file }) => file);
      return (await Promise.all([...new Set(addresses)].map(loadFile))).flat();
    } catch {
      return null;
    }
  };
};
