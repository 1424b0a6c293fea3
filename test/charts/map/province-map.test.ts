import { describe, expect, it } from 'vitest';
import type { Fill, ProvinceMap } from '../../../dashboard/charts/map/province-map.ts';
import type { ChartState } from '../../../pipeline/model/chart-state.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { createExample } from '../../pipeline/example-observation.ts';
import { figureOf, observations } from '../example-figures.ts';
import { merged } from './map-figures.ts';

const mapOf = (
  parts: Partial<ChartState> = {},
  from?: readonly Observation[],
): ProvinceMap | null => figureOf({ ...parts, view: 'map' }, from).map;
const one = (parts: Partial<Observation>): Observation =>
  createExample({ period: createYear(2022), preferred: true, ...parts });
const range = { value: null, qualifier: 'range' } as const;

/** PCI 2022 (thresholds 62, 64, … 70) with other figures of some provinces. */
const withOthers = (others: readonly Observation[]): readonly Observation[] => {
  const slugs = others.map(({ geography }) => geography);
  const kept = observations.filter(
    ({ geography, period }) => period.end === 2022 && !slugs.includes(geography),
  );
  return [...kept, ...others];
};
const fillOf = (parts: Partial<Observation>): Fill | undefined =>
  mapOf({}, withOthers([one(parts)]))?.units.find(({ slug }) => slug === 'quang-ninh')?.fill;

describe('a map', () => {
  it('has every province of the basis, in the last year that has figures', () => {
    const map = mapOf();
    expect([map?.ranking.period.end, map?.units.length]).toEqual([2022, 63]);
    expect(map?.units.every(({ fill }) => fill.form === 'step' && !fill.hatched)).toBe(true);
    expect(mapOf({ time: { from: 2009, to: 2015 } })?.ranking.period.end).toBe(2015);
    expect(mapOf({ basis: '34' }, merged)?.units).toHaveLength(34);
  });

  it('leaves a province without a figure empty', () => {
    const map = mapOf(
      {},
      withOthers([]).filter(({ geography }) => geography !== 'ha-noi'),
    );
    const missing = map?.units.filter(({ fill }) => fill.form === 'missing') ?? [];
    expect(missing.map(({ slug, row }) => [slug, row])).toEqual([['ha-noi', null]]);
  });

  it('maps no nation, no region and no report without a province', () => {
    const others = ['vietnam', 'unnamed', 'region-dong-bang-song-hong'].map((geography) =>
      one({ geography, basis: null, period: createYear(2023) }),
    );
    const map = mapOf({}, [...withOthers([]), ...others]);
    expect([map?.units.length, map?.ranking.period.end]).toEqual([63, 2022]);
    expect(mapOf({}, others)).toBeNull();
  });

  it('maps no target as if it were reached', () => {
    const goal = one({ kind: 'target', period: createYear(2025), value: 100 });
    expect(mapOf({}, [...withOthers([]), goal])?.ranking.period.end).toBe(2022);
    expect(mapOf({}, [goal])).toBeNull();
  });

  it('has Hà Tây while it existed, and in 2008 where it has a figure', () => {
    const has = (year: number, slug: string): boolean | undefined =>
      mapOf({ time: { from: year, to: year } }, [
        one({ geography: slug, period: createYear(year) }),
      ])?.units.some((unit) => unit.slug === 'ha-tay');
    expect([has(2007, 'ha-noi'), has(2008, 'ha-noi'), has(2008, 'ha-tay')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a fill', () => {
  it('is the step of the value', () => {
    expect(fillOf({ value: 69.99 })).toEqual({ form: 'step', shade: 5, hatched: false });
    expect(fillOf({ value: 70 })).toEqual({ form: 'step', shade: 6, hatched: false });
    expect(fillOf({ value: 69, qualifier: 'about' })).toMatchObject({ shade: 5, hatched: false });
  });

  it('is hatched for what was put together, not for a unit that was left as it was', () => {
    const derived = { value: 69, status: 'derived' } as const;
    const members = { reported: 3, total: 3 };
    expect(fillOf({ ...derived, members })).toMatchObject({ shade: 5, hatched: true });
    expect(fillOf(derived)).toMatchObject({ shade: 5, hatched: false });
  });

  it('is a step for a range only when both ends lie in it', () => {
    expect(fillOf({ ...range, lower: 68.2, upper: 69.9 })).toMatchObject({
      shade: 5,
      hatched: true,
    });
    expect(fillOf({ ...range, lower: 67.9, upper: 69.9 })).toEqual({ form: 'spread' });
  });

  it('is a step for a bound only at the open end of the scale', () => {
    const over = { qualifier: 'over' } as const;
    expect(fillOf({ ...over, value: 71, lower: 71 })).toMatchObject({ shade: 6, hatched: true });
    expect(fillOf({ ...over, value: 69, lower: 69 })).toEqual({ form: 'spread' });
    expect(fillOf({ qualifier: 'under', value: 60, upper: 60 })).toMatchObject({ shade: 1 });
  });

  it('says that there is a rank or a claim without a number', () => {
    expect(fillOf({ value: null, qualifier: 'rank-only', rank: 3 })).toEqual({ form: 'words' });
    expect(fillOf({ value: null, qualifier: 'unquantified', text: 'cao' })).toEqual({
      form: 'words',
    });
  });

  it('is made up for no merged province', () => {
    const units = mapOf({ basis: '34' }, merged)?.units ?? [];
    const fill = (slug: string) => units.find((unit) => unit.slug === slug)?.fill;
    expect(fill('quang-ninh')).toMatchObject({ form: 'step', hatched: false });
    expect(fill('tay-ninh')).toEqual({ form: 'spread' });
    expect(fill('da-nang')).toEqual({ form: 'missing' });
  });
});
