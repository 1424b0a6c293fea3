import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { issueMessage } from '../../../../pipeline/model/issue.ts';
import { readReport } from '../../read-report.ts';

const read = async (rows: readonly string[], heading = 'Mã tỉnh,Năm,PCI,Hạng') => {
  const { observations, issues } = await readReport(`${heading}\n${rows.join('\n')}\n`);
  return [
    ...observations.map(({ geography, basis }) => `${geography}/${basis}`),
    ...issues.map(({ code, cell }) => `${code} ${cell}`),
  ];
};

const codes34 = codeLists.geographies.flatMap(({ basis, code }) =>
  basis === '34' && code ? [code] : [],
);

describe('codes without names', () => {
  it.each([
    [['15,2018,60,'], ['yen-bai/63']],
    [['15,2026,60,'], ['lao-cai/34']],
    [['15,2025,60,'], ['code-without-basis A2']],
    [['15,2021-2025,60,'], ['code-without-basis A2']],
    [
      ['15,đến hết năm 2027,60,', '02,đến hết năm 2027,60,'],
      ['yen-bai/63', 'ha-giang/63'],
    ],
    [['15,2025,60,3/34'], ['lao-cai/34']],
    [['01,2025,60,'], ['ha-noi/34']],
    [['15,2018,60,', '24,2025,60,'], ['code-without-basis A3']],
  ])('%j: %j', async (rows, found) => {
    expect((await read(rows)).slice(0, found.length)).toEqual(found);
  });

  it('are asked about when a year before the merger has just those of all the 34', async () => {
    const rows = codes34.map((code) => `${code},2018,60,`);
    expect(await read(rows)).toEqual([expect.stringMatching(/^code-without-basis/)]);
    expect(await read(rows.slice(1))).not.toContainEqual(expect.stringMatching(/^code-without/));
  });

  it('are asked about in both languages, with both provinces', async () => {
    const { issues } = await readReport('Mã tỉnh,PCI 2025\n15,60\n');
    const [issue] = issues;
    if (!issue) throw new Error('no issue');
    expect(issueMessage(issue, 'vi')).toMatch(/mã 15 là Yên Bái .*Lào Cai .*Hãy thêm cột tên tỉnh/);
    expect(issueMessage(issue, 'en')).toMatch(/code 15 is Yen Bai .*Lao Cai .*Add a column of/);
  });
});

describe('codes beside names', () => {
  const heading = 'Mã số,Tỉnh,Năm,PCI';

  it('lose to the name, and say so where the others are official ones', async () => {
    const rows = ['01,Hà Nội,2018,60', '15,Lào Cai,2018,60'];
    expect(await read(rows, heading)).toEqual([
      'ha-noi/63',
      'lao-cai/63',
      'code-contradicts-name A3',
    ]);
    expect(await read(['15,Lào Cai,2026,60'], heading)).toEqual(['lao-cai/34']);
  });

  it('tell the 34 in a year before them where several are of these alone', async () => {
    const rows = ['01,Hà Nội,2024,60', '15,Lào Cai,2024,60', '24,Bắc Ninh,2024,60'];
    expect(await read(rows, heading)).toEqual([
      'ha-noi/34',
      'lao-cai/34',
      'bac-ninh/34',
      'basis-before-merging B3',
    ]);
    const others = [...rows, '20,Lạng Sơn,2024,60', '25,Phú Thọ,2024,60', '15,Yên Bái,2024,60'];
    expect(await read(others, heading)).toContain('lao-cai/63');
  });

  it('are no codes of provinces where most agree with no name', async () => {
    const rows = ['01,Cần Thơ,2018,60', '02,Đà Nẵng,2018,60', '04,Cao Bằng,2018,60'];
    expect(await read(rows, heading)).toEqual(['can-tho/63', 'da-nang/63', 'cao-bang/63']);
    expect(await read(rows, 'Mã tỉnh,Tỉnh,Năm,PCI')).toContain('code-contradicts-name A2');
  });
});
