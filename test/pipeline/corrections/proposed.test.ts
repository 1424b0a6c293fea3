import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { proposeIndicators } from '../../../pipeline/corrections/propose-indicators.ts';
import { noCorrections, type ProposedIndicator } from '../../../pipeline/model/corrections.ts';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { readReport } from '../read-report.ts';

const proposed: ProposedIndicator = {
  name: { vi: 'Chỉ số xanh cấp tỉnh', en: 'Provincial green index' },
  definition: { vi: 'Điểm do VCCI chấm.', en: 'A score given by VCCI.' },
  unit: 'point',
  direction: 'higher',
  aggregation: 'none',
  family: 'green',
};
const id = 'green.provincial-green-index';

describe('an indicator that staff propose', () => {
  it('is read like any other, by its name and by its id', async () => {
    const text = 'Tỉnh,Chỉ số xanh cấp tỉnh 2023,Số A\nHà Nội,"22,5",1\nCần Thơ,"20,1",2\n';
    const columns = [{ sheet: null, headingRow: 1, column: 'C', indicator: id, period: '2022' }];
    const {
      observations,
      issues,
      proposed: added,
    } = await readReport(text, {
      corrections: { ...noCorrections, columns, indicators: [proposed] },
    });
    expect(issues).toEqual([]);
    expect(observations.map((o) => [o.cell, o.indicator, o.unit, o.period.end])).toEqual([
      ['B2', id, 'point', 2023],
      ['C2', id, 'point', 2022],
      ['B3', id, 'point', 2023],
      ['C3', id, 'point', 2022],
    ]);
    expect(added).toMatchObject([{ id, family: 'green', name: proposed.name, publisher: null }]);
  });

  it('may have an id of its own', () => {
    const { indicators } = proposeIndicators([{ ...proposed, id: 'pgi' }], codeLists);
    expect(indicators.map((one) => one.id)).toEqual(['pgi']);
  });

  it('is no news where the lists have it just so', () => {
    const { lists } = proposeIndicators([proposed], codeLists);
    expect(proposeIndicators([proposed], lists)).toEqual({ lists, indicators: [], issues: [] });
  });

  it.each([
    ['the id of another', { id: 'pci' }, 'indicator-exists'],
    ['the name of another', { name: { vi: 'Điểm PCI', en: 'Green' } }, 'indicator-named-alike'],
    ['its name in English', { name: { vi: 'Xanh', en: 'Time costs' } }, 'indicator-named-alike'],
    ['an unknown unit', { unit: 'cân' }, 'indicator-without-unit'],
  ])('is told of, and left out, with %s', (_, other, code) => {
    const { lists, indicators, issues } = proposeIndicators([{ ...proposed, ...other }], codeLists);
    expect([lists, indicators]).toEqual([codeLists, []]);
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
    for (const language of ['vi', 'en'] as const)
      expect(issues.map((issue) => issueMessage(issue, language)).join()).not.toMatch(/[{}]/);
  });

  it('is told of when it is proposed twice with two meanings', () => {
    const { indicators, issues } = proposeIndicators(
      [proposed, { ...proposed, unit: '%' }],
      codeLists,
    );
    expect([indicators.length, issues.map(({ code }) => code)]).toEqual([1, ['indicator-exists']]);
  });
});
