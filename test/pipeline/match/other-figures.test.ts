import { expect, it } from 'vitest';
import { namesNoResults, namesUnknownMeasure } from '../../../pipeline/match/other-figures.ts';

it.each([
  'Lũy kế giai đoạn 2021-2023',
  'Tăng so với năm trước',
  'Chênh lệch',
  'Chưa hoàn thành',
  'Không được công nhận',
  'Phương hướng năm 2025',
  'Nhiệm vụ trọng tâm',
  'Số liệu kỳ trước',
  'Số liệu tham khảo (tự tính)',
])('takes “%s” for figures that are no results of the time', (line) => {
  expect(namesNoResults(line)).toBe(true);
});

it.each([
  'Công tác chỉ đạo, điều hành',
  'Nhiệm vụ được giao',
  'Tăng cường kỷ luật, kỷ cương',
  'Thanh toán không dùng tiền mặt',
  'Nhóm chỉ tiêu về cải cách thể chế',
  'Kết quả thực hiện',
])('takes “%s” for a theme', (line) => {
  expect(namesNoResults(line)).toBe(false);
});

it.each([
  'PGI',
  'CHỈ SỐ DDCI NĂM 2022',
  'Kết quả PACA 2023',
  'Chỉ số thương mại điện tử',
  'Số đề tài khoa học',
  'Điểm gốc',
  'Sáng kiến đề nghị',
])('takes “%s” for another measure', (line) => {
  expect(namesUnknownMeasure(line)).toBe(true);
});

it.each([
  'Vùng Tây Bắc',
  'BTB',
  'Nhóm dẫn đầu',
  'Các chỉ số thành phần',
  'Điểm trên 80',
  'Số liệu các tỉnh phía Nam',
  'CÁC TỈNH MIỀN NAM',
  'Đã hoàn thành',
])('takes “%s” for a group of rows', (line) => {
  expect(namesUnknownMeasure(line)).toBe(false);
});
