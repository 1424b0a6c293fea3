import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { type ChartSize, drawChart } from '../../dashboard/charts/draw-chart.ts';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createSpan } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';
import { pci, sipas, timeCut } from './merged-figures.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const chosen = ['lam-dong', 'hue', 'ha-noi', 'quang-ninh'];
const until2022 = { from: 'earliest', to: 2022 } as const;
const merged = { basis: '34', geographies: chosen, time: until2022 } as const;
const cut = {
  indicator: 'procedures.time-cut',
  basis: '34',
  geographies: ['ho-chi-minh', 'ninh-binh', 'thanh-hoa'],
} as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const say = (parts: Partial<ChartState>, from: readonly Observation[]): string =>
  plain(describeFigure(figureOf(parts, from)).sentence);
const note = (parts: Partial<ChartState>, from: readonly Observation[]): string =>
  plain(describeFigure(figureOf(parts, from)).notes.join('\n'));
const table = (parts: Partial<ChartState>, from: readonly Observation[]) =>
  tabulate(figureOf(parts, from)).rows.map(({ cells }) => cells.map(plain));
const draw = (parts: Partial<ChartState>, from: readonly Observation[], size: ChartSize = 'wide') =>
  drawChart(figureOf(parts, from), size, document);

/** Each is looked at when it changes: open the file in a browser. */
const drawings: readonly (readonly [
  string,
  ChartSize,
  Partial<ChartState>,
  readonly Observation[],
])[] = [
  ['pci-34-trend-wide', 'wide', merged, pci],
  ['pci-34-trend-narrow', 'narrow', merged, pci],
  ['pci-34-ranking-wide', 'wide', { ...merged, view: 'ranking' }, pci],
  ['pci-34-ranking-narrow-en', 'narrow', { ...merged, view: 'ranking', language: 'en' }, pci],
  [
    'pci-34-members-ranks-narrow',
    'narrow',
    {
      basis: '34',
      geographies: ['hai-phong', 'bac-ninh'],
      view: 'ranking',
      time: { from: 2024, to: 2024 },
    },
    pci,
  ],
  ['partial-sum-wide', 'wide', cut, timeCut],
  ['partial-sum-ranking-narrow', 'narrow', { ...cut, view: 'ranking' }, timeCut],
  ['disputed-wide', 'wide', { indicator: 'sipas', geographies: ['hai-phong'] }, sipas],
];

