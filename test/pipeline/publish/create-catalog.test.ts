import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../../pipeline/model/period.ts';
import type { DataFile } from '../../../pipeline/model/release.ts';
import { createCatalog } from '../../../pipeline/publish/create-catalog.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const createFile = (family: string, sha256: string): DataFile => ({
  family,
  sha256,
  bytes: 1,
  rows: 1,
});

const describeFamily = (...figures: readonly Partial<Observation>[]) =>
  createCatalog(
    [{ file: createFile('pci', 'abc'), observations: figures.map(createExample) }],
    exampleLists,
  )[0];

describe('the catalog', () => {
  it('names the indicators that have figures, in the order of the code list, with their file', () => {
    const catalog = createCatalog(
      [
        {
          file: createFile('procedures', 'fff'),
          observations: [createExample({ indicator: 'procedures.days' })],
        },
        {
          file: createFile('pci', 'abc'),
          observations: [createExample({ indicator: 'pci.entry-costs' }), createExample()],
        },
      ],
      exampleLists,
    );
    expect(catalog.map(({ id, family, file }) => [id, family, file])).toEqual([
      ['pci', 'pci', '/data/abc.parquet'],
      ['pci.entry-costs', 'pci', '/data/abc.parquet'],
      ['procedures.days', 'procedures', '/data/fff.parquet'],
    ]);
  });

  it('carries what the code list says of an indicator', () => {
    expect(describeFamily({})).toMatchObject({
      name: { vi: 'pci', en: 'pci' },
      unit: 'point',
      direction: 'higher',
      aggregation: 'none',
      publisher: 'vcci',
    });
  });

  it('lists each period once, oldest first', () => {
    const found = describeFamily(
      { period: createYear(2018) },
      { period: createSpan(2011, 2015) },
      { period: createYear(2018), geography: 'ha-noi' },
      { period: createYear(2009) },
    );
    const published = ['63'];
    expect(found?.periods).toEqual([
      { ...createYear(2009), published },
      { ...createSpan(2011, 2015), published },
      { ...createYear(2018), published },
    ]);
  });

  it('says on which bases each period was published; what is derived was not', () => {
    const found = describeFamily(
      { period: createYear(2018) },
      { period: createYear(2018), basis: '34', status: 'derived' },
      { period: createYear(2024), basis: '34' },
      { period: createYear(2025), geography: 'vietnam', basis: null },
    );
    expect(found?.periods.map((period) => period.published)).toEqual([['63'], ['34'], []]);
    expect(found?.bases).toEqual(['63', '34']);
  });

  it('lists geographies in the Vietnamese order, the bases and the datasets', () => {
    const found = describeFamily(
      { geography: 'tay-ninh' },
      { geography: 'atlantis' },
      { geography: 'quang-ninh', basis: '34', dataset: 'vneconomy' },
      { geography: 'da-nang' },
      { geography: 'dak-lak' },
      { geography: 'quang-ninh' },
      { geography: 'vietnam', basis: null },
    );
    expect(found?.geographies).toEqual([
      'vietnam',
      'da-nang',
      'dak-lak',
      'quang-ninh',
      'tay-ninh',
      'atlantis',
    ]);
    expect(found?.bases).toEqual(['63', '34']);
    expect(found?.datasets).toEqual(['pci', 'vneconomy']);
  });

  it('has nothing where there is nothing', () => {
    expect(createCatalog([], exampleLists)).toEqual([]);
  });
});
