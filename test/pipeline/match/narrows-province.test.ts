import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import { findNarrowing } from '../../../pipeline/match/narrows-province.ts';

const matchers = createMatchers(codeLists);

describe('a title', () => {
  it.each([
    ['KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỦA SỞ Y TẾ TỈNH LÂM ĐỒNG NĂM 2023', 'office'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC TẠI SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2023', 'office'],
    ['Số TTHC thuộc Sở Nội vụ tỉnh Quảng Ninh', 'office'],
    ['BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH SỞ Y TẾ TỈNH LÂM ĐỒNG NĂM 2023', 'office'],
    ['BÁO CÁO CỦA SỞ Y TẾ NĂM 2023', 'office'],
    ['Tình hình giải quyết hồ sơ tại Cục Thuế tỉnh Quảng Ninh', 'office'],
    ['Kết quả tại Chi cục Kiểm lâm năm 2022', 'office'],
    ['Sáng kiến của Công an tỉnh Nghệ An', 'office'],
    ['Hồ sơ tiếp nhận tại Bảo hiểm xã hội tỉnh Hà Giang', 'office'],
    ['TTHC thuộc thẩm quyền giải quyết của Văn phòng UBND tỉnh', 'office'],
    ['SÁNG KIẾN CỦA CÔNG ĐOÀN VIÊN CHỨC TỈNH QUẢNG NINH NĂM 2022', 'union'],
    ['Kết quả thi đua của Liên đoàn Lao động tỉnh Tây Ninh', 'union'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC LĨNH VỰC ĐẤT ĐAI TỈNH LÂM ĐỒNG NĂM 2023', 'field'],
    ['Số hồ sơ tiếp nhận trong lĩnh vực đăng ký kinh doanh', 'field'],
    ['SÁNG KIẾN NGÀNH GIÁO DỤC TỈNH NGHỆ AN NĂM 2022', 'field'],
    ['Ngành Y tế tỉnh Lâm Đồng', 'field'],
    ['SÁNG KIẾN CỦA THÀNH PHỐ ĐÀ LẠT, TỈNH LÂM ĐỒNG', 'part'],
    ['UBND THÀNH PHỐ HẠ LONG', 'part'],
    ['Kết quả của TP. Thủ Đức, TP. Hồ Chí Minh', 'part'],
    ['UBND TP.Phan Rang - Tháp Chàm', 'part'],
    ['KẾT QUẢ CỦA THÀNH PHỐ THANH HÓA, TỈNH THANH HOÁ', 'part'],
    ['UBND HUYỆN VÂN ĐỒN', 'part'],
    ['Quận 1, TP. Hồ Chí Minh', 'part'],
    ['TRƯỜNG CHÍNH TRỊ TỈNH HÀ NAM', 'part'],
    ['BHXH tỉnh Hà Nam năm 2023', 'office'],
    ['Đảng ủy khối tỉnh Hà Nam năm 2023', 'office'],
    ['Khối doanh nghiệp tỉnh Hà Nam năm 2023', 'office'],
  ])('%s: tells of less than the province (%s)', (text, narrowing) => {
    expect(findNarrowing(text, matchers)).toBe(narrowing);
  });

  it.each([
    'SỞ NỘI VỤ',
    'UBND TỈNH QUẢNG NINH SỞ NỘI VỤ',
    'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG - SỞ Y TẾ',
    'SỞ Y TẾ TỈNH LÂM ĐỒNG',
    'CÔNG ĐOÀN VIÊN CHỨC TỈNH QUẢNG NINH',
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH TÂY NINH',
    'SỞ NỘI VỤ BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NINH',
    'BÁO CÁO CỦA SỞ NỘI VỤ VỀ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NINH NĂM 2023',
    '(Kèm theo Báo cáo số 12/BC-SNV ngày 05/01/2024 của Sở Nội vụ)',
    'Kết quả theo báo cáo của Sở Nội vụ tỉnh Quảng Ninh',
    'Chỉ số do Sở Nội vụ tổng hợp',
    'Cơ quan tổng hợp số liệu: Sở Nội vụ',
    'Kính gửi: Sở Nội vụ tỉnh Quảng Ninh',
    'Thành phố Đà Lạt, ngày 05 tháng 01 năm 2024',
    'KẾT QUẢ CỦA CÁC SỞ, BAN, NGÀNH, UBND CẤP HUYỆN TỈNH QUẢNG NINH',
    'KẾT QUẢ CỦA CÁC SỞ BAN NGÀNH',
    'SÁNG KIẾN CẤP CƠ SỞ TỈNH NGHỆ AN NĂM 2022',
    'Số công đoàn cơ sở tham gia',
    'KẾT QUẢ THỰC HIỆN VĂN HÓA CÔNG SỞ',
    'Chỉ số sở hữu trí tuệ của tỉnh',
    'KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC NĂM 2023',
    'SỐ TTHC CỦA CÁC NGÀNH, LĨNH VỰC TỈNH QUẢNG NINH',
    '938 thủ tục trong 102 lĩnh vực',
    'SỐ LIỆU LĨNH VỰC CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NINH',
    'SỐ LIỆU NGÀNH NỘI VỤ TỈNH QUẢNG NINH NĂM 2023',
    'KẾT QUẢ CHỈ SỐ PAR INDEX NĂM 2023 CỦA CÁC TỈNH, THÀNH PHỐ',
    'PCI CỦA CÁC TỈNH, THÀNH PHỐ BẮC NINH, HẢI PHÒNG',
    'KẾT QUẢ CỦA THÀNH PHỐ HẢI PHÒNG NĂM 2023',
    'KẾT QUẢ CỦA THÀNH PHỐ HUẾ NĂM 2025',
    'BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2018',
    'SỐ LIỆU CỦA 12 QUẬN 17 HUYỆN, HÀ NỘI',
    'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TỈNH QUẢNG NINH NĂM 2023',
    'BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2018',
  ])('%s: tells of the province', (text) => {
    expect(findNarrowing(text, matchers)).toBeNull();
  });
});
