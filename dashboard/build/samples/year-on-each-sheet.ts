import type { SheetOfCells } from '../xlsx/workbook.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { exampleNote, exampleTitle } from './words.ts';

type Figures = readonly [province: string, received: number, resolved: number, onTime: number];

const widths = [6, 24, 18, 18, 24];
const headings = [
  'STT',
  'Tỉnh/Thành phố',
  'Hồ sơ tiếp nhận',
  'Hồ sơ đã giải quyết',
  'Tỷ lệ hồ sơ giải quyết đúng hạn (%)',
];

/** The same table of several indicators on a sheet for each year; the period stands above it. */
export const writeYearOnEachSheet = (): Uint8Array =>
  writeXlsx([
    writeYear(2022, [
      ['Quảng Ninh', 612_340, 598_112, 98.4],
      ['Thanh Hóa', 845_020, 821_655, 97.1],
      ['Cần Thơ', 402_118, 391_274, 96.8],
      ['Tây Ninh', 318_906, 312_450, 97.9],
    ]),
    writeYear(2023, [
      ['Quảng Ninh', 655_871, 644_203, 98.9],
      ['Thanh Hóa', 901_344, 884_910, 97.6],
      ['Cần Thơ', 437_265, 428_830, 97.4],
      ['Tây Ninh', 340_512, 335_007, 98.2],
    ]),
    writeYear(2024, [
      ['Quảng Ninh', 698_430, 689_977, 99.1],
      ['Thanh Hóa', 934_785, 921_402, 98.3],
      ['Cần Thơ', 461_920, 454_188, 97.9],
      ['Tây Ninh', 355_641, 351_265, 98.6],
    ]),
  ]);

const writeYear = (year: number, figures: readonly Figures[]): SheetOfCells => ({
  name: `Năm ${year}`,
  columns: widths.map((width) => ({ width })),
  merged: ['A1:E1', 'A2:E2'],
  rows: [
    { cells: [exampleTitle('KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH')], style: 'title' },
    { cells: [`Kỳ báo cáo: Năm ${year}`], style: 'plain' },
    { cells: [] },
    { cells: headings, style: 'heading' },
    ...figures.map((each, i) => ({ cells: [i + 1, ...each] })),
    { cells: [] },
    { cells: [exampleNote], style: 'note' },
  ],
});
