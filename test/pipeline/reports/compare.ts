import type { Issue } from '../../../pipeline/model/issue.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { type Figure, identityOf } from './meaning.ts';

/** Of what was read, only what can be held against a meaning. */
export type Read = Pick<
  Observation,
  | 'indicator'
  | 'geography'
  | 'basis'
  | 'kind'
  | 'value'
  | 'qualifier'
  | 'perYear'
  | 'unit'
  | 'rank'
  | 'rankOf'
  | 'cell'
  | 'text'
> & { readonly period: Pick<Figure['period'], 'from' | 'to'> };

/** Everything of a figure that must come back. */
const say = ({ basis, value, qualifier, unit, rank, rankOf }: Omit<Figure, 'period'>): string =>
  `${qualifier} ${value ?? ''} ${unit}, rank ${rank}/${rankOf}, of the ${basis}`;

const sayRead = ({ basis, kind, perYear, cell, text, ...read }: Read): string =>
  [
    say({ ...read, basis: basis ?? '63' }),
    ...(basis === null ? ['without a basis'] : []),
    ...(kind === 'actual' ? [] : [kind]),
    ...(perYear ? ['a year'] : []),
  ].join(', ');

/** Where what was read is not what was meant. */
export interface Difference {
  /** What the figures are of. */
  readonly missing: readonly string[];
  /** Read otherwise, or twice, or not meant at all. */
  readonly other: readonly { readonly said: string; readonly cells: readonly string[] }[];
  readonly right: number;
}

export const compare = (meant: ReadonlyMap<string, Figure>, read: readonly Read[]): Difference => {
  const found = Map.groupBy(read, identityOf);
  const other = [...found].flatMap(([identity, figures]) => {
    const figure = meant.get(identity);
    const wanted = figure === undefined ? 'nothing' : say(figure);
    const got = figures.map(sayRead);
    if (got.length === 1 && got[0] === wanted) return [];
    const cells = figures.map(({ cell }) => cell);
    return [{ said: `${identity}: ${got.join('; ')}; meant: ${wanted}`, cells }];
  });
  const missing = [...meant.keys()].filter((identity) => !found.has(identity));
  return { missing, other, right: found.size - other.length };
};

type Said = Pick<Issue, 'severity'> & { readonly code: string };

/** Says how a file was read, or what was done to it; these speak of no figure. */
const isOfReading = ({ severity, code }: Said): boolean =>
  severity === 'warning' &&
  /^(?:read-as-encoding|taken-from-(?:name|sheet)|basis-over-merging|other-kind)$/.test(code);

/** What is said against a file. */
export const faults = <T extends Said>(issues: readonly T[]): readonly T[] =>
  issues.filter((issue) => !isOfReading(issue));
