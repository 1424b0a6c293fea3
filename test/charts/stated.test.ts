import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { drawChart } from '../../dashboard/charts/draw-chart.ts';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import { textWidth } from '../../dashboard/charts/text-width.ts';
import { layoutTrend } from '../../dashboard/charts/trend-layout.ts';
import { labelText } from '../../dashboard/charts/value-text.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import {
  createEntry,
  createState,
  figureOf,
  observations as real,
  release,
} from './example-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const one = (parts: Partial<Observation>): Observation =>
  createExample({ preferred: true, dataset: 'quang-ninh-cdvc', ...parts });
const sentence = (parts: Partial<ChartState>, from?: readonly Observation[]): string =>
  describeFigure(figureOf(parts, from)).sentence.replaceAll('\u00a0', ' ');

const goal = one({
  indicator: 'par-index',
  geography: 'ha-noi',
  period: createYear(2019),
  kind: 'target',
  value: 100,
  unit: '%',
});

describe('a target', () => {
  const parts = { indicator: 'par-index', geographies: ['ha-noi'] };

  it('is for its period', () => {
    expect(sentence(parts, [goal])).toBe('Mục tiêu năm 2019 của Hà Nội: 100%.');
    expect(sentence({ ...parts, language: 'en' }, [goal])).toBe('Hanoi’s target for 2019: 100%.');
    expect(drawChart(figureOf(parts, [goal]), 'wide', document)).toContain('mục tiêu 2019');
  });

  it('is no result to rank, which is said', () => {
    const ranking = { ...parts, view: 'ranking' as const };
    expect(sentence(ranking, [goal])).toContain('chỉ có mục tiêu, chưa có kết quả');
    const drawn = drawChart(figureOf(ranking, [goal]), 'wide', document);
    expect(drawn).toContain('Chỉ có mục tiêu, chưa có kết quả');
  });
});

describe('a stated figure', () => {
  it('keeps its digits in labels; scores are rounded', () => {
    const benefit = one({
      indicator: 'union.initiative-benefit',
      period: createSpan(2011, 2015),
      value: 32.416,
      unit: 'billion VND',
    });
    expect(labelText(figureOf({ indicator: benefit.indicator }, [benefit]), benefit)).toBe(
      '32,416',
    );
    const score = one({ value: 70.3649 });
    expect(labelText(figureOf({}, [score]), score)).toBe('70,36');
  });

  it('is said in English with the name of what it measures', () => {
    const parts = {
      indicator: 'procedures.cut',
      geographies: ['quang-ninh'],
      language: 'en' as const,
    };
    expect(sentence(parts)).toBe(
      'Administrative procedures cut, Quang Ninh, to the end of 2015: 191 procedures.',
    );
  });

  it('of a score is padded in a table and never cut', () => {
    const cells = [70, 70.3649].map(
      (value) => tabulate(figureOf({}, [one({ value })])).rows[0]?.cells[1],
    );
    expect(cells).toEqual(['70,00', '70,3649']);
  });
});

describe('the nation', () => {
  const whole = one({
    indicator: 'par-index',
    geography: 'vietnam',
    basis: null,
    period: createYear(2013),
    value: 80.5,
    unit: '%',
  });
  const parts = { indicator: 'par-index', geographies: ['vietnam'], view: 'ranking' as const };

  it('is said in a ranking of its own, in small letters within a sentence', () => {
    expect(sentence(parts, [whole])).toBe('Năm 2013 chỉ cả nước có số liệu: 80,5%.');
  });

  it('is said to have no figure where it has none', () => {
    expect(sentence({ ...parts, indicator: 'pci' })).toContain('Cả nước chưa có số liệu năm 2022');
  });
});

describe('the median', () => {
  it('says of how many provinces it is', () => {
    const part = real.filter(
      ({ indicator, period, geography }) =>
        indicator === 'pci' && !(period.end === 2022 && /^(?:b|ca)/.test(geography)),
    );
    const left = part.filter(({ period }) => period.end === 2022).length;
    const figure = figureOf({}, part);
    expect(left).toBeLessThan(63);
    expect(describeFigure(figure).notes.join()).toContain(`trung vị ${left}–63 tỉnh`);
    expect(tabulate(figure).rows.at(-1)?.cells[0]).toBe(`Trung vị ${left}–63 tỉnh`);
    expect(drawChart(figure, 'wide', document)).toContain(`Trung vị ${left} tỉnh`);
    const ranking = describeFigure(figureOf({ view: 'ranking' }, part));
    expect(ranking.notes.join()).toContain(`trung vị ${left} tỉnh`);
  });
});

describe('a scale', () => {
  it('is left out where a change of method changed it', () => {
    expect(describeFigure(figureOf({ indicator: 'papi' })).subtitle).not.toContain('thang');
    expect(describeFigure(figureOf()).subtitle).toContain('thang 100');
  });
});

