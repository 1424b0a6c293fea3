import { describe, expect, it } from 'vitest';
import { planSlice } from '../../dashboard/charts/plan-slice.ts';
import { collectNotices } from '../../dashboard/page/collect-notices.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { type ChartState, readChartState } from '../../pipeline/model/chart-state.ts';
import { noticeMessage } from '../../pipeline/model/notice.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { createYear } from '../../pipeline/model/period.ts';
import type { CatalogIndicator } from '../../pipeline/model/release.ts';
import { createExample } from '../pipeline/example-observation.ts';
import { known, shown } from './shown-fixture.ts';

const figuresOf = (...years: number[]): readonly Observation[] =>
  years.map((year) => createExample({ period: createYear(year) }));

const say = (
  query: string,
  observations: readonly Observation[] = figuresOf(2020, 2021, 2022),
  indicator: CatalogIndicator = shown.indicator,
): readonly string[] => {
  const { state, notices } = readChartState(new URLSearchParams(query), known);
  const slice = planSlice(state, indicator);
  const collected = collectNotices({
    state,
    indicator,
    slice,
    observations,
    notices,
    lists: codeLists,
  });
  return collected.map((notice) => noticeMessage(notice, state.language));
};
const both: CatalogIndicator = {
  ...shown.indicator,
  bases: ['63', '34'],
  periods: [2022, 2023, 2024, 2025].map((year) => ({
    ...createYear(year),
    published: [year === 2025 ? '34' : '63'],
  })),
};

describe('a province the basis does not have', () => {
  it('of the 34, on the 63: names what it was made of', () => {
    const [hue, ...others] = say('geography=hue');
    expect(hue).toContain('Huế thuộc 34 tỉnh, thành phố từ 01/7/2025');
    expect(hue).toContain('hãy chọn Thừa Thiên Huế');
    expect(others).toEqual([]);
    const [english] = say('geography=hue&lang=en');
    expect(english).toContain('Hue is one of the 34 provinces');
    expect(english).toContain('choose Thua Thien Hue');
  });

  it('of the 63, on the 34: names what it is part of', () => {
    const [first] = say('basis=34&geography=ha-giang');
    expect(first).toContain('từ 01/7/2025 thuộc Tuyên Quang');
    expect(say('basis=34&geography=ha-tay')[0]).toContain('thuộc Hà Nội');
  });

  it('that ended before the years shown: names what it joined', () => {
    const [first, ...others] = say('geography=ha-tay~ha-noi&time=2010');
    expect(first).toContain('Hà Tây là đơn vị riêng đến hết ngày 31/07/2008');
    expect(first).toContain('nhập vào Hà Nội');
    expect(say('geography=ha-tay~ha-noi&time=2010&lang=en')[0]).toContain('until 31 Jul 2008');
    expect(others).toEqual([]);
    expect(say('geography=ha-tay&time=2006..2010')).toEqual([]);
  });

  it('says nothing of one that both have', () => {
    expect(say('geography=tuyen-quang~ha-noi')).toEqual([]);
    expect(say('basis=34&geography=tuyen-quang~vietnam')).toEqual([]);
  });
});

describe('a note on a region', () => {
  const ages: CatalogIndicator = {
    ...shown.indicator,
    periods: [2010, 2025].map((year) => ({ ...createYear(year), published: ['63'] })),
  };
  const region = 'geography=region-dong-nam-bo';

  it('is read where the years shown reach into its days, and left out of others', () => {
    expect(say(`${region}&time=2025`, figuresOf(2025), ages)[0]).toContain('xác nhận một phần');
    expect(say(`${region}&time=2010`, figuresOf(2010), ages)).toEqual([]);
  });

  it('on a province is told beneath the chart', () => {
    expect(say('geography=ha-noi&time=2006..2010', figuresOf(2006), ages)).toEqual([]);
  });
});

describe('figures of the other basis', () => {
  it('are named with their years where the link leaves the basis open', () => {
    expect(say('', figuresOf(2025), both)).toEqual([
      'Biểu đồ theo 34 tỉnh, thành phố. Số liệu 2022–2024 theo 63 tỉnh, thành phố: chọn “63 tỉnh” để xem.',
    ]);
  });

  it('are not named where the link names the basis, or the chart has every year', () => {
    expect(say('basis=34', figuresOf(2025), both)).toEqual([]);
    expect(say('', figuresOf(2022, 2023, 2024, 2025), both)).toEqual([]);
  });

  it('are named where the basis asked for has none', () => {
    const [other, none] = say('basis=34', []);
    expect(other).toContain('Số liệu 2020–2022 theo 63 tỉnh');
    expect(none).toContain('Chưa có số liệu');
  });
});

describe('too many provinces', () => {
  it('names those left out', () => {
    const slugs: ChartState['geographies'] = known.geographies.filter((slug) =>
      slug.startsWith('b'),
    );
    const [first] = say(
      `geography=quang-ninh~ha-noi~can-tho~tay-ninh~ca-mau~lao-cai~an-giang~${slugs.join('~')}`,
    );
    expect(first).toContain('đã bỏ bớt: ');
    expect(first).toContain('Bắc Ninh');
    expect(first).not.toContain('bac-ninh');
  });
});

describe('a report that names no province', () => {
  it('is left out beside provinces, in a ranking and on a map, which is said', () => {
    for (const query of [
      'geography=unnamed~quang-ninh',
      'geography=unnamed&view=ranking',
      'geography=unnamed&view=map',
    ])
      expect(say(query)).toEqual([expect.stringContaining('không được so sánh, xếp hạng')]);
  });

  it('is seen alone without a notice', () => {
    expect(say('geography=unnamed')).toEqual([]);
    expect(say('geography=unnamed&view=table')).toEqual([]);
  });
});
