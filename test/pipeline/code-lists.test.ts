import { describe, expect, it } from 'vitest';
import { codeLists } from '../../pipeline/code-lists.ts';
import { isPublishedIndex } from '../../pipeline/model/indicator.ts';
import { readSharedRows } from '../data/read-shared.ts';
import { typeOn } from './type-on.ts';

const { geographies, indicators, units, publishers, datasets, programmes } = codeLists;
const on = (basis: string | null) => geographies.filter((g) => g.basis === basis);
const provinces = geographies.filter((g) => g.type === 'province' || g.type === 'city');

describe('the geographies', () => {
  it('are 63 units and Hà Tây, 34 units, regions, the nation and the unnamed province', () => {
    expect(on('63').filter((g) => g.slug !== 'ha-tay')).toHaveLength(63);
    expect(on('34')).toHaveLength(34);
    expect(
      on(null)
        .map((g) => g.type)
        .sort(),
    ).toEqual(['nation', ...Array<string>(8).fill('region'), 'unnamed']);
    expect(geographies.find((g) => g.slug === 'ha-tay')?.validTo).toBe('2008-07-31');
  });

  it('have one slug a basis, a known region, and names in both languages', () => {
    const keys = geographies.map((g) => `${g.basis} ${g.slug}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const g of provinces) {
      expect(geographies.find((r) => r.slug === g.region)?.type).toBe('region');
      expect(g.code).toMatch(/^\d\d$/);
    }
    for (const g of geographies) expect(g.name.vi.length * g.name.en.length).toBeGreaterThan(0);
  });

  it('each of the 63 belongs to exactly one of the 34', () => {
    const members = on('34').flatMap((g) => g.members);
    const slugs = on('63').map((g) => g.slug);
    expect(members.toSorted()).toEqual(slugs.filter((slug) => slug !== 'ha-tay').toSorted());
    expect(on('34').filter((g) => slugs.includes(g.slug))).toHaveLength(33);
  });

  it('say when a province became a city, and what Hà Nội and the regions were not', () => {
    const changed = geographies.flatMap(({ slug, basis, typeChanges }) =>
      typeChanges.map((change) => [slug, basis, change.on, change.official]),
    );
    expect(changed).toEqual([
      ['thua-thien-hue', '63', '2025-01-01', 'Thành phố Huế'],
      ['dong-nai', '34', '2026-04-30', 'Thành phố Đồng Nai'],
    ]);
    const noted = geographies.filter(({ note }) => note !== null);
    expect(noted.filter(({ type }) => type !== 'region').map(({ slug }) => slug)).toEqual([
      'ha-noi',
      'ha-noi',
    ]);
    const regionsOf34 = new Set(on('34').map(({ region }) => region));
    expect(noted.flatMap(({ type, slug }) => (type === 'region' ? [slug] : [])).toSorted()).toEqual(
      [...regionsOf34].toSorted(),
    );
  });

  const of34 = readSharedRows('domain/provinces-34.csv');
  it.skipIf(of34 === null)('are of the type that the official lists say, on both days', () => {
    for (const row of of34 ?? []) {
      const unit = on('34').find(({ slug }) => slug === row.slug);
      if (!unit) throw new Error(`no ${row.slug}`);
      const isCity = (type: string | undefined) => type === 'Thành phố trực thuộc Trung ương';
      const expected = [row.type_2025_07_01, row.type_2026_04_30].map(isCity);
      const found = ['2025-07-01', '2026-04-30'].map((day) => typeOn(unit, day) === 'city');
      expect([unit.slug, ...found]).toEqual([unit.slug, ...expected]);
    }
  });

  it('are in Vietnamese alphabetical order', () => {
    const sorted = on('63')
      .toSorted((a, b) => a.order - b.order)
      .map((g) => g.slug);
    expect(sorted.slice(0, 6)).toEqual([
      'an-giang',
      'ba-ria-vung-tau',
      'bac-lieu',
      'bac-giang',
      'bac-kan',
      'bac-ninh',
    ]);
    expect(sorted.indexOf('dak-lak')).toBeGreaterThan(sorted.indexOf('can-tho'));
    expect(sorted.at(-1)).toBe('yen-bai');
  });
});

describe('the other lists', () => {
  it('refer only to each other', () => {
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const [known, knownUnits, knownPublishers] = [ids(indicators), ids(units), ids(publishers)];
    for (const i of indicators) {
      expect(knownUnits).toContain(i.unit);
      if (i.publisher !== null) expect(knownPublishers).toContain(i.publisher);
      if (i.partOf !== null) {
        const whole = indicators.find((other) => other.id === i.partOf?.indicator);
        expect(whole?.family).toBe(i.family);
      }
    }
    for (const d of datasets) {
      expect(knownPublishers).toContain(d.publisher);
      for (const { indicator } of d.complete) expect(known).toContain(indicator);
    }
    const slugs = new Set(geographies.map((g) => g.slug));
    for (const p of programmes) expect(slugs).toContain(p.geography);
  });

  it('have unique ids and texts in both languages', () => {
    for (const list of [indicators, units, publishers, datasets, programmes]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const { id, name } of list)
        expect([id, name.vi.trim(), name.en.trim()]).not.toContain('');
    }
    for (const { id, definition } of indicators)
      expect([id, definition.vi.endsWith('.'), definition.en.endsWith('.')]).toEqual([
        id,
        true,
        true,
      ]);
  });

  it('add up no index that a publisher scores', () => {
    const added = indicators.filter((i) => isPublishedIndex(i) && i.aggregation !== 'none');
    expect(added.map(({ id }) => id)).toEqual([]);
  });

  it('number the components of an index from 1 without a gap', () => {
    const parts = Map.groupBy(
      indicators.flatMap((i) => (i.partOf === null ? [] : [i.partOf])),
      (part) => part.indicator,
    );
    const numbers = [...parts].map(([id, list]) => [id, list.map(({ number }) => number)]);
    expect(numbers).toEqual([
      ['pci', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['papi', [1, 2, 3, 4, 5, 6, 7, 8]],
      ['par-index', [1, 2, 3, 4, 5, 6, 7, 8]],
      ['dti', [1, 2, 3]],
    ]);
  });

  const facts = readSharedRows('seeds/facts.csv');
  it.skipIf(facts === null)('know every indicator and unit of the five source texts', () => {
    for (const { indicator = '', unit = '' } of facts ?? []) {
      const known = indicators.find(({ id }) => id === indicator);
      expect([indicator, known?.unit]).toEqual([indicator, unit === '' ? known?.unit : unit]);
      expect(known).toBeDefined();
    }
  });
});
