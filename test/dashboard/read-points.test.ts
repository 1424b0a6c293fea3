import { describe, expect, it } from 'vitest';
import { createReadableChart } from '../../dashboard/readout/read-points.ts';
import { sayRows } from '../../dashboard/readout/readout-card.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { figureOf } from '../charts/example-figures.ts';
import { pci, sipas } from '../charts/merged-figures.ts';
import { createExample } from '../pipeline/example-observation.ts';

const parts = {
  basis: '34',
  geographies: ['lam-dong', 'hue'],
  time: { from: 2009, to: 2022 },
} as const;
const pointOf = (slug: string, period: string) => {
  const { points } = createReadableChart(figureOf(parts, pci), 'wide');
  return points.find((one) => one.slug === slug && one.period === period) ?? expect.fail();
};

describe('what is read off a chart', () => {
  it('of a merged province has its members and what each of them reported', () => {
    const point = pointOf('lam-dong', '2022');
    expect(point).toMatchObject({
      value: '64,39–67,62',
      rank: '3/3 tỉnh cũ',
      behind: '',
      isSpan: true,
    });
    expect(sayRows(point, [point]).replaceAll('\u00a0', ' ')).toMatch(
      /^2022: Lâm Đồng 64,39–67,62 \(3\/3 tỉnh cũ; Bình Thuận [\d.,]+; Đắk Nông [\d.,]+; Lâm Đồng [\d.,]+\)$/,
    );
  });

  it('of a ranked one has its rank and the share that stands behind', () => {
    expect(pointOf('hue', '2022')).toMatchObject({
      rank: '6/63',
      behind: '92% đứng sau',
      members: '',
    });
  });

  it('marks what sources state differently', () => {
    const figure = figureOf({ indicator: 'sipas', geographies: ['hai-phong'] }, sipas);
    const { points } = createReadableChart(figure, 'narrow');
    expect(points.find(({ slug }) => slug === 'hai-phong')?.value).toBe('88,09*');
  });

  it('says in English what members state with a bound', () => {
    const sum = createExample({
      ...{ indicator: 'initiatives.recognised', geography: 'bac-ninh', basis: '34' },
      ...{ period: createYear(2020), value: 100, lower: 100, qualifier: 'at-least' },
      ...{ unit: 'initiative', status: 'derived', members: { reported: 2, total: 2 } },
      ...{ text: 'Bắc Giang: dưới 1.000; Bắc Ninh: 100', preferred: true },
    });
    const state = { indicator: 'initiatives.recognised', geographies: ['bac-ninh'] };
    const figure = figureOf({ ...state, basis: '34', language: 'en' }, [sum]);
    const [point] = createReadableChart(figure, 'wide').points;
    expect(point?.members.replaceAll('\u00a0', ' ')).toBe('Bac Giang under 1,000; Bac Ninh 100');
  });
});