describe('figures of merged provinces', () => {
  it.each(drawings)('are drawn: %s', async (name, size, parts, from) => {
    const svg = draw(parts, from, size).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`./drawn/${name}.svg`);
  });

  it('are hatched bands, whole between missing years and changes of method', () => {
    const svg = parseHTML(draw(merged, pci)).document;
    const hatched = [...svg.querySelectorAll('[data-geography="lam-dong"] [fill^="url"]')];
    // 2005 alone of one member; 2009–2012; 2013–2022.
    expect(hatched).toHaveLength(3);
    const ids = new Set([...svg.querySelectorAll('pattern')].map(({ id }) => id));
    expect(ids.size).toBe(3);
    for (const one of hatched)
      expect(ids).toContain(/#(.+)\)/.exec(one.getAttribute('fill') ?? '')?.[1]);
  });

  it('have no colours but by name, and no hatching where nothing is derived', () => {
    const values = [...draw(merged, pci).matchAll(/ (?:fill|stroke)="([^"]+)"/g)];
    for (const [, value] of values)
      expect(value).toMatch(/^(?:var\(--[a-z0-9-]+\)|url\(#wide-clip-\d\)|none|currentColor)$/);
    expect(draw({ basis: '63', geographies: ['lam-dong'] }, pci)).not.toContain('<pattern');
  });

  it('are told as a span, never as a score', () => {
    const sentence = say(merged, pci);
    expect(sentence).toContain('Năm 2022 Quảng Ninh đứng đầu cả nước với 72,95 điểm (1/63)');
    expect(sentence).toContain(
      'Lâm Đồng sau sáp nhập, năm 2022: từ 64,39 đến 67,62 điểm, khoảng của 3 tỉnh cũ, không phải số liệu chính thức.',
    );
    expect(sentence).not.toMatch(/Lâm Đồng đạt|chưa có/);
    expect(say({ ...merged, language: 'en' }, pci)).toContain(
      'The merged Lam Dong, 2022: 64.39 to 67.62 points, the span of its 3 former provinces, not an official figure.',
    );
  });

  it('of one year are told together', () => {
    const parts = { ...merged, geographies: ['lam-dong', 'can-tho'] };
    expect(say(parts, pci)).toBe(
      'Các tỉnh sau sáp nhập, năm 2022: Lâm Đồng từ 64,39 đến 67,62 điểm; Cần Thơ từ 65,17 đến 68,12 điểm; khoảng của các tỉnh cũ, không phải số liệu chính thức.',
    );
  });

  it('have no median', () => {
    expect(figureOf(merged, pci).median).toEqual([]);
    expect(figureOf({ ...merged, view: 'ranking' }, pci).ranking?.median).toBeNull();
  });

  it('are explained, with what is left out', () => {
    const notes = note(merged, pci);
    expect(notes).toMatch(/^Gạch chéo: từ thấp nhất đến cao nhất của các tỉnh cũ/);
    expect(notes).toContain('22 tỉnh sau sáp nhập khác chỉ có khoảng, không vẽ');
    expect(notes).toContain('k/n tỉnh cũ: k trong n tỉnh cũ có số liệu');
    expect(notes).not.toContain('Thanh hai đầu chặn');
    expect(note({ geographies: ['lam-dong'] }, pci)).not.toMatch(/Gạch chéo|tỉnh cũ/);
    expect(describeFigure(figureOf(merged, pci)).subtitle).toContain('Đối Sánh suy ra cho 34 tỉnh');
    expect(draw(merged, pci)).toContain('khoảng của các tỉnh cũ, không chính thức</text>');
  });

  it('say in the table of how many former provinces they are', () => {
    const [lamDong, hue] = table({ ...merged, time: { from: 2005, to: 2009 } }, pci);
    expect(lamDong).toEqual([
      'Lâm Đồng',
      '53,9689 (1/3 tỉnh cũ)',
      '–',
      '–',
      '–',
      '46,96–64,96 (3/3 tỉnh cũ)',
    ]);
    expect(hue?.slice(-1)).toEqual(['64,23 (14/63)']);
  });

  it('give the picture its words', () => {
    const { summary } = describeFigure(figureOf(merged, pci));
    expect(draw(merged, pci)).toContain('khoảng của 3 tỉnh cũ');
    expect(summary).toMatch(/không phải số liệu chính thức\. Gạch chéo: /);
  });
});

describe('a ranking of the 34', () => {
  const ranking = { ...merged, view: 'ranking' } as const;

  it('ranks none of the merged, which come last by the upper end of their span', () => {
    const { ranking: made } = figureOf(ranking, pci);
    const rows = made?.rows ?? [];
    const ranks = rows.map(({ rank }) => rank !== null);
    expect(ranks.indexOf(false)).toBe(11);
    expect(ranks.lastIndexOf(true)).toBe(10);
    const uppers = rows.slice(11).map(({ observation }) => observation.upper ?? 0);
    expect(uppers).toEqual(uppers.toSorted((a, b) => b - a));
    expect(note(ranking, pci)).toContain('xếp theo cận trên của khoảng, không phải thứ hạng');
  });

  it('says out of which provinces a rank is', () => {
    const drawn = draw(ranking, pci);
    expect(drawn).toContain('Năm 2022, hạng trên 63 tỉnh cũ');
    expect(drawn).toContain('Sau sáp nhập: khoảng của các tỉnh cũ, không xếp hạng');
    expect(say(ranking, pci)).toBe(
      'Năm 2022 trong 11 tỉnh có điểm hoặc thứ hạng, dẫn đầu là Quảng Ninh (72,95 điểm, 1/63), Huế (69,36 điểm, 6/63) và Lạng Sơn (67,88 điểm, 15/63); Hà Nội xếp 20/63; 23 tỉnh sau sáp nhập chỉ có số liệu của các tỉnh cũ, không xếp hạng. Lâm Đồng sau sáp nhập, năm 2022: từ 64,39 đến 67,62 điểm, khoảng của 3 tỉnh cũ, không phải số liệu chính thức.',
    );
  });

  it('lists members’ ranks where there is no score, and how many members have one', () => {
    const geographies = ['hai-phong', 'bac-ninh'];
    const time = { from: 2024, to: 2024 };
    const parts = { basis: '34', view: 'ranking', language: 'en', geographies, time } as const;
    expect(say(parts, pci)).toContain(
      'The merged Bac Ninh, 2024: Bac Giang 4/63, ranks of the former provinces.',
    );
    expect(say(parts, pci)).toContain('74.84 points, from only 1 of its 2 former provinces');
    expect(table(parts, pci)[1]).toEqual(['–', 'Hai Phong', '74.84 (1/2 former)', '–']);
    expect(note(parts, pci)).toContain(
      'Bac Ninh: no rank of its own, only those of the former provinces: 2024 Bac Giang 4/63',
    );
  });
});

describe('sums of merged provinces', () => {
  it('say of how many members they are, in label, sentence, note and table', () => {
    const drawn = draw(cut, timeCut);
    expect(drawn).toContain('≥ 535</text>');
    expect(drawn).toContain('1/3 tỉnh cũ</text>');
    expect(drawn).toContain('tổng của một số tỉnh cũ, không chính thức');
    expect(say(cut, timeCut)).toContain(
      'TP. Hồ Chí Minh sau sáp nhập, năm 2018: ít nhất 535 thủ tục, cộng từ 1/3 tỉnh cũ, không phải số công bố.',
    );
    expect(say(cut, timeCut)).toContain(
      'Ninh Bình 260 thủ tục (cộng từ 3 tỉnh cũ, không phải số công bố); Thanh Hóa 49 thủ tục.',
    );
    const notes = note(cut, timeCut);
    expect(notes).toContain('≥: mới cộng được k trong n tỉnh cũ');
    expect(drawn).toContain('3/3 tỉnh cũ</text>');
    expect(notes).not.toMatch(/Mũi tên|từ thấp nhất/);
    expect(table(cut, timeCut)).toEqual([
      ['TP. Hồ Chí Minh', '≥ 535 (1/3 tỉnh cũ)'],
      ['Ninh Bình', '260 (3/3 tỉnh cũ)'],
      ['Thanh Hóa', '49'],
    ]);
  });

  it('of several years are hatched over their years, sums and ranges alike', () => {
    const period = createSpan(2016, 2018);
    const parts = {
      indicator: 'dossiers.resolved',
      basis: '34',
      geographies: ['lam-dong'],
    } as const;
    const one = (own: Partial<Observation>) =>
      createExample({
        ...{ indicator: 'dossiers.resolved', geography: 'lam-dong', basis: '34', unit: 'dossier' },
        ...{ period, status: 'derived', members: { reported: 3, total: 3 }, preferred: true },
        ...own,
      });
    const hatchedOf = (own: Partial<Observation>) => [
      ...parseHTML(draw(parts, [one(own)])).document.querySelectorAll(
        '[data-geography="lam-dong"] [fill^="url"]',
      ),
    ];
    expect(hatchedOf({ value: 250 })).toHaveLength(1);
    expect(hatchedOf({ value: null, lower: 300, upper: 420, qualifier: 'range' })).toHaveLength(1);
    expect(hatchedOf({ value: 250, members: null, status: 'reported' })).toEqual([]);
  });

  it('are never ranked where members lack a figure', () => {
    const rows = figureOf({ ...cut, view: 'ranking' }, timeCut).ranking?.rows ?? [];
    expect(rows.map(({ slug, rank }) => [slug, rank])).toEqual([
      ['ninh-binh', null],
      ['thanh-hoa', null],
      ['ho-chi-minh', null],
    ]);
    expect(draw({ ...cut, view: 'ranking' }, timeCut)).toContain(
      'Sau sáp nhập: tổng của một số tỉnh cũ, không xếp hạng',
    );
  });
});
