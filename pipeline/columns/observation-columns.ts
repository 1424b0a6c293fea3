import type { Geography } from '../model/geography.ts';
import type { Observation } from '../model/observation.ts';

export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
export type ColumnCell = string | number | boolean | null;

/** A unit's place in the Vietnamese alphabet; null when the code list does not know it. */
export type PlaceOf = (observation: Observation) => number | null;

/** One column of an observation file, and where its cells come from. */
export interface ObservationColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Readers filter by it, so each row group says what range it holds. */
  readonly filtered: boolean;
  readonly cell: (observation: Observation, placeOf: PlaceOf) => ColumnCell;
}

const column = (
  name: string,
  type: ColumnType,
  cell: ObservationColumn['cell'],
  marks: { nullable?: true; filtered?: true } = {},
): ObservationColumn => ({
  name,
  type,
  nullable: marks.nullable ?? false,
  filtered: marks.filtered ?? false,
  cell,
});

const nullable = { nullable: true } as const;
const filtered = { filtered: true } as const;

/** Between the ids of `derived_from`: no cell address holds it. */
export const idMark = '\n';

/**
 * The columns of every observation file, in order: what is written, what the reader expects and what
 * the browser's tables are made of. `geography_order` lets SQL sort provinces in the Vietnamese order
 * without a collation. Numbers are INT32 or DOUBLE only: 64-bit integers come back as BigInt.
 */
export const observationColumns: readonly ObservationColumn[] = [
  column('indicator', 'STRING', (o) => o.indicator, filtered),
  column('basis', 'STRING', (o) => o.basis, { nullable: true, filtered: true }),
  column('geography', 'STRING', (o) => o.geography, filtered),
  column('geography_order', 'INT32', (o, placeOf) => placeOf(o), nullable),
  column('period_start', 'INT32', (o) => o.period.start, { nullable: true, filtered: true }),
  column('period_end', 'INT32', (o) => o.period.end, filtered),
  column('grain', 'STRING', (o) => o.period.grain),
  column('period_from', 'STRING', (o) => o.period.from, nullable),
  column('period_to', 'STRING', (o) => o.period.to),
  column('kind', 'STRING', (o) => o.kind),
  column('value', 'DOUBLE', (o) => o.value, nullable),
  column('lower', 'DOUBLE', (o) => o.lower, nullable),
  column('upper', 'DOUBLE', (o) => o.upper, nullable),
  column('qualifier', 'STRING', (o) => o.qualifier),
  column('per_year', 'BOOLEAN', (o) => o.perYear),
  column('unit', 'STRING', (o) => o.unit),
  column('text', 'STRING', (o) => o.text),
  column('rank', 'INT32', (o) => o.rank, nullable),
  column('rank_of', 'INT32', (o) => o.rankOf, nullable),
  column('rank_derived', 'BOOLEAN', (o) => o.rankDerived),
  column('derived_rank', 'INT32', (o) => o.derivedRank?.rank ?? null, nullable),
  column('derived_rank_of', 'INT32', (o) => o.derivedRank?.of ?? null, nullable),
  column('status', 'STRING', (o) => o.status),
  column('derived_from', 'STRING', (o) => o.derivedFrom.join(idMark) || null, nullable),
  column('members_reported', 'INT32', (o) => o.members?.reported ?? null, nullable),
  column('members_total', 'INT32', (o) => o.members?.total ?? null, nullable),
  column('dataset', 'STRING', (o) => o.dataset, filtered),
  column('preferred', 'BOOLEAN', (o) => o.preferred),
  column('disputed', 'BOOLEAN', (o) => o.disputed),
  column('upload', 'STRING', (o) => o.upload),
  column('cell', 'STRING', (o) => o.cell),
  column('id', 'STRING', (o) => o.id),
];

/** A column with its cells, one for each observation in the order given. */
export interface FilledColumn extends ObservationColumn {
  readonly data: ColumnCell[];
}

/** Observations as columns. Throws where a number does not fit its column. */
export const toColumns = (
  observations: readonly Observation[],
  geographies: readonly Geography[],
): FilledColumn[] => {
  const placeOf = createPlaceOf(geographies);
  return observationColumns.map((spec) =>
    checkColumn({ ...spec, data: observations.map((o) => spec.cell(o, placeOf)) }),
  );
};

/** Where each unit stands in the alphabet. */
export const createPlaceOf = (geographies: readonly Geography[]): PlaceOf => {
  const places = new Map(geographies.map((g) => [`${g.basis ?? ''}/${g.slug}`, g.order]));
  return ({ basis, geography }) =>
    places.get(`${basis ?? ''}/${geography}`) ?? places.get(`/${geography}`) ?? null;
};

/** Throws on a number that the Parquet writer would wrap or store as no number. */
const checkColumn = (column: FilledColumn): FilledColumn => {
  const { name, type, data } = column;
  if (type === 'INT32')
    refuseCell(
      name,
      data.find((n) => n !== null && n !== (Number(n) | 0)),
    );
  if (type === 'DOUBLE')
    refuseCell(
      name,
      data.find((n) => n !== null && !Number.isFinite(n)),
    );
  return column;
};

const refuseCell = (name: string, cell: ColumnCell | undefined): void => {
  if (cell !== undefined) throw new Error(`number does not fit column ${name}: ${cell}`);
};
