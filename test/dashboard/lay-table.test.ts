import { describe, expect, it } from 'vitest';
import { layTable } from '../../dashboard/page/lay-table.ts';

const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021'];
const long = {
  caption: 'PCI',
  columns: ['Tỉnh', ...years],
  rows: [
    { slug: 'ha-noi', cells: ['Hà Nội', ...years.map((year) => `6${year.at(-1)},0`)] },
    { slug: null, cells: ['Trung vị', ...years.map(() => '–')] },
  ],
};

describe('layTable', () => {
  it('turns many periods of few provinces, and keeps each figure at its place', () => {
    const { columns, rows } = layTable(long, 'Kỳ');
    expect(columns.map(({ text, slug }) => [text, slug])).toEqual([
      ['Kỳ', null],
      ['Hà Nội', 'ha-noi'],
      ['Trung vị', null],
    ]);
    expect(rows).toHaveLength(7);
    expect(rows[2]).toEqual({ head: { text: '2017', slug: null }, cells: ['67,0', '–'] });
  });

  it('leaves a ranking as it is, names to the left and figures to the right', () => {
    const ranking = {
      caption: 'PCI',
      columns: ['Hạng', 'Tỉnh', '2022'],
      rows: [{ slug: 'ha-noi', cells: ['20/63', 'Hà Nội', '66,74'] }],
    };
    const { columns, rows } = layTable(ranking, 'Kỳ');
    expect(columns.map(({ kind }) => kind)).toEqual(['number', 'words', 'number']);
    expect(rows[0]?.head).toEqual({ text: '20/63', slug: 'ha-noi' });
  });
});
