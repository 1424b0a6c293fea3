import * as v from 'valibot';
import datasets from '../data/datasets.json' with { type: 'json' };
import geographies from '../data/geographies.json' with { type: 'json' };
import indicators from '../data/indicators.json' with { type: 'json' };
import programmes from '../data/programmes.json' with { type: 'json' };
import publishers from '../data/publishers.json' with { type: 'json' };
import units from '../data/units.json' with { type: 'json' };
import type { CodeLists } from './model/code-lists.ts';
import { bases, geographyTypes } from './model/geography.ts';
import { aggregations, directions } from './model/indicator.ts';

const bilingual = v.object({ vi: v.string(), en: v.string() });
const texts = v.array(v.string());
const day = v.nullable(v.pipe(v.string(), v.isoDate()));

const geographyType = v.picklist(geographyTypes);

const typeChange = v.object({
  on: v.pipe(v.string(), v.isoDate()),
  type: geographyType,
  official: v.string(),
});

const geographyNote = v.object({ ...bilingual.entries, from: day, to: day });

const geography = v.object({
  slug: v.string(),
  basis: v.nullable(v.picklist(bases)),
  name: bilingual,
  official: v.string(),
  code: v.nullable(v.string()),
  type: geographyType,
  typeChanges: v.optional(v.array(typeChange), []),
  region: v.nullable(v.string()),
  aliases: texts,
  order: v.number(),
  validFrom: day,
  validTo: day,
  members: texts,
  note: v.optional(v.nullable(geographyNote), null),
});

const year = v.nullable(v.pipe(v.number(), v.integer()));
const limit = v.nullable(v.number());

/** An indicator as the code lists and the releases keep it. */
export const indicatorSchema = v.object({
  id: v.string(),
  family: v.string(),
  name: bilingual,
  aliases: texts,
  definition: bilingual,
  unit: v.string(),
  direction: v.picklist(directions),
  aggregation: v.picklist(aggregations),
  ratio: v.optional(
    v.nullable(v.object({ numerator: v.array(v.string()), denominator: v.string() })),
    null,
  ),
  publisher: v.nullable(v.string()),
  bounds: v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) }),
  editions: v.exactOptional(v.array(v.object({ from: year, to: year, min: limit, max: limit }))),
  decimals: v.number(),
  breaks: v.array(v.object({ year: v.number(), reason: bilingual })),
  partOf: v.nullable(v.object({ indicator: v.string(), number: v.number() })),
});

const unit = v.object({
  id: v.string(),
  name: bilingual,
  aliases: texts,
  dimension: v.string(),
  factor: v.number(),
  whole: v.boolean(),
});

const publisher = v.object({ id: v.string(), name: bilingual, aliases: texts });

const dataset = v.object({
  id: v.string(),
  name: bilingual,
  publisher: v.string(),
  complete: v.array(
    v.object({ indicator: v.string(), from: v.number(), to: v.number(), of: v.number() }),
  ),
});

/** A programme, likewise. */
export const programmeSchema = v.object({
  id: v.string(),
  name: bilingual,
  geography: v.string(),
  start: v.number(),
  end: v.nullable(v.number()),
  milestones: v.array(v.object({ on: v.string(), name: bilingual })),
});

const schema = v.object({
  geographies: v.array(geography),
  indicators: v.array(indicatorSchema),
  units: v.array(unit),
  publishers: v.array(publisher),
  datasets: v.array(dataset),
  programmes: v.array(programmeSchema),
});

/**
 * The code lists of `data/`, the only place that imports them. A fault in them stops the program at
 * its start: they are part of it, not data that came in.
 */
export const codeLists: CodeLists = v.parse(schema, {
  geographies,
  indicators,
  units,
  publishers,
  datasets,
  programmes,
});
