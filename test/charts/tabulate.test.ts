import { describe, expect, it } from 'vitest';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import { figureOf } from './example-figures.ts';

const plain = (cells: readonly string[] | undefined) =>
  cells?.map((cell) => cell.replaceAll('\u00a0', ' '));

describe('tabulate', () => {
  it('sets the chosen provinces against their periods, the median last', () => {
    const table = tabulate(figureOf({ time: { from: 2020, to: 2022 } }));
    expect(table.columns).toEqual(['Tỉnh, thành phố', '2020', '2021', '2022']);
    expect(table.rows.map(({ slug }) => slug)).toEqual([
      'quang-ninh',
      'ha-noi',
      'can-tho',
      'tay-ninh',
      null,
    ]);
    expect(plain(table.rows[0]?.cells)).toEqual([
      'Quảng Ninh',
      '75,09 (1/63)',
      '73,02 (1/63)',
      '72,95 (1/63)',
    ]);
  });

  it('writes the other notation in English', () => {
    const table = tabulate(figureOf({ language: 'en', time: { from: 2022, to: 2022 } }));
    expect(plain(table.rows[0]?.cells)?.[1]).toBe('72.95 (1/63)');
  });

  it('lists a ranking by rank, with every province', () => {
    const { columns, rows } = tabulate(figureOf({ view: 'ranking' }));
    expect(columns).toEqual(['Hạng', 'Tỉnh, thành phố', '2022', '% tỉnh khác đứng sau']);
    expect(rows).toHaveLength(63);
    expect(rows[0]).toEqual({ slug: 'quang-ninh', cells: ['1/63', 'Quảng Ninh', '72,95', '100'] });
    expect(rows[1]?.cells[3]).toBe('98');
    expect(rows.at(-1)?.cells[0]).toBe('63/63');
  });

  it('writes bounds, ranges, targets and missing figures in words', () => {
    const savings = tabulate(figureOf({ indicator: 'posts.savings' }));
    expect(savings.columns[1]).toBe('2011–2015 (mục tiêu)');
    expect(savings.rows.map(({ cells }) => cells[1])).toEqual(['trên 37', '–', '–', '–']);
    const time = tabulate(figureOf({ indicator: 'procedure-time.investment-certificate' }));
    expect(time.columns.slice(1)).toEqual(['2015 (trước khi thay đổi)', '2015']);
    expect(time.rows[0]?.cells).toEqual(['Quảng Ninh', '25', '7–10']);
  });
});
