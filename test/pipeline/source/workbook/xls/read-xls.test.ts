import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../read-report.ts';
import { convertReport } from '../../../tables/convert-report.ts';

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

/** Where a set of properties begins: its mark, version 0 and the system it was written on. */
const indexOfProperties = (bytes: Uint8Array): number =>
  bytes.findIndex(
    (_, at) =>
      at % 64 === 0 &&
      [0xfe, 0xff, 0, 0].every((byte, i) => bytes[at + i] === byte) &&
      bytes[at + 24] === 1,
  );

/** A workbook of Excel 95 with `Qua?ng Ninh` in a cell, the mark a byte of that code page. */
const excel95 = (mark: number, codePage: number): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a'], ['Qua#ng Ninh']]), 'S');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff5' }));
  const find = (...part: number[]): number =>
    bytes.findIndex((_, i) => part.every((byte, j) => bytes[i + j] === byte));
  bytes[find(0x61, 0x23, 0x6e) + 1] = mark;
  bytes.set([codePage & 255, codePage >> 8], find(0x42, 0, 2, 0) + 4);
  return bytes;
};

describe('an old binary workbook', () => {
  const whole = workbook();

  it('is read sheet by sheet', async () => {
    const { observations } = await readReport(whole, { name: 'a.xls' });
    expect(observations.length).toBe(9);
  });

  it.each([
    [1258, 0xd2, 'Quảng Ninh'],
    [1251, 0xd2, 'QuaТng Ninh'],
    [1252, 0xd2, 'QuaÒng Ninh'],
  ])('of before 1997 is read by the code page that it names: %i', async (page, mark, text) => {
    const { records } = await convertReport(excel95(mark, page), 'a.xls');
    expect(records.at(-1)).toEqual([text]);
  });

  it('shows a date as a Vietnamese spreadsheet does, as the newer kind', async () => {
    const book = utils.book_new();
    const cell = { t: 'n', v: 40851.5, z: 'm/d/yy' } as const;
    const sheet = { '!ref': 'A1:A2', A1: { t: 's', v: 'Ngày' } as const, A2: cell };
    utils.book_append_sheet(book, sheet, 'S');
    for (const bookType of ['biff8', 'xlsx'] as const) {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }));
      const { records } = await convertReport(bytes, 'a.xls');
      expect(records.at(-1)).toEqual(['04/11/2011']);
    }
  });

  it('is refused wherever it is cut off, unless nothing of it is missing', async () => {
    for (let share = 0.1; share < 1; share += 0.03) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const { observations, refused, issues } = await readReport(cut, { name: 'a.xls' });
      if (refused) expect(issues.map(({ code }) => code)).toEqual(['damaged-file']);
      else expect([observations.length, issues.length > 3]).toEqual([9, true]);
    }
  });

  it('is read or refused, whatever bytes of it are damaged', async () => {
    const bytes = new Uint8Array(readFileSync('test/reports/workbook-xls-marks/so-lieu.xls'));
    const damage = fc.array(
      fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.constantFrom(0, 1, 127, 255)),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = bytes.slice();
        for (const [at, byte] of places) damaged[at] = byte;
        const { counts } = await readReport(damaged, { name: 'a.xls' });
        expect(counts.rows).toBeLessThan(100);
      }),
      { numRuns: 60 },
    );
  });

  it('is read without what it says of its author, where a count that is damaged would fill memory', async () => {
    const bytes = new Uint8Array(readFileSync('test/reports/workbook-xls-marks/so-lieu.xls'));
    const at = indexOfProperties(bytes);
    expect(at).toBeGreaterThan(0);
    // The number of properties, at the start of their only section.
    new DataView(bytes.buffer).setUint32(at + 52, 0xffff_ffff, true);
    const { observations } = await readReport(bytes, { name: 'a.xls' });
    expect(observations.length).toBe(5);
  });
});
