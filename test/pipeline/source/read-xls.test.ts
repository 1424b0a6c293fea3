import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';

const years = ['2016', '2017', '2018'];

/** A sheet for each year and one of notes, as an old binary workbook. */
const workbook = (): Uint8Array => {
  const book = utils.book_new();
  for (const year of years) {
    const rows = ['Hà Nội', 'Hải Phòng', 'Cần Thơ'].map((place, i) => [place, 60 + i / 8]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Tỉnh', 'PCI'], ...rows]), year);
  }
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Nguồn: VCCI']]), 'Ghi chú');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
};

describe('an old binary workbook', () => {
  const whole = workbook();

  it('is read sheet by sheet', async () => {
    const { observations } = await readReport(whole, { name: 'a.xls' });
    expect(observations.length).toBe(9);
  });

  it('is refused wherever it is cut off, unless nothing of it is missing', async () => {
    for (let share = 0.1; share < 1; share += 0.03) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const { observations, refused, issues } = await readReport(cut, { name: 'a.xls' });
      if (refused) expect(issues.map(({ code }) => code)).toEqual(['damaged-file']);
      else expect([observations.length, issues.length > 3]).toEqual([9, true]);
    }
  });
});
