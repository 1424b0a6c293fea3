import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ChartSize, drawChart } from '../../dashboard/charts/draw-chart.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import { figureOf } from './example-figures.ts';
import { merged } from './map/map-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const draw = (parts: Partial<ChartState>, size: ChartSize): string =>
  drawChart(figureOf(parts), size, document);

const many = ['quang-ninh', 'ha-noi', 'can-tho', 'tay-ninh', 'ho-chi-minh', 'ba-ria-vung-tau'];

/** Each is looked at when it changes: open the file in a browser. */
const states: readonly (readonly [string, ChartSize, Partial<ChartState>])[] = [
  ['pci-trend-wide', 'wide', {}],
  ['pci-trend-narrow', 'narrow', {}],
  ['pci-trend-wide-en', 'wide', { language: 'en', geographies: many }],
  ['pci-trend-narrow-long-names', 'narrow', { geographies: many }],
  ['pci-one-year-wide', 'wide', { time: { from: 2022, to: 2022 } }],
  ['pci-ranking-wide', 'wide', { view: 'ranking' }],
  ['pci-ranking-narrow-en', 'narrow', { view: 'ranking', language: 'en' }],
  ['pci-map-wide', 'wide', { view: 'map' }],
  ['pci-map-narrow-en', 'narrow', { view: 'map', language: 'en', geographies: many }],
  [
    'par-index-map-ranks-and-gaps-wide',
    'wide',
    { indicator: 'par-index', view: 'map', time: { from: 2012, to: 2023 } },
  ],
  ['pci-table-wide', 'wide', { view: 'table' }],
  ['papi-break-and-gaps-wide', 'wide', { indicator: 'papi' }],
  ['par-index-sparse-wide', 'wide', { indicator: 'par-index' }],
  [
    'par-index-published-ranks-narrow',
    'narrow',
    { indicator: 'par-index', view: 'ranking', time: { from: 2012, to: 2023 } },
  ],
  ['span-of-years-wide', 'wide', { indicator: 'union.initiatives' }],
  ['target-over-wide', 'wide', { indicator: 'posts.savings' }],
  ['baseline-and-range-narrow', 'narrow', { indicator: 'procedure-time.investment-certificate' }],
  ['nothing-wide', 'wide', { time: { from: 2030, to: 2031 } }],
];

describe('drawChart', () => {
  it('draws a map of the 34 with ranges and a gap', async () => {
    const figure = figureOf({ view: 'map', basis: '34' }, merged);
    const svg = drawChart(figure, 'narrow', document).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot('./drawn/pci-map-34-ranges-narrow.svg');
  });

  it.each(states)('draws %s', async (name, size, parts) => {
    const svg = draw(parts, size).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`./drawn/${name}.svg`);
  });

  it('draws the same bytes the second time, whatever was drawn between', () => {
    const first = draw({}, 'wide');
    draw({ view: 'ranking' }, 'narrow');
    expect(draw({}, 'wide')).toBe(first);
  });

  it('keeps the trend of 63 provinces over 14 years under 25 KB', () => {
    expect(new TextEncoder().encode(draw({}, 'wide')).length).toBeLessThan(25_000);
  });

  it('names each chosen province in its own group', () => {
    const svg = parseHTML(draw({}, 'wide')).document;
    const groups = [...svg.querySelectorAll('[data-geography]')];
    expect(groups.map((group) => group.getAttribute('data-geography'))).toEqual([
      'quang-ninh',
      'ha-noi',
      'can-tho',
      'tay-ninh',
    ]);
    for (const [index, name] of ['Quảng Ninh', 'Hà Nội', 'Cần Thơ', 'Tây Ninh'].entries()) {
      expect(groups[index]?.textContent).toContain(name);
      expect(groups[index]?.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    }
  });

  it('has a name and a description whose ids differ between the two sizes', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const svg = parseHTML(draw({}, size)).document.querySelector('svg');
      const [title, desc] = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(svg?.querySelector(`#${title}`)?.textContent).toContain('PCI');
      expect(svg?.querySelector(`#${desc}`)?.textContent).toContain('Năm 2022 Quảng Ninh');
      expect(title).toBe(`${size}-title`);
    }
  });

  it('uses colours by name only', () => {
    const svg = draw({ geographies: many }, 'wide') + draw({ view: 'map' }, 'wide');
    const values = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, value]) => value ?? '');
    expect(values.length).toBeGreaterThan(20);
    for (const value of values)
      expect(value).toMatch(/^(?:var\(--[a-z0-9-]+\)|none|currentColor)$/);
  });

  it('joins no line across a change of method or a missing year', () => {
    const svg = parseHTML(draw({ indicator: 'papi' }, 'wide')).document;
    const path = svg.querySelector('[data-geography="quang-ninh"] path');
    const pieces = (path?.parentElement?.querySelectorAll('path') ?? []).length;
    expect(pieces).toBe(2);
  });

  it('writes no name into the drawing that could be markup', () => {
    expect(draw({}, 'wide')).not.toContain('<script');
    expect(draw({ view: 'table', geographies: ['<script>'] }, 'wide')).toContain('&lt;script&gt;');
  });
});
