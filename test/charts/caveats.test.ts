import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../dashboard/charts/describe.ts';
import { tabulate } from '../../dashboard/charts/tabulate.ts';
import type { ChartState } from '../../pipeline/model/chart-state.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { figureOf } from './example-figures.ts';
import { pci, sipas } from './merged-figures.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const note = (parts: Partial<ChartState>, from: readonly Observation[]): string =>
  plain(describeFigure(figureOf(parts, from)).notes.join('\n'));
const cells = (parts: Partial<ChartState>, from: readonly Observation[]) =>
  tabulate(figureOf(parts, from)).rows.map((row) => row.cells.map(plain));

describe('what sources state differently', () => {
  const parts = { indicator: 'sipas', geographies: ['hai-phong', 'quang-ninh'] } as const;

  it('is told with its publishers, the figure drawn first', () => {
    expect(note(parts, sipas)).toContain(
      'Hải Phòng 2023: 88,09% (Bộ Nội vụ) – 88,9% (Báo chí và cổng thông tin điện tử)',
    );
    expect(note({ ...parts, language: 'en' }, sipas)).toContain(
      'Hai Phong 2023: 88.09% (Ministry of Home Affairs) – 88.9% (Newspapers and web portals)',
    );
  });

  it('is marked in the table, and only the preferred figure is drawn and said', () => {
    expect(cells(parts, sipas)).toEqual([
      ['Hải Phòng', '88,09* (5/63)'],
      ['Quảng Ninh', '90,61 (1/63)'],
    ]);
    const figure = figureOf(parts, sipas);
    expect(figure.chosen[0]?.points.map(({ value }) => value)).toEqual([88.09]);
    expect(describeFigure(figure).sentence).not.toContain('88,9%');
    expect(figureOf({ ...parts, view: 'ranking' }, sipas).ranking?.rows).toHaveLength(3);
  });

  it('is told only of what is shown, in a ranking of all of it', () => {
    expect(note({ ...parts, geographies: ['quang-ninh'] }, sipas)).not.toContain('Nguồn nêu khác');
    const ranking = { ...parts, geographies: ['quang-ninh'], view: 'ranking' } as const;
    expect(note(ranking, sipas)).toContain('Hải Phòng 2023: 88,09%');
  });

  it('lies on the other basis for a merged unit, which is said', () => {
    expect(note({ ...parts, basis: '34' }, sipas)).toContain(
      'Nguồn nêu khác nhau về số liệu của tỉnh cũ (dấu * trong bảng; xem theo 63 tỉnh): Hải Phòng 2023',
    );
    expect(cells({ ...parts, basis: '34' }, sipas)[0]?.[1]).toBe('88,09–90,23* (2/2 tỉnh cũ)');
  });

  it('is told of what follows from the other basis, which has no publisher', () => {
    const own = {
      indicator: 'initiatives.recognised',
      unit: 'initiative',
      basis: '34',
      geography: 'lam-dong',
      period: createYear(2025),
      disputed: true,
    } as const;
    const figures = [
      createExample({ ...own, value: 900, preferred: true, dataset: 'lam-dong' }),
      createExample({
        ...own,
        value: 450,
        status: 'derived',
        dataset: 'lam-dong',
        cell: '',
        members: { reported: 3, total: 3 },
      }),
    ];
    const state = { indicator: own.indicator, geographies: ['lam-dong'], basis: '34' } as const;
    expect(note(state, figures)).toContain(
      'Lâm Đồng 2025: 900 sáng kiến (bộ số liệu “lam-dong”) – 450 sáng kiến (Đối Sánh suy ra từ số liệu theo 63 tỉnh)',
    );
  });

  it('names the series where both are one publisher’s, and why a restated one is not drawn', () => {
    const own = { geography: 'tay-ninh', period: createYear(2011), disputed: true };
    const figures = [
      createExample({ ...own, value: 60.43, preferred: true, dataset: 'vcci-pci' }),
      createExample({ ...own, value: 60.52, dataset: 'vcci-pci-portal', cell: 'C9' }),
    ];
    const text = note({ geographies: ['tay-ninh'] }, figures);
    expect(text).toContain('60,52 điểm (PCI tính lại trên cổng pcivietnam.vn)');
    expect(text).toContain(
      'Số không rõ ngày công bố đứng sau số của báo cáo có ngày: PCI tính lại trên cổng pcivietnam.vn',
    );
    expect(note({ indicator: 'sipas', geographies: ['hai-phong'] }, sipas)).not.toContain(
      'không rõ ngày',
    );
  });

  it('may be ranks, and is shortened where it is much', () => {
    const disputed = ['quang-ninh', 'ha-noi', 'can-tho', 'tay-ninh'].flatMap((geography, place) => {
      const own = { geography, disputed: true, rankOf: 63, period: createYear(2020), value: 60 };
      return [
        createExample({ ...own, preferred: true, rank: place + 1, dataset: 'vcci-pci' }),
        createExample({ ...own, rank: place + 10, dataset: 'pci-announced', cell: 'B9' }),
      ];
    });
    const notes = note({}, disputed);
    expect(notes).toContain('Quảng Ninh 2020: 60 điểm, hạng 1/63 (VCCI) – 60 điểm, hạng 10/63 (');
    expect(notes).toContain('; và 1 số liệu khác');
    expect(notes).not.toContain('Tây Ninh 2020');
  });
});

