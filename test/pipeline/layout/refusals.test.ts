import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { writeDocx } from '../prose/write-docx.ts';
import { readReport } from '../read-report.ts';

const codes = async (text: string) =>
  (await readReport(text)).issues.map(({ code, cell, row }) => `${code} ${cell ?? row ?? ''}`);

describe('why a table is refused', () => {
  it('is a repeated heading where every column is headed alike', async () => {
    const heading = Array<string>(5).fill('Tỉnh/Thành phố').join(',');
    expect(await codes(`${heading}\nHà Nội,2018,PCI,65.4,điểm\n`)).toEqual([
      'duplicate-heading B1',
    ]);
  });

  it('is no heading where nothing is one', async () => {
    expect(await codes('Hà Nội,65.4\nCần Thơ,64.9\n')).toEqual(['no-heading ']);
  });

  it('says where reading stopped, when rows are left', async () => {
    expect(await codes('Hà Nội,65.4\n'.repeat(100))).toEqual(['no-heading ']);
    const { issues, counts } = await readReport('Hà Nội,65.4\n'.repeat(101));
    expect(issues.map(({ code }) => code)).toEqual(['no-heading', 'reading-stopped']);
    expect(counts).toMatchObject({ rows: 100, ignored: 100 });
  });

  it('is the number of columns, with the limit, and not an empty file', async () => {
    const { issues } = await readReport(`${Array<string>(16_385).fill('Tỉnh').join(',')}\n`);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['too-many-columns', 1]]);
    expect(issues.map((issue) => issueMessage(issue, 'vi')).join()).toContain('16384 cột');
  });

  it('is the length of the only row, and not an empty file', async () => {
    expect(await codes(`Tỉnh,${'x'.repeat(40_000)}\n`)).toEqual(['too-long-cell B1']);
  });

  it('is too many figures: to be split first, by the command second', async () => {
    const { issues } = await readReport('Tỉnh,PCI 2018\nHà Nội,65.4\nCần Thơ,64.9\n', {
      mostObservations: 1,
    });
    expect(issues.map((issue) => issueMessage(issue, 'vi')).join()).toMatch(/chia nhỏ.*npm run/);
  });
});

describe('the heading', () => {
  const table = 'Hà Nội,65.4\nCần Thơ,64.9\nTây Ninh,63.1\nSơn La,62.2\n';
  const ranked = ['Hà Nội,2018,65.4,5,a', 'Cần Thơ,2018,64.9,6,a', 'Tây Ninh,2018,63.1,7,a']
    .concat('Sơn La,2018,62.2,8,a', '')
    .join('\n');
  it.each([
    `,Giai đoạn 2009–2022\nĐơn vị tính: điểm\n,PCI 2018\n${table}`,
    `Chỉ tiêu,PCI,,,\nTỉnh,Năm,Điểm,Hạng,Ghi chú\n${ranked}`,
  ])('is the row above the figures, not a line of the title: %j', async (text) => {
    const { observations, issues } = await readReport(text);
    expect(issues).toEqual([]);
    expect(observations.map(({ period }) => period.end)).toEqual([2018, 2018, 2018, 2018]);
  });

  it('is said of a document whose table cannot be read, though its title is as long as a sentence', async () => {
    const document = writeDocx([
      'Kết quả giải quyết thủ tục hành chính của các cơ quan, đơn vị trong năm',
      [
        ['Tỉnh', 'Số hồ sơ tiếp nhận'],
        ['Hà Nội', '120'],
      ],
    ]);
    const { issues } = await readReport(document, { name: 'bao-cao.docx' });
    expect(issues.map(({ code }) => code)).toEqual(['missing-period']);
  });
});
