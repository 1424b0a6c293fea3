import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { exampleNote, exampleTitle } from './words.ts';

const widths = [6, 52, 14, 12, 12, 12];

/** Many indicators of one province that only the title names, a column for each year. */
export const writeOneProvince = (): Uint8Array =>
  writeXlsx([
    {
      name: 'Kết quả',
      columns: widths.map((width) => ({ width })),
      merged: ['A1:F1', 'A2:F2'],
      rows: [
        { cells: [exampleTitle('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH')], style: 'title' },
        { cells: ['Địa phương: Tỉnh Lâm Đồng'], style: 'plain' },
        { cells: [] },
        {
          cells: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
          style: 'heading',
        },
        { cells: [1, 'Tổng số TTHC', 'thủ tục', 1954, 1902, 1876] },
        { cells: [2, 'TTHC cắt giảm', 'thủ tục', 64, 81, 97] },
        { cells: [3, 'DVCTT toàn trình', 'dịch vụ', 612, 784, 893] },
        { cells: [4, 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', 96.25, 97.5, 98.35] },
        { cells: [5, 'Số sáng kiến được công nhận', 'sáng kiến', 420, 465, 510] },
        { cells: [6, 'Giá trị làm lợi', 'tỷ đồng', 38.5, 44.25, 51.75] },
        { cells: [7, 'Chỉ số cải cách hành chính (PAR Index)', '%', 86.12, 87.05, 88.4] },
        { cells: [] },
        { cells: [exampleNote], style: 'note' },
      ],
    },
  ]);
