import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { exampleNote, exampleTitle } from './words.ts';

const widths = [6, 24, 14, 12, 14, 12];

/** A score and a rank side by side for each year; a rank says among how many. */
export const writeScoresAndRanks = (): Uint8Array =>
  writeXlsx([
    {
      name: 'PAR Index',
      columns: widths.map((width) => ({ width })),
      merged: ['A1:F1', 'A2:F2'],
      rows: [
        { cells: [exampleTitle('CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)')], style: 'title' },
        { cells: ['Đơn vị tính: %'], style: 'plain' },
        { cells: [] },
        {
          cells: ['STT', 'Tỉnh/Thành phố', 'Điểm 2023', 'Hạng 2023', 'Điểm 2024', 'Hạng 2024'],
          style: 'heading',
        },
        { cells: [1, 'Hải Phòng', 91.35, '2/63', 95.9, '1/63'] },
        { cells: [2, 'Hà Nội', 91.1, '3/63', 91.75, '6/63'] },
        { cells: [3, 'Bắc Giang', 90.4, '6/63', 91.2, '8/63'] },
        { cells: [4, 'Đà Nẵng', 88.65, '16/63', 90.85, '11/63'] },
        { cells: [5, 'Bến Tre', 87.2, '30/63', 88.05, '34/63'] },
        { cells: [6, 'Kon Tum', 84.15, '57/63', 85.6, '52/63'] },
        { cells: [] },
        { cells: [exampleNote], style: 'note' },
      ],
    },
  ]);
