import { exampleNote, exampleTitle } from './words.ts';
import { writeDelimited } from './write-delimited.ts';

const headings = ['Địa phương', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ báo cáo', 'Loại', 'Giá trị'];
const cut = ['TTHC cắt giảm', 'thủ tục'];
const share = ['Tỷ lệ TTHC cắt giảm', '%'];
const services = ['DVCTT toàn trình', 'dịch vụ'];

/** Every figure in a row of its own, with its indicator, unit, period and kind. */
export const writeLongTable = (): Uint8Array =>
  writeDelimited(
    [
      [exampleTitle('KẾT QUẢ CẮT GIẢM THỦ TỤC HÀNH CHÍNH')],
      [],
      headings,
      ['Hà Giang', ...cut, '2023', 'Kế hoạch', '180'],
      ['Hà Giang', ...cut, '2023', 'Thực hiện', '196'],
      ['Hà Giang', ...share, '2023', 'Thực hiện', '10,4'],
      ['Hà Giang', ...services, 'Quý IV/2023', 'Thực hiện', '712'],
      ['Nghệ An', ...cut, '2023', 'Kế hoạch', '250'],
      ['Nghệ An', ...cut, '2023', 'Thực hiện', '231'],
      ['Nghệ An', ...share, '2023', 'Thực hiện', '12,1'],
      ['Nghệ An', ...services, 'Quý IV/2023', 'Thực hiện', '1.045'],
      ['Bình Dương', ...cut, '2023', 'Kế hoạch', '200'],
      ['Bình Dương', ...cut, '2023', 'Thực hiện', 'trên 210'],
      ['Bình Dương', ...share, '2023', 'Thực hiện', '11,8'],
      ['Bình Dương', ...services, 'Quý IV/2023', 'Thực hiện', '986'],
      [],
      [exampleNote],
    ],
    ',',
  );