describe('ranks', () => {
  it('that the scores do not give are told', () => {
    const parts = { geographies: ['ha-giang', 'quang-ninh'] };
    expect(note(parts, pci)).toContain('Hà Giang 2011: công bố 41/63, tính ra 40/63');
    expect(note({ geographies: ['quang-ninh'] }, pci)).not.toContain('tính ra');
    const year = { ...parts, view: 'ranking', time: { from: 2011, to: 2011 } } as const;
    expect(note(year, pci)).toContain('Hà Giang 2011: công bố 41/63');
  });

  it('among changing numbers of provinces come with the share that stands behind', () => {
    const parts = { geographies: ['ha-noi'], time: { from: 2005, to: 2009 } };
    expect(note(parts, pci)).toContain(
      'Số tỉnh được xếp hạng thay đổi: 42 (2005), 64 (2006–2008), 63 (2009)',
    );
    expect(cells(parts, pci)[0]).toEqual([
      'Hà Nội',
      '60,3244 (14/42; 68%)',
      '50,3443 (40/64; 38%)',
      '56,7276 (27/64; 59%)',
      '53,7364 (31/64; 52%)',
      '58,18 (33/63; 48%)',
    ]);
    expect(note({ ...parts, time: { from: 2009, to: 2012 } }, pci)).not.toContain('thay đổi');
  });

  it('that another report published than the score are told', () => {
    const taken = createExample({ preferred: true, rank: 3, rankOf: 63, derivedFrom: ['other'] });
    expect(note({}, [taken])).toContain('Có thứ hạng do nguồn khác');
  });
});

describe('Hà Nội before August 2008', () => {
  const told = 'Hà Nội trước 01/08/2008 chưa gồm Hà Tây';

  it('was another territory, where the years shown reach back', () => {
    expect(note({ geographies: ['ha-noi'] }, pci)).toContain(told);
    expect(note({ geographies: ['ha-noi'], time: { from: 2008, to: 2010 } }, pci)).toContain(told);
    expect(note({ geographies: ['ha-tay'], language: 'en' }, pci)).toContain(
      'Hanoi did not include Ha Tay before 1 Aug 2008',
    );
  });

  it('is not told of other years or provinces, nor of the 34, which are spans of both', () => {
    expect(note({ geographies: ['ha-noi'], time: { from: 2009, to: 2022 } }, pci)).not.toContain(
      told,
    );
    expect(note({ geographies: ['quang-ninh'] }, pci)).not.toContain(told);
    expect(note({ geographies: ['ha-noi'], basis: '34' }, pci)).not.toContain(told);
  });

  it('took in Hà Tây, which is not merely without a figure', () => {
    const figure = figureOf({ geographies: ['ha-noi', 'ha-tay'], basis: '63' }, pci);
    expect(plain(describeFigure(figure).sentence)).toContain(
      'Hà Tây đã nhập vào Hà Nội từ 01/08/2008 (gần nhất năm 2008: 45,09 điểm)',
    );
  });
});

describe('a component', () => {
  it('names its index', () => {
    const one = createExample({ indicator: 'pci.land-access', preferred: true, value: 6.5 });
    const subtitle = (language: 'vi' | 'en') =>
      describeFigure(figureOf({ indicator: 'pci.land-access', language }, [one])).subtitle;
    expect(subtitle('vi')).toMatch(/^Thành phần 2 của PCI · Điểm/);
    expect(subtitle('en')).toMatch(/^Component 2 of PCI · Points/);
  });
});

describe('a missing figure', () => {
  it('is a dash in the table, and said not to be zero', () => {
    const parts = { geographies: ['ha-tay', 'quang-ninh'], view: 'table', basis: '63' } as const;
    expect(note(parts, pci)).toContain('–: chưa có số liệu, không phải số 0');
    expect(
      note({ ...parts, geographies: ['quang-ninh'], time: { from: 2009, to: 2022 } }, pci),
    ).not.toContain('không phải số 0');
  });
});
