import { exampleNote, exampleTitle } from './words.ts';
import { writeDelimited } from './write-delimited.ts';

/** An index, one column for each year, as a Vietnamese Excel saves CSV: `;` and decimal commas. */
export const writeByYear = (): Uint8Array =>
  writeDelimited(
    [
      [exampleTitle('CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)')],
      ['Đơn vị tính: điểm'],
      [],
      ['STT', 'Tỉnh/Thành phố', '2020', '2021', '2022', '2023'],
      ['1', 'Quảng Ninh', '74,80', '72,40', '72,10', '70,90'],
      ['2', 'Hải Phòng', '69,10', '70,20', '70,35', '69,80'],
      ['3', 'TP. Hồ Chí Minh', '65,20', '67,05', '65,90', '66,45'],
      ['4', 'Thừa Thiên Huế', '66,30', '69,05', '69,20', '68,75'],
      ['5', 'Đắk Lắk', '63,10', '64,25', '60,80', '61,55'],
      ['6', 'Cà Mau', '61,90', '60,65', '', '62,40'],
      [],
      ['Ghi chú: Ô trống là chưa có số liệu.'],
      [exampleNote],
    ],
    ';',
  );
