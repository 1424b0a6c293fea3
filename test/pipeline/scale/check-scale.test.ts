import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createIssue } from '../../../pipeline/create-issue.ts';
import { limits } from '../../../pipeline/limits.ts';
import { noCorrections } from '../../../pipeline/model/corrections.ts';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { checkScale } from '../../../pipeline/scale/check-scale.ts';
import { type ReportOptions, readReport } from '../read-report.ts';

const provinces = ['Hà Nội', 'Cần Thơ', 'Quảng Ninh', 'Đà Nẵng'];

const report = (year: number, values: readonly (number | string)[], unit = 'tỷ đồng'): string =>
  `Năm ${year}\nTỉnh,Kinh phí tiết kiệm nhờ giảm biên chế (${unit})\n${values
    .map((value, i) => `${provinces[i]},"${value}"\n`)
    .join('')}`;

const figures = async (...reports: string[]): Promise<Observation[]> =>
  (await Promise.all(reports.map((text) => readReport(text)))).flatMap((r) => r.observations);

const check = async (text: string, published: readonly Observation[], options?: ReportOptions) => {
  const reading = checkScale(await readReport(text, options), published, codeLists);
  const found = reading.issues.map(
    ({ code, severity, cell, params }) => `${severity} ${code} ${cell} ${JSON.stringify(params)}`,
  );
  return { reading, found };
};

describe('figures held against those of other years', () => {
  const past = () => figures(report(2020, [10, 20, 30, 40]), report(2021, [11, 21, 28, 44]));

  it('are in place as long as they are of their size', async () => {
    const { found } = await check(report(2022, [12, 19, 33, 90]), await past());
    expect(found).toEqual([]);
  });

  it.each([
    [10, 'gấp khoảng 10 lần'],
    [1000, 'gấp khoảng 1000 lần'],
    [0.01, 'chỉ bằng khoảng 1/100'],
  ])('make a warning of one that is %s times as large', async (times, words) => {
    const values = [12, 19, 33, 40 * times];
    const { reading, found } = await check(report(2022, values.map(String)), await past());
    expect(found).toEqual([expect.stringMatching(/^warning scale-differs B6 /)]);
    expect(found[0]).toContain(words);
    expect(reading.counts.warnings).toBe(1);
  });

  it('make one error of a column, which asks for its unit', async () => {
    const text = report(2022, [12000, 19000, 33000, 40000]);
    const { reading, found } = await check(text, await past());
    expect(found).toEqual([expect.stringMatching(/^error column-scale-differs B3 .*"count":4/)]);
    expect(reading.counts.errors).toBe(1);
    for (const language of ['vi', 'en'] as const)
      expect(issueMessage(reading.issues[0] ?? never(), language)).not.toMatch(/[{}]/);
  });

  it('are counted with the issues of the file that are not listed', async () => {
    const reading = await readReport(report(2022, [12, 19, 33, 40_000]));
    const listed = Array.from({ length: limits.issues }, (_, i) =>
      createIssue('unknown-column', { row: i + 1 }, { severity: 'warning' }),
    );
    const more = createIssue('more-issues', {}, { severity: 'warning', params: { count: 500 } });
    const counts = { ...reading.counts, warnings: limits.issues + 500 };
    const long = { ...reading, issues: [...listed, more], counts };
    const { issues } = checkScale(long, await past(), codeLists);
    expect(issues).toHaveLength(limits.issues + 1);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', params: { count: 501 } });
  });

  it('leave a column alone whose unit makes up for it, and warn where a person said the unit', async () => {
    const values = [12000, 19000, 33000, 40000];
    expect((await check(report(2022, values, 'triệu đồng'), await past())).found).toEqual([]);
    const columns = [{ sheet: null, headingRow: 2, column: 'B', unit: 'billion VND' }];
    const { found } = await check(report(2022, values), await past(), {
      corrections: { ...noCorrections, columns },
    });
    expect(found).toEqual([expect.stringMatching(/^warning column-scale-differs/)]);
  });

  it('say nothing where other years differ among themselves, or are long ago', async () => {
    const wild = await figures(report(2020, [1]), report(2021, [100]));
    expect((await check(report(2022, [10000]), wild)).found).toEqual([]);
    const old = await figures(report(2001, [10]), report(2002, [10]));
    expect((await check(report(2022, [1000]), old)).found).toEqual([]);
  });

  it('take ten times a single other year as it comes, but not a hundred times', async () => {
    const one = await figures(report(2021, [10]));
    expect((await check(report(2022, [100]), one)).found).toEqual([]);
    expect((await check(report(2022, [1000]), one)).found).toHaveLength(1);
  });

  it('are not held against the same year, which they replace', async () => {
    const wrong = await figures(report(2022, [10000, 20000, 30000, 40000]));
    expect((await check(report(2022, [10, 20, 30, 40]), wrong)).found).toEqual([]);
  });

  it('change nothing of a reading when nothing is published, or all is multiplied alike', async () => {
    const values = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(values, async (amounts) => {
        const reading = await readReport(report(2022, amounts));
        expect(checkScale(reading, [], codeLists)).toBe(reading);
        const same = await figures(report(2021, amounts), report(2020, amounts));
        expect(checkScale(reading, same, codeLists)).toBe(reading);
      }),
      { numRuns: 30 },
    );
  });
});

const never = (): never => {
  throw new Error('no issue');
};
