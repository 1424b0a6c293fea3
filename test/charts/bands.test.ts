import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partBands } from '../../dashboard/charts/bands.ts';
import { placeObservation } from '../../dashboard/charts/stated-mark.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';

const range = (year: number, parts: Partial<Observation> = {}) => {
  const observation = createExample({
    ...{ value: null, lower: 60, upper: 65, qualifier: 'range', period: createYear(year) },
    ...parts,
  });
  return placeObservation(observation, (value) => value) ?? expect.fail();
};
const merged = (year: number, reported = 3) =>
  range(year, { status: 'derived', members: { reported, total: 3 } });
const yearsOf = (...args: Parameters<typeof partBands>) =>
  partBands(...args).bands.map(({ years }) => years.map(({ year }) => year));

describe('partBands', () => {
  it('joins ranges of consecutive years, not over a gap or a change of method', () => {
    const marks = [2010, 2011, 2013, 2014].map((year) => merged(year));
    expect(yearsOf(marks, [])).toEqual([
      [2010, 2011],
      [2013, 2014],
    ]);
    expect(yearsOf(marks, [2014])).toEqual([[2010, 2011], [2013], [2014]]);
  });

  it('does not join what only some members report: these may be others each year', () => {
    const marks = [merged(2010), merged(2011, 2), merged(2012, 2), merged(2013), merged(2014)];
    expect(yearsOf(marks, [])).toEqual([[2010], [2011], [2012], [2013, 2014]]);
  });

  it('keeps reported and derived ranges apart; a lone reported one is none', () => {
    const { bands, others } = partBands([merged(2010), range(2011), range(2012)], []);
    expect(bands.map(({ isDerived }) => isDerived)).toEqual([true, false]);
    expect(others).toEqual([]);
    const lone = range(2015);
    expect(partBands([lone], [])).toEqual({ bands: [], others: [lone] });
  });

  it('leaves targets and open ends to others', () => {
    const marks = [range(2010, { kind: 'target' }), range(2011, { upper: null })];
    expect(partBands(marks, [])).toEqual({ bands: [], others: marks });
  });

  it('loses no mark', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }));
    fc.assert(
      fc.property(
        years,
        years,
        fc.array(fc.integer({ min: 1, max: 3 })),
        (some, breaks, counts) => {
          const marks = some.toSorted().map((year, place) => merged(year, counts[place] ?? 3));
          const { bands, others } = partBands(marks, breaks);
          expect([
            ...bands.flatMap((band) => band.years.map(({ mark }) => mark)),
            ...others,
          ]).toEqual(marks);
        },
      ),
    );
  });
});
