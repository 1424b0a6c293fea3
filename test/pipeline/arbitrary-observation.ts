import fc from 'fast-check';
import type { Basis } from '../../pipeline/model/geography.ts';
import { kinds, type Observation, type StatedValue } from '../../pipeline/model/observation.ts';
import { createMonths, createSpan, createYear, type Period } from '../../pipeline/model/period.ts';

/** Slugs with the basis they are stated on; 23 slugs stand on both. */
const places: readonly (readonly [string, Basis | null])[] = [
  ['quang-ninh', '63'],
  ['quang-ninh', '34'],
  ['ha-noi', '63'],
  ['tay-ninh', '34'],
  ['ba-ria-vung-tau', '63'],
  ['vietnam', null],
  ['unnamed', null],
];

const wordings = ['trên 70%', 'gần 3 tỷ đồng', '40–60%', 'hàng tỷ đồng', 'Đắk Lắk', '', '1.234,5'];

const year = fc.integer({ min: 2000, max: 2030 });
const quarter = fc.integer({ min: 0, max: 3 });

export const arbitraryPeriod: fc.Arbitrary<Period> = fc.oneof(
  { weight: 4, arbitrary: year.map(createYear) },
  fc.tuple(year, fc.integer({ min: 0, max: 5 })).map(([end, n]) => createSpan(end - n, end)),
  year.map((end) => createSpan(null, end)),
  fc.tuple(year, quarter).map(([y, q]) => createMonths(y, 3 * q + 1, 3 * q + 3, 'quarter')),
  fc.tuple(year, quarter).map(([y, q]) => createMonths(y, 1, 3 * q + 3, 'cumulative')),
  fc.tuple(year, quarter).map(([y, q]) => createMonths(y, q + 1, q + 1, 'month')),
);

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  // Zero with a sign is no figure: no cell states it.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

const none = { value: null, lower: null, upper: null } as const;

export const arbitraryStated: fc.Arbitrary<StatedValue> = fc
  .tuple(number, number, fc.boolean())
  .chain(([a, b, perYear]) =>
    fc.constantFrom<StatedValue>(
      { ...none, value: a, qualifier: 'exact', perYear },
      { ...none, value: a, qualifier: 'about', perYear },
      { ...none, value: a, lower: a, qualifier: 'over', perYear },
      { ...none, value: a, lower: a, qualifier: 'at-least', perYear },
      { ...none, value: a, upper: a, qualifier: 'under', perYear },
      { ...none, value: a, upper: a, qualifier: 'at-most', perYear },
      { ...none, value: a, upper: a, qualifier: 'nearly', perYear },
      { ...none, lower: Math.min(a, b), upper: Math.max(a, b), qualifier: 'range', perYear },
      { ...none, qualifier: 'unquantified', perYear },
      { ...none, qualifier: 'rank-only', perYear },
    ),
  );

const arbitraryRank = fc.oneof(
  fc.constant({ rank: null, rankOf: null, rankDerived: false }),
  fc.record({
    rank: fc.integer({ min: 1, max: 64 }),
    rankOf: fc.constantFrom(34, 42, 60, 61, 63, 64, null),
    rankDerived: fc.boolean(),
  }),
);

/** Any observation that the model allows, Vietnamese words among its texts. */
export const arbitraryObservation: fc.Arbitrary<Observation> = fc
  .record({
    place: fc.constantFrom(...places),
    stated: arbitraryStated,
    rank: arbitraryRank,
    rest: fc.record({
      id: fc.uuid(),
      indicator: fc.constantFrom('pci', 'pci.entry-costs', 'papi', 'procedures.cut'),
      period: arbitraryPeriod,
      kind: fc.constantFrom(...kinds),
      unit: fc.constantFrom('point', '%', 'billion VND', 'procedure', ''),
      text: fc.oneof(fc.constantFrom(...wordings), fc.string({ unit: 'grapheme' })),
      derivedRank: fc.option(
        fc.record({ rank: fc.integer({ min: 1, max: 64 }), of: fc.constantFrom(34, 63) }),
      ),
      derivedFrom: fc.array(fc.uuid(), { maxLength: 3 }),
      members: fc.option(fc.constantFrom({ reported: 2, total: 3 }, { reported: 1, total: 1 })),
      disputed: fc.boolean(),
      status: fc.constantFrom('reported' as const, 'derived' as const),
      dataset: fc.constantFrom('pci', 'vneconomy', 'quang-ninh'),
      preferred: fc.boolean(),
      upload: fc.constantFrom('upload-1', 'upload-2'),
      cell: fc.constantFrom('B2', 'Biểu 1!C12', 'A100000'),
    }),
  })
  .map(({ place: [geography, basis], stated, rank, rest }) => ({
    ...rest,
    ...stated,
    ...rank,
    geography,
    basis,
  }));

/** Observations with ids of their own, in any order. */
export const arbitraryObservations = fc.uniqueArray(arbitraryObservation, {
  selector: ({ id }) => id,
  maxLength: 60,
});
