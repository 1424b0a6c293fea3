import * as fc from 'fast-check';
import type { Basis } from '../../pipeline/model/geography.ts';
import { kinds, type Observation, qualifiers } from '../../pipeline/model/observation.ts';
import { createMonths, createSpan, createYear, type Period } from '../../pipeline/model/period.ts';
import type { Slice } from '../../pipeline/model/slice.ts';

/** Few, so that figures often stand at the very edge of a slice. */
const year = fc.integer({ min: 2009, max: 2014 });
const bases = fc.constantFrom<Basis | null>('63', '34', null);
const numbers = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
const ranks = fc.option(fc.integer({ min: 1, max: 64 }), { nil: null });
/** Odd enough to find a wrong quotation mark, a lost letter, a dictionary with an empty text. */
const texts = fc.oneof(
  fc.constantFrom('', "o'clock", '"', 'trên 70%', 'Thừa Thiên – Huế', '1.234,5', '\u{1F33E}'),
  fc.string({ maxLength: 12 }),
);

const period: fc.Arbitrary<Period> = fc.oneof(
  year.map(createYear),
  fc
    .tuple(fc.option(year, { nil: null }), fc.nat(6))
    .map(([start, years]) => createSpan(start, (start ?? 2010) + years)),
  fc
    .tuple(year, fc.integer({ min: 0, max: 3 }))
    .map(([of, quarter]) => createMonths(of, 3 * quarter + 1, 3 * quarter + 3, 'quarter')),
);

const indicator = fc.constantFrom('pci', 'pci.entry-costs', 'papi');

export const observation: fc.Arbitrary<Observation> = fc.record({
  id: fc.uuid(),
  indicator,
  geography: fc.constantFrom('quang-ninh', 'ha-noi', 'vietnam', 'unnamed'),
  basis: bases,
  period,
  kind: fc.constantFrom(...kinds),
  value: numbers,
  lower: numbers,
  upper: numbers,
  qualifier: fc.constantFrom(...qualifiers),
  perYear: fc.boolean(),
  unit: fc.constantFrom('point', '%', ''),
  text: texts,
  rank: ranks,
  rankOf: ranks,
  rankDerived: fc.boolean(),
  derivedRank: fc.option(fc.record({ rank: fc.nat(64), of: fc.constantFrom(34, 63) })),
  status: fc.constantFrom('reported', 'derived'),
  derivedFrom: fc.array(fc.uuid(), { maxLength: 3 }),
  members: fc.option(fc.constantFrom({ reported: 2, total: 3 }, { reported: 2, total: 2 })),
  disputed: fc.boolean(),
  dataset: fc.constantFrom('pci-vcci', 'papi', "d'une-autre"),
  preferred: fc.boolean(),
  upload: fc.constantFrom('u1', 'u2'),
  cell: texts,
});

/** Observations whose ids differ, as those of any file do. */
export const observations = fc.uniqueArray(observation, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 60,
});

export const slice: fc.Arbitrary<Slice> = fc
  .record({
    indicator: fc.oneof({ weight: 8, arbitrary: indicator }, { weight: 1, arbitrary: texts }),
    basis: bases,
    years: fc.tuple(year, year),
    preferredOnly: fc.boolean(),
  })
  .map(({ years, ...rest }) => ({ ...rest, from: Math.min(...years), to: Math.max(...years) }));
