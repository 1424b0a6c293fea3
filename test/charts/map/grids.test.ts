import { describe, expect, it } from 'vitest';
import { chooseGrid, type TileGrid } from '../../../dashboard/charts/map/grids.ts';
import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Basis } from '../../../pipeline/model/geography.ts';

const slugsOf = (basis: Basis): readonly string[] =>
  codeLists.geographies.filter((one) => one.basis === basis).map(({ slug }) => slug);
const of63 = slugsOf('63').filter((slug) => slug !== 'ha-tay');

const grids: readonly (readonly [string, Basis, readonly string[]])[] = [
  ['the 63', '63', of63],
  ['the 63 and Hà Tây', '63', [...of63, 'ha-tay']],
  ['the 34', '34', slugsOf('34')],
];

/** Do the tiles share an edge or a corner? */
const touch = ({ places }: TileGrid, one: string, other: string): boolean => {
  const [a, b] = [places.get(one), places.get(other)];
  if (!a || !b) return false;
  return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) === 1;
};

describe.each(grids)('the grid of %s', (_, basis, slugs) => {
  const grid = chooseGrid(basis, slugs);

  it('has every province once and nobody else', () => {
    expect([...grid.places.keys()].sort()).toEqual([...slugs].sort());
  });

  it('has no two on one place, and all within', () => {
    const places = [...grid.places.values()];
    const keys = places.map(({ column, row }) => `${column}/${row}`);
    expect(new Set(keys).size).toBe(slugs.length);
    for (const { column, row } of places) {
      expect(column >= 0 && column < grid.columns).toBe(true);
      expect(row >= 0 && row < grid.rows).toBe(true);
    }
  });

  it('leaves nobody alone: the country is one piece', () => {
    const reached = new Set(['ha-noi']);
    for (const slug of reached)
      for (const other of slugs) if (touch(grid, slug, other)) reached.add(other);
    expect(reached.size).toBe(slugs.length);
  });
});

describe('the shape of the country', () => {
  const { places } = chooseGrid('63', of63);
  const column = (slug: string): number => places.get(slug)?.column ?? Number.NaN;
  const row = (slug: string): number => places.get(slug)?.row ?? Number.NaN;

  it('runs from north to south', () => {
    const line = [
      'cao-bang',
      'ha-noi',
      'thanh-hoa',
      'nghe-an',
      'ha-tinh',
      'quang-tri',
      'quang-nam',
    ];
    const rows = [...line, 'binh-dinh', 'khanh-hoa', 'ho-chi-minh', 'ca-mau'].map(row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('is an S: out to Quảng Ninh, in at the waist, out to Khánh Hòa, in to Cà Mau', () => {
    expect(column('quang-ninh')).toBeGreaterThan(column('nghe-an') + 2);
    expect(column('khanh-hoa')).toBeGreaterThan(column('quang-binh') + 2);
    expect(column('ca-mau')).toBeLessThan(column('ho-chi-minh'));
  });

  it('keeps neighbours beside each other', () => {
    const grid = chooseGrid('63', of63);
    const pairs = [
      ['ha-noi', 'vinh-phuc'],
      ['ha-noi', 'bac-ninh'],
      ['hai-phong', 'quang-ninh'],
      ['thua-thien-hue', 'da-nang'],
      ['gia-lai', 'binh-dinh'],
      ['ho-chi-minh', 'binh-duong'],
      ['can-tho', 'vinh-long'],
      ['ca-mau', 'bac-lieu'],
    ] as const;
    for (const [one, other] of pairs) expect([one, other, touch(grid, one, other)]).toContain(true);
  });
});
