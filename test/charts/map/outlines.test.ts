import svgMap from '@svg-maps/vietnam';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../dashboard/charts/describe.ts';
import { drawChart } from '../../../dashboard/charts/draw-chart.ts';
import { outlineId, readOutlines } from '../../../dashboard/charts/map/outlines.ts';
import { readPath } from '../../../dashboard/charts/map/read-path.ts';
import { areaOf, middleOf, simplifyRing } from '../../../dashboard/charts/map/rings.ts';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createYear } from '../../../pipeline/model/period.ts';
import { createExample } from '../../pipeline/example-observation.ts';
import { figureOf } from '../example-figures.ts';
import { merged } from './map-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const outlines = readOutlines(svgMap);
const parts = { view: 'map', map: 'outline' } as const;

describe('readPath', () => {
  it('follows moves, lines and curves, relative or not', () => {
    expect(readPath('m 1,2 3,0 0,3 z m 1,1 l 1,0 0,1 z')).toEqual([
      [
        [1, 2],
        [4, 2],
        [4, 5],
      ],
      [
        [2, 3],
        [3, 3],
        [3, 4],
      ],
    ]);
    expect(readPath('M10 10L12 10V12H10Z')[0]?.at(-1)).toEqual([10, 12]);
    expect(readPath('m 0,0 c 1,1 2,2 3,-1e-1 z')[0]?.at(-1)).toEqual([3, -0.1]);
    expect(() => readPath('M0,0 A 1 1 0 0 0 2 2')).toThrow('unknown path command: A');
  });
});

describe('a ring', () => {
  const square = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 2],
    [0, 2],
  ] as const;

  it('loses only points that cannot be seen', () => {
    expect(simplifyRing(square, 0.2)).toEqual(square.filter((_, index) => index !== 1));
    expect(simplifyRing(square, 0.05)).toEqual(square);
  });

  it('has an area and a middle', () => {
    const whole = simplifyRing(square, 0.2);
    expect([areaOf(whole), middleOf(whole)]).toEqual([4, [1, 1]]);
  });
});

describe('the outlines', () => {
  it('know each of the 63 provinces, and nothing of Hà Tây', () => {
    const slugs = codeLists.geographies
      .filter(({ basis }) => basis === '63')
      .map(({ slug }) => slug);
    const lost = slugs.filter((slug) => (outlines.rings.get(outlineId(slug)) ?? []).length === 0);
    expect(lost).toEqual(['ha-tay']);
    expect(new Set(slugs.map(outlineId)).size).toBe(slugs.length);
  });

  it('are light: far fewer points than the file has', () => {
    const points = [...outlines.rings.values()].flat(2).length;
    expect(points).toBeGreaterThan(3000);
    expect(points).toBeLessThan(6500);
  });

  it('are drawn once each, a merged province as one shape', () => {
    const svg = drawChart(figureOf({ ...parts, basis: '34' }, merged, outlines), 'wide', document);
    const shapes = [...svg.matchAll(/<path d="(M[^"]+)" id="wide-clip-\d+"/g)];
    const lands = shapes.filter(([, d]) => (d ?? '').length > 60);
    expect(lands).toHaveLength(34);
    expect([...svg.matchAll(/href="#(wide-clip-\d+)"/g)].length).toBeGreaterThan(68);
    for (const [, id] of svg.matchAll(/(?:href="#|url\(#)(wide-clip-\d+)/g))
      expect(svg).toContain(`id="${id}"`);
    expect(svg.length).toBeLessThan(75_000);
  });

  it('give way to tiles where they are not at hand', () => {
    expect(drawChart(figureOf(parts), 'wide', document)).toBe(
      drawChart(figureOf({ view: 'map' }), 'wide', document),
    );
  });

  it('are credited wherever they are drawn, and nowhere else', () => {
    const source = (...args: Parameters<typeof figureOf>): string =>
      describeFigure(figureOf(...args)).source;
    expect(source(parts, undefined, outlines)).toContain('@svg-maps/vietnam, CC BY 4.0, theo');
    expect(source(parts, undefined, outlines)).toContain('StephenTruong110, CC BY-NC 4.0');
    expect(source({ view: 'map' }, undefined, outlines)).not.toContain('svg-maps');
    expect(source({ map: 'outline' }, undefined, outlines)).not.toContain('svg-maps');
  });

  it('say which province they lack', () => {
    const old = createExample({ geography: 'ha-tay', period: createYear(2007), preferred: true });
    const { notes } = describeFigure(figureOf(parts, [old], outlines));
    expect(notes.join()).toContain('Hà Tây không có trên bản đồ ranh giới này');
    expect(describeFigure(figureOf(parts, undefined, outlines)).notes.join()).not.toContain(
      'Hà Tây',
    );
  });
});
