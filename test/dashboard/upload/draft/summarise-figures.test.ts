import { describe, expect, it } from 'vitest';
import { summariseFigures } from '../../../../dashboard/upload/draft/summarise-figures.ts';
import { createSay, sayCode } from '../../../../dashboard/upload/words.ts';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { readReport } from '../../../pipeline/read-report.ts';

const summarise = async (text: string) => {
  const { observations } = await readReport(text);
  return summariseFigures(observations).map((one) => ({
    ...one,
    period: one.period.end,
    least: one.least?.cell,
    most: one.most?.cell,
    first: one.first.cell,
  }));
};

describe('what would be published', () => {
  it('is told by indicator and period, with how many provinces and the extremes', async () => {
    const text =
      'Tỉnh,PCI 2018,PCI 2019\nCả nước,"60,1",\nHà Nội,"65,4","66"\nHuế,"62,1",\nCần Thơ,"66","60"\n';
    const common = { indicator: 'pci', kind: 'actual', unit: 'point' };
    expect(await summarise(text)).toEqual([
      {
        ...{ ...common, period: 2018, figures: 4, provinces: 3, others: 1 },
        ...{ least: 'B2', most: 'B5', first: 'B2' },
      },
      {
        ...{ ...common, period: 2019, figures: 2, provinces: 2, others: 0 },
        ...{ least: 'C5', most: 'C3', first: 'C3' },
      },
    ]);
  });

  it('has no extremes where nothing is one number', async () => {
    const [only] = await summarise('Tỉnh,Điểm PCI 2018\nHà Nội,trên 65\nHuế,60-65\n');
    expect(only).toMatchObject({ figures: 2, least: undefined, most: undefined });
  });
});

it('every family of indicators has a name in both languages', () => {
  const families = new Set(codeLists.indicators.map(({ family }) => family));
  for (const language of ['vi', 'en'] as const)
    for (const family of families)
      expect(sayCode(createSay(language), 'families', family)).not.toBe(family);
});
