import { type Basis, bases, isBasis } from '../../pipeline/model/geography.ts';
import {
  type Kind,
  kinds,
  type Observation,
  type Status,
  statuses,
} from '../../pipeline/model/observation.ts';
import { overlapsYears } from '../../pipeline/model/period.ts';
import { type Parameter, readParameters } from '../http/parameters.ts';
import { type Result, refuse } from '../http/problem.ts';

/** What `/api/observations` is asked for. Null means all. */
export interface ObservationQuery {
  readonly indicators: readonly string[] | null;
  readonly geographies: readonly string[] | null;
  readonly from: number;
  readonly to: number;
  readonly bases: readonly Basis[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly statuses: readonly Status[] | null;
  readonly preferredOnly: boolean;
  readonly release: string | null;
  readonly format: 'json' | 'csv';
}

const listOf = <T extends string>(
  expected: string,
  isItem: (text: string) => text is T,
): Parameter<readonly T[]> => ({
  expected,
  parse: (text) => {
    const items = text.split(',').map((item) => item.trim());
    return items.every(isItem) ? items : undefined;
  },
});

const oneOf = <T>(choices: Readonly<Record<string, T>>): Parameter<T> => ({
  expected: Object.keys(choices).join(' | '),
  parse: (text) => (Object.hasOwn(choices, text) ? choices[text] : undefined),
});

const isId = (text: string): text is string => /^[\w.-]{1,80}$/.test(text);
const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

const ids = listOf('id,id,…', isId);
const basisList = listOf<Basis>(bases.join(' | '), isBasis);
const kindList = listOf(kinds.join(' | '), isKind);
const isStatus = (text: string): text is Status => statuses.some((status) => status === text);
const statusList = listOf(statuses.join(' | '), isStatus);
const year: Parameter<number> = {
  expected: 'YYYY',
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
};
const flag = oneOf({ true: true, false: false });
const format = oneOf({ json: 'json', csv: 'csv' } as const);

/** The first parameter that cannot be used is named; unknown parameters are ignored. */
export const readObservationQuery = (query: URLSearchParams): Result<ObservationQuery> => {
  const read = readAll(query);
  if (!read.ok || read.value.from <= read.value.to) return read;
  const { from, to } = read.value;
  return refuse('reversed-years', { from, to });
};

const readAll = (query: URLSearchParams): Result<ObservationQuery> =>
  readParameters(query, (read) => ({
    indicators: read('indicator', ids, null),
    geographies: read('geography', ids, null),
    from: read('from', year, 0),
    to: read('to', year, 9999),
    bases: read('basis', basisList, null),
    kinds: read('kind', kindList, null),
    statuses: read('status', statusList, null),
    preferredOnly: read('preferred', flag, false),
    release: read('release', oneId, null),
    format: read('format', format, 'json'),
  }));

const oneId: Parameter<string> = {
  expected: 'id',
  parse: (text) => (isId(text) ? text : undefined),
};

/** A figure is answered on the basis it was published on, unless a basis is asked for. */
const isAskedStatus = ({ statuses, bases }: ObservationQuery, { status }: Observation): boolean =>
  statuses?.includes(status) ?? (status === 'reported' || bases !== null);

/** Does the observation belong to the answer? Its indicator was looked at before. */
export const isAskedFor = (query: ObservationQuery, o: Observation): boolean =>
  isAskedStatus(query, o) &&
  (query.geographies?.includes(o.geography) ?? true) &&
  overlapsYears(o.period, query.from, query.to) &&
  (query.bases === null || (o.basis !== null && query.bases.includes(o.basis))) &&
  (query.kinds?.includes(o.kind) ?? true) &&
  (!query.preferredOnly || o.preferred);
