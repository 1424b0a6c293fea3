import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
const reports = join(folder, 'in');
const report = join(reports, 'pci.csv');
mkdirSync(reports);
writeFileSync(report, 'KẾT QUẢ PCI NĂM 2020\nTỉnh,Điểm\nHà Giang,63\nCà Mau,\nNguồn: VCCI\n');
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: 'normalise' | 'tables', ...args: string[]) =>
  spawnSync(process.execPath, [`pipeline/cli/${command}.ts`, ...args], { encoding: 'utf8' });

describe('a command', () => {
  it.each([
    ['normalise', /^Cách dùng: npm run normalise/, /^Usage: npm run normalise/],
    ['tables', /^Cách dùng: npm run tables/, /^Usage: npm run tables/],
  ] as const)('%s shows how it is called, asked or called wrongly', (command, vi, en) => {
    expect(run(command, '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(vi) });
    const english = run(command, '--help', '--lang', 'en');
    expect(english).toMatchObject({ status: 0, stdout: expect.stringMatching(en) });
    expect(run(command)).toMatchObject({ status: 1, stderr: expect.stringMatching(vi) });
    const wrong = run(command, '--lang', 'fr', report);
    expect(wrong).toMatchObject({ status: 1, stderr: expect.stringMatching(vi) });
  });

  it('names an option it does not know or that lacks its value, in the language asked for', () => {
    expect(run('tables', '--nope').stderr).toBe(
      'Không có tùy chọn “--nope”. Thêm --help để xem cách dùng.\n',
    );
    expect(run('normalise', '--lang=en', '--province').stderr).toMatch(
      /^The option “--province” has no value/,
    );
  });

  it('tells of a report in that language, and why rows were left out', () => {
    expect(run('normalise', report).stderr).toContain(
      '5 dòng, 1 số liệu, 4 dòng bỏ qua (1 tên báo cáo, 1 tiêu đề cột, 1 không có số liệu, 1 nguồn), 0 lỗi',
    );
    expect(run('normalise', report, '--lang', 'en').stderr).toContain(
      'rows: 5, figures: 1, left out: 4 (1 report title, 1 column headings, 1 without figures, 1 source), errors: 0',
    );
  });

  it('says that a text was read as prose', () => {
    const prose = join(folder, 'bao-cao.txt');
    writeFileSync(prose, 'Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính.\n');
    expect(run('normalise', prose).stderr).toContain('Đọc thành lời văn: đề xuất 1 số liệu.');
  });

  it('writes what it refuses in that language beside the tables', () => {
    const bad = join(reports, 'empty.csv');
    writeFileSync(bad, '');
    const { stderr } = run('tables', reports, join(folder, 'out'), '--lang', 'en');
    expect(stderr).toContain('pci.csv: rows: 2, rejected: 0');
    expect(stderr).toContain('empty.csv: REFUSED');
    expect(readFileSync(join(folder, 'out', 'empty.csv_converted.csv'), 'utf8')).toMatch(
      /^Application Error: [\x20-\x7e]+\r\n$/,
    );
  });
});
