import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { readReport } from '../read-report.ts';
import { textCell, writeXlsx } from './workbook/xlsx/write-xlsx.ts';

const row = (cells: string, at: number, more = ''): string =>
  `<row r="${at}"${more}>${cells}</row>`;
const heading = row(textCell('A1', 'Tỉnh') + textCell('B1', 'PCI 2018'), 1);
const figures = (at: number, more = ''): string =>
  row(`${textCell(`A${at}`, 'Hà Nội')}<c r="B${at}"><v>65.4</v></c>`, at, more);

const sentences = async (report: Uint8Array | string, language: 'vi' | 'en' = 'vi') => {
  const { issues } = await readReport(report, { name: 'a.xlsx' });
  return issues.map((issue) => issueMessage(issue, language));
};

describe('what is said of a workbook', () => {
  it('names one hidden row as one, and a hidden sheet once', async () => {
    const sheets = {
      S: `<sheetData>${heading}${figures(2, ' hidden="1"')}</sheetData>`,
      Ẩn: `<sheetData>${heading}${figures(2)}</sheetData>`,
    };
    const workbook = writeXlsx({ sheets, states: { Ẩn: 'state="hidden"' } });
    const [hiddenRow, hiddenSheet] = await sentences(workbook);
    expect(hiddenRow).toMatch(/^Trang “S”: Dòng 2 bị ẩn/);
    expect(hiddenSheet?.split('Ẩn')).toHaveLength(2);
    expect((await sentences(workbook, 'en'))[0]).toMatch(/^Sheet “S”: Row 2: hidden/);
  });

  it('names the cell that is there twice', async () => {
    const twice = row(`${textCell('A2', 'x')}${textCell('A2', 'y')}`, 2);
    const [said] = await sentences(
      writeXlsx({ sheets: { S: `<sheetData>${heading}${twice}</sheetData>` } }),
    );
    expect(said).toMatch(/^Ô S!A2 có mặt hai lần/);
  });
});

it('a web archive is none of delimited text', async () => {
  const page = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n<html>';
  expect((await sentences(page))[0]).toContain('MHT');
});
