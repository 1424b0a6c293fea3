import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { createFigure } from '../../dashboard/charts/figure.ts';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createSpan, createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { createEntry, createState, release } from './example-figures.ts';

const score = (year: number, dataset: string, parts: Partial<Observation> = {}): Observation =>
  createExample({ period: createYear(year), dataset, preferred: true, ...parts });

const sayAround = (
  observations: readonly Observation[],
  publishers: Readonly<Record<string, string>> = {},
  parts: Partial<ChartState> = {},
) => {
  const state = createState({ geographies: ['quang-ninh'], ...parts });
  const slice = planSlice(state, createEntry(state.indicator, observations));
  const shown = { ...release, publishers };
  return describeFigure(
    createFigure({ state, slice, observations, lists: codeLists, release: shown }),
  );
};

const joined = [2021, 2022]
  .map((year) => score(year, 'vcci-pci'))
  .concat([2023, 2024].map((year) => score(year, 'abc-pci')));

describe('attribution', () => {
  it('names who stands behind each dataset shown, with its years', () => {
    const { source, subtitle, notes } = sayAround(joined, { 'abc-pci': 'Công ty ABC' });
    expect(source).toContain('Nguồn: VCCI, PCI 2021–2022; Công ty ABC 2023–2024 · ');
    expect(subtitle).toContain('VCCI công bố, Công ty ABC báo cáo · 2021–2024');
    expect(notes).toContain(
      'Quảng Ninh: số liệu ghép từ 2 bộ, VCCI 2021–2022; Công ty ABC 2023–2024',
    );
  });

  it('never names the publisher of the indicator for a dataset of someone else', () => {
    const others = joined.filter(({ dataset }) => dataset === 'abc-pci');
    const { source, subtitle, notes } = sayAround(others);
    expect(source).toContain('Nguồn: bộ số liệu “abc-pci”, 2023–2024 · ');
    expect(subtitle).toContain('bộ số liệu “abc-pci” báo cáo');
    expect(source + subtitle).not.toContain('VCCI');
    expect(notes.join()).not.toContain('ghép');
  });

  it('gives a known publisher of an unknown dataset its name', () => {
    const [one] = joined.slice(-1);
    const { subtitle } = sayAround(one ? [one] : [], { 'abc-pci': 'vcci' });
    expect(subtitle).toContain('VCCI công bố · 2024');
  });

  it('names the period of what is shown, whichever years were asked for', () => {
    const parts = { indicator: 'union.initiatives', time: { from: 2012, to: 2012 } };
    const span = score(2015, 'quang-ninh-cdvc', {
      indicator: 'union.initiatives',
      period: createSpan(2011, 2015),
      unit: 'initiative',
    });
    const { source, subtitle } = sayAround([span], {}, parts);
    expect(subtitle).toMatch(/báo cáo · 2011–2015$/);
    expect(source).toContain('Công đoàn Viên chức tỉnh Quảng Ninh, 2011–2015 · ');
  });

  it('says only the release where nothing is shown', () => {
    const { source } = sayAround(joined, {}, { time: { from: 2030, to: 2031 } });
    expect(source).toBe('Bản phát hành 12, 22/11/2026');
  });
});
