import { describe, expect, it } from 'vitest';
import { findSaidBasis } from '../../../pipeline/match/said-basis.ts';

describe('the set of provinces that words name', () => {
  it.each([
    'CÁC ĐỊA PHƯƠNG DẪN ĐẦU TRONG 34 TỈNH, THÀNH PHỐ',
    'Xếp thứ 3/34 tỉnh',
    'Chỉ số của 34 địa phương năm 2024',
    'SÁNG KIẾN NĂM 2024 (THEO ĐỊA GIỚI HÀNH CHÍNH SAU SÁP NHẬP)',
    'Số liệu tỉnh Lâm Đồng sau khi hợp nhất các tỉnh',
    'Kết quả sau sắp xếp đơn vị hành chính cấp tỉnh',
    'TỈNH LÂM ĐỒNG (MỚI)',
    'Tỉnh (mới)',
    'Tỉnh mới',
    'Tên tỉnh, thành phố mới',
    'Provinces after the merger',
    'SỐ TTHC NĂM 2024 (theo đơn vị hành chính mới)',
    'Theo ĐVHC cấp tỉnh mới',
    'Số liệu theo địa bàn mới',
  ])('%s: the 34', (text) => expect(findSaidBasis(text)).toBe('34'));

  it.each([
    'PCI CỦA 63 TỈNH, THÀNH PHỐ, 2017–2022',
    '34/63 tỉnh, thành phố có điểm trên trung bình',
    'SÁNG KIẾN TRƯỚC SÁP NHẬP',
    'Tỉnh (cũ)',
    'Tỉnh cũ',
    'Số liệu theo đơn vị hành chính cũ, năm 2026',
  ])('%s: the 63', (text) => expect(findSaidBasis(text)).toBe('63'));

  it.each([
    'Xếp hạng 134 tỉnh',
    '34 tỉnh có điểm trên 50 năm 2015',
    '34 tỉnh, thành phố tham gia khảo sát năm 2015',
    'So sánh trước và sau sáp nhập',
    'Từ 63 tỉnh còn 34 tỉnh',
    'Số xã sau sáp nhập',
    'Cơ quan, đơn vị sau sáp nhập các sở',
    'Bộ máy sau sắp xếp',
    'Kết quả năm 2026 so với trước sáp nhập',
    'TỈNH QUẢNG NINH XÂY DỰNG NÔNG THÔN MỚI',
    'Các tỉnh mới tái lập',
    'Biểu mẫu (mới)',
    'Theo đơn vị hành chính cấp xã mới',
  ])('%s: neither', (text) => expect(findSaidBasis(text)).toBeNull());
});