describe('a campaign', () => {
  const years = (from: number, to: number): readonly Observation[] =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      ['quang-ninh', 'ha-noi'].map((geography) =>
        one({ geography, period: createYear(from + index), dataset: 'vcci-pci' }),
      ),
    ).flat();

  it('carries its province', () => {
    const figure = figureOf({ geographies: ['quang-ninh'] }, years(2009, 2018));
    expect(drawChart(figure, 'wide', document)).toContain('Quảng Ninh: “Trung thành');
    expect(describeFigure(figure).notes.join()).toContain('Nền nhạt: màu của Quảng Ninh, “');
  });

  it('begins at the axis’ edge where it began before, however far the axis reaches back', () => {
    const parts = { indicator: 'procedure-time.investment-certificate' };
    const { bands, x } = layoutTrend(figureOf(parts), 'wide');
    expect(bands.map(({ left }) => left)).toEqual([x.range[0]]);
  });

  it('runs over its years on the axis, none where its province has no figure in any of them', () => {
    const late = years(2009, 2018).filter(
      ({ geography, period }) => geography !== 'quang-ninh' || period.end > 2015,
    );
    expect(figureOf({ geographies: ['quang-ninh'] }, late).programmes).toEqual([]);
    const part = years(2009, 2018).filter(
      ({ geography, period }) => geography !== 'quang-ninh' || period.end > 2013,
    );
    expect(figureOf({ geographies: ['quang-ninh'] }, part).programmes[0]?.seen).toEqual({
      from: 2011,
      to: 2015,
    });
    const cut = years(2012, 2018).filter(({ period }) => period.end !== 2015);
    expect(figureOf({ geographies: ['quang-ninh'] }, cut).programmes[0]?.seen).toEqual({
      from: 2012,
      to: 2015,
    });
  });
});

describe('a trend', () => {
  const span = (geography: string, value: number, from: number, to: number) =>
    one({
      ...{ indicator: 'initiatives.benefit', unit: 'billion VND', geography },
      ...{ value, lower: value, qualifier: 'over', period: createSpan(from, to) },
    });
  const figures = [span('hai-duong', 900, 2012, 2013), span('hai-duong', 4000, 2009, 2019)];
  const parts = { indicator: 'initiatives.benefit', geographies: ['hai-duong'] };
  const drawn = (size: 'wide' | 'narrow', from: readonly Observation[]) =>
    parseHTML(drawChart(figureOf({ ...parts, language: 'en' }, from), size, document)).document;

  it('keeps the words over a span of years off the numbers of the axis', () => {
    const early = [span('hai-duong', 900, 2009, 2010), span('hai-duong', 4000, 2012, 2024)];
    const words = [...drawn('narrow', early).querySelectorAll('text')];
    const said = words.find(({ textContent }) => textContent?.startsWith('over 900'));
    const [, x] = /translate\(([\d.]+)/.exec(said?.getAttribute('transform') ?? '') ?? [];
    const text = said?.textContent ?? '';
    const ticks = Math.ceil(textWidth('5,000', 11.5)) + 14;
    expect(Number(x) - textWidth(text, 11) / 2).toBeGreaterThanOrEqual(ticks - 1);
  });

  it('leads the eye to a far label by a dotted line that is no trend', () => {
    const leaders = drawn('wide', [figures[0] ?? expect.fail(), span('ha-noi', 1, 2009, 2024)]);
    const dotted = [...leaders.querySelectorAll('[stroke-dasharray="1 3"] path')];
    const [first] = dotted.map((path) => path.getAttribute('d') ?? '');
    const [, from, to] = /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)$/.exec(first ?? '') ?? [];
    expect(from).toBeDefined();
    expect(from).toBe(to);
  });
});

describe('a baseline', () => {
  it('stands before what was reached in its year, whether or not the source gives its beginning', () => {
    const result = one({ value: 8, period: createYear(2015) });
    for (const period of [createYear(2015), createSpan(null, 2015)]) {
      const before = one({ value: 25, period, kind: 'baseline' });
      const [chosen] = figureOf({ geographies: ['quang-ninh'] }, [before, result]).chosen;
      const stretch = chosen?.marks.find(
        ({ observation }) => observation.kind === 'baseline',
      )?.stretch;
      expect(stretch?.form === 'year' ? stretch.year : stretch?.to).toBe(2014.5);
    }
  });
});

describe('a missing figure', () => {
  const missing = (basis: '63' | '34', bases?: readonly ('63' | '34')[]): string => {
    const state = createState({
      geographies: ['quang-ninh'],
      basis,
      time: { from: 2030, to: 2030 },
    });
    const slice = planSlice(state, createEntry('pci'));
    const input = { state, slice, observations: [], lists: codeLists, release };
    return describeFigure(createFigure({ ...input, ...(bases ? { bases } : {}) })).sentence;
  };

  it('is missing from one set of provinces, which is named where there may be two', () => {
    expect(missing('34')).toContain('năm 2030 (theo 34 tỉnh).');
    expect(missing('63', ['63', '34'])).toContain('năm 2030 (theo 63 tỉnh).');
    expect(missing('63', ['63'])).toContain('năm 2030.');
  });
});
