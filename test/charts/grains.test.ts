import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import {
  createDays,
  createMonths,
  createSpan,
  createYear,
  type Period,
} from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const parts = { indicator: 'dossiers.resolved', geographies: ['quang-ninh'] } as const;

const counted = (period: Period, value: number): Observation =>
  createExample({
    ...{ indicator: parts.indicator, unit: 'dossier', period, value },
    cell: `${period.from}${period.to}`,
    preferred: true,
  });

const years = [2019, 2020, 2021].map((year) => counted(createYear(year), 400 + year - 2019));
const quarters = [1, 2, 3, 4].map((quarter) =>
  counted(createMonths(2021, quarter * 3 - 2, quarter * 3, 'quarter'), 100 + quarter),
);
const others = [
  counted(createMonths(2020, 1, 6, 'half'), 210),
  counted(createMonths(2020, 3, 3, 'month'), 34),
  counted(createMonths(2019, 1, 7, 'cumulative'), 230),
  counted(createSpan(2019, 2021), 1200),
  counted(createDays(null, '2021-06-30'), 900),
];

const draw = (from: readonly Observation[]): string =>
  drawChart(figureOf(parts, from), 'wide', document);
const lineOf = (svg: string): readonly string[] =>
  [...parseHTML(svg).document.querySelectorAll('[data-geography="quang-ninh"] path')]
    .filter((path) => path.parentElement?.getAttribute('stroke-width') === '2.5')
    .map((path) => path.getAttribute('d') ?? '');

describe('figures of different stretches of time', () => {
  it('are never joined: the line has the years alone', () => {
    const figure = figureOf(parts, [...years, ...quarters, ...others]);
    expect(figure.chosen[0]?.points.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(figure.chosen[0]?.marks).toHaveLength(9);
    const lines = lineOf(draw([...years, ...quarters, ...others]));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.split('L')).toHaveLength(3);
  });

  it('are strokes over their time, without words where these would lie over each other', () => {
    const svg = draw([...years, ...quarters]);
    expect(svg).not.toContain('Quý I/2021');
    expect(svg).toContain('số liệu của cả đoạn thời gian, không nối với nhau</text>');
    const notes = describeFigure(figureOf(parts, [...years, ...quarters])).notes.join('\n');
    expect(notes).toContain('không nối với số liệu năm');
    expect(draw([...years, ...quarters.slice(0, 1)])).toContain('Quý I/2021');
  });

  it('without any year make no line', () => {
    expect(lineOf(draw(quarters))).toEqual([]);
    expect(figureOf(parts, quarters).median).toEqual([]);
  });

  it('each have a column of the table', () => {
    expect(tabulate(figureOf(parts, [...years.slice(-1), ...quarters])).columns.slice(1)).toEqual([
      'Quý I/2021',
      'Quý II/2021',
      'Quý III/2021',
      '2021',
      'Quý IV/2021',
    ]);
  });
});
