import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { layoutRanking } from '../../dashboard/charts/ranking-layout.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const say = (...args: Parameters<typeof figureOf>): string =>
  plain(describeFigure(figureOf(...args)).sentence);

/** Three provinces in one year, two of them tied. */
const tied = (
  [
    ['quang-ninh', 70, 1],
    ['ha-noi', 70, 1],
    ['can-tho', 60.5, 3],
  ] as const
).map(([geography, value, rank]) =>
  createExample({ geography, value, rank, rankOf: 42, period: createYear(2005), preferred: true }),
);

describe('the sentence', () => {
  it('says who leads, by how much, and where the others stand', () => {
    expect(say()).toMatch(
      /^Năm 2022 Quảng Ninh đứng đầu cả nước với 72,95 điểm \(1\/63\), cao hơn trung vị 7,73 điểm; Cần Thơ xếp 19\/63, Hà Nội 20\/63, Tây Ninh 55\/63\.$/,
    );
    expect(say({ language: 'en' })).toMatch(
      /^In 2022 .+ ranked first in the country with 72\.95 points \(1\/63\), 7\.73 points above the median; .+ ranked 19\/63/,
    );
  });

  it('keeps numbers and units on one line', () => {
    expect(describeFigure(figureOf()).sentence).toContain('72,95\u00a0điểm');
  });

  it('tells the change of a lone province only since the method changed', () => {
    expect(say({ geographies: ['quang-ninh'] })).toContain('So với năm 2013: tăng 9,44 điểm');
  });

  it('says that a first place is shared, and that not the whole country was ranked', () => {
    const parts = { geographies: ['quang-ninh', 'can-tho'] };
    expect(say(parts, tied)).toContain('cùng đứng đầu với 70,0 điểm (đồng hạng 1/42)');
    const alone = tied.filter(({ geography }) => geography !== 'ha-noi');
    expect(say(parts, alone)).toContain('đứng đầu 42 tỉnh được xếp hạng với 70,0 điểm (1/42)');
  });

  it('says which province lacks a figure, and which year is its latest', () => {
    const sentence = say({ indicator: 'par-index', time: { from: 2012, to: 2023 } });
    expect(sentence).toContain('Năm 2023 Quảng Ninh đứng đầu cả nước với 92,18% (1/63)');
    expect(sentence).toContain(
      'Tây Ninh chưa có số liệu năm 2023 (theo 63 tỉnh; gần nhất năm 2019: 80,05%)',
    );
    expect(sentence).toContain('Cần Thơ chưa có số liệu giai đoạn 2012–2023');
  });

  it('says a rank alone as a rank', () => {
    const sentence = say({ indicator: 'par-index', geographies: ['ha-noi'] });
    expect(sentence).toContain('Năm 2024 Hà Nội xếp 3/63 (nguồn không nêu điểm)');
  });

  it.each([
    [
      'union.initiatives',
      'Sáng kiến của Công đoàn Viên chức tại Quảng Ninh, giai đoạn 2011–2015: 758 sáng kiến.',
    ],
    [
      'posts.savings',
      'Kinh phí tiết kiệm nhờ giảm biên chế, mục tiêu giai đoạn 2011–2015 của Quảng Ninh: trên 37 tỷ đồng.',
    ],
    [
      'procedure-time.investment-certificate',
      'Thời gian cấp giấy chứng nhận đầu tư của Quảng Ninh trước khi thay đổi: 25 ngày. Thời gian cấp giấy chứng nhận đầu tư của Quảng Ninh, năm 2015: từ 7 đến 10 ngày.',
    ],
    [
      'union.advanced-worker-share',
      'Tỷ lệ đạt Lao động tiên tiến trong Công đoàn Viên chức của Quảng Ninh, giai đoạn 2011–2015: trên 90% mỗi năm.',
    ],
    [
      'procedures.cut',
      'Thủ tục hành chính được cắt giảm của Quảng Ninh, đến hết 2015: 191 thủ tục.',
    ],
  ])('says a stated figure of %s as it is stated', (indicator, expected) => {
    expect(say({ indicator, geographies: ['quang-ninh'] })).toBe(expected);
  });

  it('says of a ranking who leads, and of how many', () => {
    expect(say({ view: 'ranking' })).toMatch(
      /^Năm 2022 dẫn đầu là Quảng Ninh \(72,95 điểm\), Bắc Giang .+; Cần Thơ xếp 19\/63, Hà Nội 20\/63/,
    );
    const part = {
      indicator: 'par-index',
      view: 'ranking',
      time: { from: 2012, to: 2023 },
    } as const;
    expect(say(part)).toContain('Năm 2023 có số liệu của 21/63 tỉnh; dẫn đầu trong số đó là');
  });

  it('says that there is nothing', () => {
    expect(say({ time: { from: 2030, to: 2031 } })).toBe(
      'Quảng Ninh, Hà Nội, Cần Thơ, Tây Ninh chưa có số liệu giai đoạn 2030–2031 (theo 63 tỉnh).',
    );
  });
});

describe('the lines around it', () => {
  it('name unit, scale, direction, publisher and years', () => {
    const { title, subtitle, source } = describeFigure(figureOf());
    expect(title).toBe('Năng lực cạnh tranh cấp tỉnh (PCI)');
    expect(subtitle).toBe('Điểm, thang 100, cao hơn là tốt hơn · VCCI công bố · 2009–2022');
    expect(source).toBe('Nguồn: VCCI, PCI 2009–2022 · bản phát hành 12, 22/11/2026');
    expect(describeFigure(figureOf({ language: 'en' })).source).toBe(
      'Source: VCCI, PCI 2009–2022 · release 12, 22 Nov 2026',
    );
  });

  it('say that an axis does not start at zero only where it does not, where dots stand for bars', () => {
    const axis = 'không bắt đầu từ 0';
    const view = 'ranking' as const;
    expect(describeFigure(figureOf({ view })).notes.join()).toContain(axis);
    const figure = figureOf({ view }, tied);
    expect(describeFigure(figure).notes.join()).not.toContain(axis);
    expect(figure.ranking && layoutRanking(figure, figure.ranking, 'wide').form).toBe('bars');
  });

  it('explain the marks that are there, and no others', () => {
    const notes = describeFigure(figureOf({ geographies: ['da-nang'] })).notes.join('\n');
    expect(notes).toContain('trung vị 63 tỉnh');
    expect(notes).toContain('Khoảng trống 2013');
    expect(notes).not.toMatch(/mục tiêu|Mũi tên|Nền nhạt|Chỗ đứt/);
    const target = describeFigure(figureOf({ indicator: 'posts.savings' })).notes.join('\n');
    expect(target).toMatch(/Mũi tên hướng lên/);
    expect(target).toMatch(/chấm rỗng: mục tiêu/);
    expect(target).not.toContain('trung vị');
  });
});
