import { bases } from '../model/geography.ts';
import {
  kinds,
  type Observation,
  qualifiers,
  type StatedValue,
  statuses,
} from '../model/observation.ts';
import { grains, type Period } from '../model/period.ts';
import {
  type ColumnsByName,
  readFlags,
  readNullableNumbers,
  readNullableTexts,
  readNullableWords,
  readNumbers,
  readTexts,
  readWords,
} from './column-cells.ts';
import { idMark } from './observation-columns.ts';

/**
 * Observations from columns named as in `observationColumns`, whoever decoded them: hyparquet or
 * DuckDB. `rows` picks places in the order given; without it, the first `length` rows of the columns.
 * Throws on a missing column and on a cell of another type: such a file was not written by us.
 */
export const fromColumns = (columns: ColumnsByName, rows?: readonly number[]): Observation[] => {
  const createObservation = createRowReader(columns);
  if (rows) return rows.map(createObservation);
  const length = columns.get('indicator')?.length ?? 0;
  return Array.from({ length }, (_, row) => createObservation(row));
};

const createRowReader = (columns: ColumnsByName): ((row: number) => Observation) => {
  const id = readTexts(columns, 'id');
  const indicator = readTexts(columns, 'indicator');
  const geography = readTexts(columns, 'geography');
  const basis = readNullableWords(bases)(columns, 'basis');
  const period = createPeriodReader(columns);
  const kind = readWords(kinds)(columns, 'kind');
  const stated = createStatedReader(columns);
  const unit = readTexts(columns, 'unit');
  const text = readTexts(columns, 'text');
  const rank = readNullableNumbers(columns, 'rank');
  const rankOf = readNullableNumbers(columns, 'rank_of');
  const rankDerived = readFlags(columns, 'rank_derived');
  const derived = createDerivedReader(columns);
  const status = readWords(statuses)(columns, 'status');
  const dataset = readTexts(columns, 'dataset');
  const preferred = readFlags(columns, 'preferred');
  const upload = readTexts(columns, 'upload');
  const cell = readTexts(columns, 'cell');
  return (row) => ({
    id: id(row),
    indicator: indicator(row),
    geography: geography(row),
    basis: basis(row),
    period: period(row),
    kind: kind(row),
    ...stated(row),
    unit: unit(row),
    text: text(row),
    rank: rank(row),
    rankOf: rankOf(row),
    rankDerived: rankDerived(row),
    status: status(row),
    ...derived(row),
    dataset: dataset(row),
    preferred: preferred(row),
    upload: upload(row),
    cell: cell(row),
  });
};

type Derived = Pick<Observation, 'derivedRank' | 'derivedFrom' | 'members' | 'disputed'>;

const createDerivedReader = (columns: ColumnsByName): ((row: number) => Derived) => {
  const rank = readNullableNumbers(columns, 'derived_rank');
  const rankOf = readNullableNumbers(columns, 'derived_rank_of');
  const from = readNullableTexts(columns, 'derived_from');
  const reported = readNullableNumbers(columns, 'members_reported');
  const total = readNullableNumbers(columns, 'members_total');
  const disputed = readFlags(columns, 'disputed');
  return (row) => ({
    derivedRank: createPair(rank(row), rankOf(row), (rank, of) => ({ rank, of })),
    derivedFrom: from(row)?.split(idMark) ?? [],
    members: createPair(reported(row), total(row), (reported, total) => ({ reported, total })),
    disputed: disputed(row),
  });
};

/** Two columns that are filled together. */
const createPair = <T>(
  a: number | null,
  b: number | null,
  create: (a: number, b: number) => T,
): T | null => (a === null || b === null ? null : create(a, b));

const createPeriodReader = (columns: ColumnsByName): ((row: number) => Period) => {
  const start = readNullableNumbers(columns, 'period_start');
  const end = readNumbers(columns, 'period_end');
  const grain = readWords(grains)(columns, 'grain');
  const from = readNullableTexts(columns, 'period_from');
  const to = readTexts(columns, 'period_to');
  return (row) => ({
    start: start(row),
    end: end(row),
    grain: grain(row),
    from: from(row),
    to: to(row),
  });
};

const createStatedReader = (columns: ColumnsByName): ((row: number) => StatedValue) => {
  const value = readNullableNumbers(columns, 'value');
  const lower = readNullableNumbers(columns, 'lower');
  const upper = readNullableNumbers(columns, 'upper');
  const qualifier = readWords(qualifiers)(columns, 'qualifier');
  const perYear = readFlags(columns, 'per_year');
  return (row) => ({
    value: value(row),
    lower: lower(row),
    upper: upper(row),
    qualifier: qualifier(row),
    perYear: perYear(row),
  });
};
