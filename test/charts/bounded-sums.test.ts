import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const sum = (geography: string, reported: number, parts: Partial<Observation> = {}) =>
  createExample({
    indicator: 'initiatives.recognised',
    geography,
    basis: '34',
    period: createYear(2020),
    value: 300,
    lower: 300,
    qualifier: 'at-least',
    unit: 'initiative',
    status: 'derived',
    members: { reported, total: 3 },
    preferred: true,
    ...parts,
  });
const range = { value: null, lower: 300, upper: 420, qualifier: 'range' } as const;
const whole = [sum('lam-dong', 3), sum('can-tho', 3, range)];
const part = sum('vinh-long', 2);

const read = (view: ChartState['view'], figures: readonly Observation[], slug = 'lam-dong') => {
  const parts = { indicator: 'initiatives.recognised', basis: '34', view } as const;
  const figure = figureOf({ ...parts, geographies: [slug] }, figures);
  const { sentence, notes } = describeFigure(figure);
  const drawn = drawChart(figure, 'wide', document);
  return [sentence, ...notes, drawn].join('\n').replaceAll('\u00a0', ' ');
};

describe('sums of all former provinces, known only within bounds', () => {
  it('are never called partial', () => {
    for (const view of ['trend', 'ranking', 'table'] as const)
      expect(read(view, whole)).not.toMatch(/một số tỉnh cũ|mới cộng được|≥/);
    expect(read('trend', whole)).toContain('tổng các tỉnh cũ, chỉ biết cận hoặc khoảng');
    expect(read('ranking', whole)).toContain('tổng các tỉnh cũ, chỉ biết cận, không xếp hạng');
    expect(read('ranking', whole)).toContain(
      '2 tỉnh sau sáp nhập có tổng chỉ biết cận hoặc khoảng',
    );
  });

  it('beside partial ones are told from them', () => {
    const both = [...whole, part];
    expect(read('ranking', both)).toContain('tổng chưa đủ hoặc chỉ biết cận, không xếp hạng');
    expect(read('ranking', both)).toContain('2/3 tỉnh cũ');
    expect(read('trend', both, 'vinh-long')).toContain('tổng các tỉnh cũ, chưa đủ hoặc');
  });

  it('left out of a trend are no spans', () => {
    const others = ['can-tho', 'ca-mau', 'dong-thap', 'gia-lai', 'an-giang'].map((slug) =>
      sum(slug, 3),
    );
    const text = read('trend', [...others, sum('lam-dong', 3)]);
    expect(text).toContain('5 tỉnh sau sáp nhập khác có tổng chưa đủ hoặc chỉ biết cận, không vẽ');
    expect(text).not.toContain('chỉ có khoảng');
  });
});

it('partial sums stay what they are', () => {
  const text = read('ranking', [part], 'vinh-long');
  expect(text).toContain('tổng của một số tỉnh cũ, không xếp hạng');
  expect(text).toContain('≥: mới cộng được k trong n tỉnh cũ');
});
