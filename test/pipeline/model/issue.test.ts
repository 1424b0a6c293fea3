import { describe, expect, it } from 'vitest';
import { type Issue, issueMessage } from '../../../pipeline/model/issue.ts';
import { readReport } from '../read-report.ts';

const codesAndTexts = (issues: readonly Issue[], language: 'vi' | 'en'): string[] =>
  issues.map((issue) => issueMessage(issue, language));

describe('issueMessage', () => {
  it('names things in the language of the sentence', () => {
    const issue: Issue = {
      code: 'out-of-bounds',
      severity: 'error',
      row: 2,
      column: 'C',
      cell: 'C2',
      text: '165',
      params: { indicator: { vi: 'Chỉ số A', en: 'Index A' }, min: 0, max: 100 },
    };
    expect(issueMessage(issue, 'vi')).toContain('C2: 165 nằm ngoài khoảng cho phép của Chỉ số A');
    expect(issueMessage(issue, 'en')).toContain('Cell C2: 165 lies outside what Index A allows');
  });

  it('says that a fault of a hint is one of the details sent along', async () => {
    const hints = { province: 'Quảng Nin', period: '2018' };
    const { issues } = await readReport('Chỉ tiêu,Kết quả\nPCI,65.4\n', { hints });
    expect(codesAndTexts(issues.slice(0, 1), 'vi')).toEqual([
      'Thông tin kèm theo: không có tỉnh, thành phố nào tên “Quảng Nin”. Hãy sửa tên cho đúng.',
    ]);
    expect(codesAndTexts(issues.slice(0, 1), 'en')).toEqual([
      'In the details sent along: there is no province named “Quảng Nin”. Correct the name.',
    ]);
  });

  it('names the row of a fault above the table', async () => {
    const { issues } = await readReport('Đơn vị tính: sải,\nTỉnh,PCI 2018\nHà Nội,65.4\n');
    expect(codesAndTexts(issues.slice(0, 1), 'vi')[0]).toMatch(/^Dòng 1: đơn vị tính “sải”/);
    expect(codesAndTexts(issues.slice(0, 1), 'en')[0]).toMatch(/^Row 1: unit “sải”/);
  });

  it('leaves no Vietnamese name in an English sentence', async () => {
    const text = 'Tỉnh;Năm;Chỉ tiêu;Giá trị\nHà Nội;2018;PCI;65,4\nHà Nội;2018;PCI;65,5\n';
    const { issues } = await readReport(text);
    expect(codesAndTexts(issues, 'en')).toEqual([
      'Cell D3: Provincial Competitiveness Index (PCI) of Hanoi, 2018 already stands in D2. Keep one of them.',
    ]);
  });
});
