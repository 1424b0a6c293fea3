import { expect, it } from 'vitest';
import { type ColumnCorrection, noCorrections } from '../../../../pipeline/model/corrections.ts';
import { readReport } from '../../read-report.ts';

const report = 'Tỉnh;PCI 2018\nHà Nội;12\nHải Phòng;16\n';

const readAs = async (role?: string) => {
  const column: ColumnCorrection = {
    sheet: null,
    headingRow: 1,
    column: 'B',
    ...(role && { role }),
  };
  const { observations, issues, counts } = await readReport(report, {
    corrections: { ...noCorrections, columns: role ? [column] : [] },
  });
  return {
    figures: observations.map(({ value, rank }) => [value, rank]),
    issues: issues.map(({ code, cell }) => `${code} ${cell}`),
    ignored: counts.ignored,
  };
};

it('asks once of a column whose numbers may be ranks, and a person’s word answers', async () => {
  expect(await readAs()).toMatchObject({ figures: [], issues: ['rank-or-score B2'], ignored: 2 });
  expect(await readAs('value')).toMatchObject({
    figures: [
      [12, null],
      [16, null],
    ],
    issues: [],
  });
  expect(await readAs('rank')).toMatchObject({
    figures: [
      [null, 12],
      [null, 16],
    ],
    issues: [],
  });
});

it('takes one number alone as its heading has it, and equal ones for scores', async () => {
  for (const rows of ['Hà Nội;60\n', 'Hà Nội;60\nHải Phòng;60\n']) {
    const { issues, observations } = await readReport(`Tỉnh;PCI 2018\n${rows}`);
    expect(issues).toEqual([]);
    expect(observations[0]?.value).toBe(60);
  }
});
