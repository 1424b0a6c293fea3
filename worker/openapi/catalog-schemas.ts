import { geographyTypes } from '../../pipeline/model/geography.ts';
import { aggregations, directions } from '../../pipeline/model/indicator.ts';
import {
  basis,
  bilingual,
  contentId,
  count,
  day,
  flag,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  ref,
  text,
  time,
  year,
} from './schema-parts.ts';

const bounds = { min: nullable(number), max: nullable(number) };

/** An indicator of the code lists; `editions` only where its form changed over the years. */
const described = {
  id: text,
  family: text,
  name: bilingual,
  definition: bilingual,
  unit: text,
  bounds: { ...record(bounds), description: 'What it can be in any year' },
  editions: {
    ...listOf(record({ from: nullable(year), to: nullable(year), ...bounds })),
    description:
      'The years in which it was published, and what it could be then; left out where that is the ' +
      'same in every year',
  },
  decimals: count,
  breaks: listOf(record({ year, reason: bilingual })),
  partOf: nullable(record({ indicator: text, number: count })),
  ratio: nullable(record({ numerator: listOf(text), denominator: text })),
  direction: oneOf(directions),
  aggregation: oneOf(aggregations),
  publisher: nullable(text),
};

const indicator = record(
  {
    ...described,
    periods: listOf({ allOf: [ref('Period'), record({ published: listOf(basis) })] }),
    geographies: listOf(text),
    bases: listOf(basis),
    datasets: listOf(text),
    file: { ...text, examples: ['/data/{sha256}.parquet'] },
  },
  ['editions'],
);

const type = oneOf(geographyTypes);

const geography = record({
  slug: text,
  basis: nullable(basis),
  name: bilingual,
  official: text,
  code: nullable(text),
  type,
  typeChanges: listOf(record({ on: day, type, official: text })),
  region: nullable(text),
  aliases: listOf(text),
  order: count,
  validFrom: nullable(day),
  validTo: nullable(day),
  members: listOf(text),
  note: nullable(record({ vi: text, en: text, from: nullable(day), to: nullable(day) })),
});

const unit = record({
  id: text,
  name: bilingual,
  aliases: listOf(text),
  dimension: text,
  factor: number,
  whole: flag,
});

const dataset = record({
  id: text,
  name: bilingual,
  publisher: text,
  complete: listOf(record({ indicator: text, from: year, to: year, of: count })),
});

const programme = record({
  id: text,
  name: bilingual,
  geography: text,
  start: year,
  end: nullable(year),
  milestones: listOf(record({ on: text, name: bilingual })),
});

/** What a release holds, and the code lists that its figures use. */
export const catalogSchemas = {
  /** As staff propose one beside a file and a release keeps it. */
  Indicator: record({ ...described, aliases: listOf(text) }, ['editions']),
  Catalog: record({
    release: nullable(contentId),
    number: nullable(count),
    parent: nullable(contentId),
    createdAt: nullable(time),
    indicators: listOf(indicator),
    geographies: listOf(geography),
    programmes: listOf(programme),
    units: listOf(unit),
    datasets: listOf(dataset),
    publishers: listOf(record({ id: text, name: bilingual, aliases: listOf(text) })),
  }),
} as const;
