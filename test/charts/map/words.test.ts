import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../dashboard/charts/describe.ts';
import type { Figure } from '../../../dashboard/charts/figure.ts';
import { type Legend, layoutLegend } from '../../../dashboard/charts/map/legend.ts';
import { tabulate } from '../../../dashboard/charts/tabulate.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { createExample } from '../../pipeline/example-observation.ts';
import { figureOf } from '../example-figures.ts';
import { merged } from './map-figures.ts';

const view = 'map' as const;
const say = (...args: Parameters<typeof figureOf>): string =>
  describeFigure(figureOf(...args)).sentence.replaceAll('\u00a0', ' ');
const notes = (...args: Parameters<typeof figureOf>): string =>
  describeFigure(figureOf(...args)).notes.join(' · ');
const days = (geography: string, value: number) =>
  createExample({
    indicator: 'procedure-time.investment-certificate',
    geography,
    value,
    unit: 'day',
    period: createYear(2015),
    preferred: true,
  });

describe('the sentence of a map', () => {
  it('says how many have a figure, who is best and worst, where the chosen stand', () => {
    expect(say({ view })).toBe(
      'Năm 2022 có số liệu của 63/63 tỉnh; tốt nhất là Quảng Ninh (72,95 điểm), kém nhất là Cao Bằng (59,58 điểm); Cần Thơ xếp 19/63, Hà Nội 20/63, Tây Ninh 55/63.',
    );
    expect(say({ view, language: 'en' })).toContain(
      'In 2022 there are figures for 63 of 63 provinces; the best is Quang Ninh (72.95 points), the worst Cao Bang',
    );
  });

  it('compares only figures that are one number, and says of how many', () => {
    expect(say({ view, basis: '34' }, merged)).toContain(
      'Năm 2022 có số liệu của 33/34 tỉnh, trong đó 22 tỉnh có số liệu suy ra từ tỉnh cũ; trong 11 tỉnh có một giá trị duy nhất, tốt nhất là Quảng Ninh',
    );
  });

  it('calls no derived figure published', () => {
    const text = say({ view, basis: '34', language: 'en' }, merged);
    expect(text).toContain(
      'there are figures for 33 of 34 provinces, 22 of them derived from their former provinces',
    );
    expect(text).not.toContain('are published');
  });

  it('knows that fewer days are better, and names all who tie', () => {
    const figures = [days('quang-ninh', 7), days('ha-noi', 7), days('can-tho', 10)];
    const text = say({ view, indicator: 'procedure-time.investment-certificate' }, figures);
    expect(text).toContain('năm 2015: có số liệu của 3/63 tỉnh');
    expect(text).toContain(
      'tốt nhất là Hà Nội và Quảng Ninh (7 ngày), kém nhất là Cần Thơ (10 ngày). Tây',
    );
  });

  it('says nothing of the nation, which is on no map', () => {
    const whole = createExample({ geography: 'vietnam', basis: null, period: createYear(2022) });
    const figures = [...merged, { ...whole, preferred: true }];
    const text = say({ view, basis: '34', geographies: ['vietnam'] }, figures);
    expect(text).not.toMatch(/cả nước|chưa có số liệu/i);
  });

  it('says who of the chosen has no figure, and that there are only targets', () => {
    const some = merged.filter(({ geography }) => geography !== 'ha-noi');
    expect(say({ view, basis: '34' }, some)).toContain('Hà Nội chưa có số liệu năm 2022');
    expect(say({ view, indicator: 'posts.savings' })).toContain('chỉ có mục tiêu, chưa có kết quả');
  });
});

describe('the notes and the table of a map', () => {
  it('explain only what is there', () => {
    expect(notes({ view })).toContain('Viền màu');
    expect(notes({ view, geographies: [] })).not.toContain('Viền màu');
    expect(notes({ view })).not.toMatch(/Gạch chéo|Xám|không có nghĩa/);
    expect(notes({ view, basis: '34' }, merged)).toMatch(/suy ra.+nhiều bậc/);
    expect(notes({ view, indicator: 'par-index' })).toContain('Xám: nguồn chỉ nêu thứ hạng');
  });

  it('say where the archipelagos’ colour is from', () => {
    expect(notes({ view })).toContain('Hoàng Sa mang màu của Đà Nẵng');
  });

  it('list all provinces, those without a figure last', () => {
    const { rows } = tabulate(figureOf({ view, basis: '34' }, merged));
    expect(rows).toHaveLength(34);
    expect(rows.at(-1)).toEqual({ slug: 'da-nang', cells: ['–', 'Đà Nẵng', '–'] });
    expect(rows.find(({ slug }) => slug === 'tay-ninh')?.cells[2]).toBe(
      '62,31–68,45\u00a0(2/2 tỉnh cũ)',
    );
  });
});

describe('the legend', () => {
  const legendOf = (figure: Figure): Legend => {
    if (!figure.map) throw new Error('no map');
    return layoutLegend(figure, figure.map, 'wide');
  };
  const entriesOf = (figure: Figure): readonly string[] =>
    legendOf(figure).entries.map(({ words }) => words.text);

  it('has a box for each step and a number between any two', () => {
    const { steps, numbers, title, better } = legendOf(figureOf({ view }));
    expect(numbers.map(({ text }) => text)).toEqual(['62', '64', '66', '68', '70']);
    expect(steps).toHaveLength(6);
    expect([title.text, better?.text]).toEqual(['Điểm', 'tốt hơn →']);
  });

  it('names what is beside the steps, and only what is there', () => {
    expect(entriesOf(figureOf({ view }))).toEqual([]);
    expect(entriesOf(figureOf({ view, basis: '34' }, merged))).toEqual([
      'số liệu suy ra',
      'một khoảng qua nhiều bậc',
      'chưa có số liệu',
    ]);
    expect(entriesOf(figureOf({ view, indicator: 'par-index' }))).toContain(
      'chỉ nêu hạng hoặc bằng lời',
    );
  });

  it('points to the lower end where lower is better', () => {
    const figures = [days('quang-ninh', 7), days('can-tho', 10)];
    const figure = figureOf({ view, indicator: 'procedure-time.investment-certificate' }, figures);
    expect(legendOf(figure).better?.text).toBe('← tốt hơn');
  });
});
