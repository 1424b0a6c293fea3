import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Release } from '../../pipeline/model/release.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { ObservationQuery } from './observation-query.ts';

/** What a query may name, whether or not there are figures of it. */
export interface KnownNames {
  readonly indicators: ReadonlySet<string>;
  readonly geographies: ReadonlySet<string>;
}

/** The names of the code lists and of the release. */
export const createKnownNames = (
  { indicators, geographies }: Pick<CodeLists, 'indicators' | 'geographies'>,
  release: Release | null,
): KnownNames => ({
  indicators: new Set([...indicators, ...(release?.indicators ?? [])].map(({ id }) => id)),
  geographies: new Set(geographies.map(({ slug }) => slug)),
});

/**
 * The query, or the problem of the first names that nobody knows: a slip of the pen must not look like
 * an indicator or a province without figures.
 */
export const checkNames = (
  query: ObservationQuery,
  known: KnownNames,
): Result<ObservationQuery> => {
  const indicators = listUnknown(query.indicators, known.indicators);
  if (indicators !== '') return refuse('unknown-indicators', { text: indicators });
  const geographies = listUnknown(query.geographies, known.geographies);
  return geographies === '' ? succeed(query) : refuse('unknown-geographies', { text: geographies });
};

const mostNamed = 5;

const listUnknown = (asked: readonly string[] | null, known: ReadonlySet<string>): string =>
  (asked ?? [])
    .filter((name) => !known.has(name))
    .slice(0, mostNamed)
    .join(', ');
