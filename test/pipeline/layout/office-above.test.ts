import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';

const table = 'Chỉ tiêu;ĐVT;Kết quả\nSố hồ sơ tiếp nhận;hồ sơ;120\n';

/** What is said of a title whose lines `|` divides, and of which row. */
const said = async (title: string, name = 'report.csv', below = table) => {
  const text = `${title.replaceAll('|', '\n')}\n${below}`;
  const { issues, observations } = await readReport(text, { name });
  expect(observations.length).toBeGreaterThan(0);
  return issues.map(({ code, row }) => `${code} ${row ?? ''}`);
};

const result = 'KẾT QUẢ GIẢI QUYẾT TTHC NĂM 2023';

describe('an office above figures of one province', () => {
  it.each([
    `CÔNG AN TỈNH HÀ NAM|${result}`,
    `SỞ NỘI VỤ TỈNH HÀ NAM|${result}`,
    `CỤC THUẾ TỈNH HÀ NAM|${result}`,
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM|${result}`,
    `LĐLĐ TỈNH HÀ NAM|${result}`,
    `BHXH TỈNH HÀ NAM|${result}`,
    `ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH HÀ NAM|${result}`,
    `BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH HÀ NAM|${result}`,
    `BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ NAM|${result}`,
    `ĐOÀN TNCS HỒ CHÍ MINH TỈNH HÀ NAM|${result}`,
    `Đơn vị: Công an tỉnh Hà Nam|${result}`,
    `SỞ NỘI VỤ|TỈNH HÀ NAM|${result}`,
    `SỞ Y TẾ TỈNH HÀ NAM|${result}|Hà Nam, ngày 20/12/2023`,
    `SỞ Y TẾ TỈNH HÀ NAM|SỐ TTHC CẤP TỈNH NĂM 2023`,
  ])('is told of where nothing says whose they are: %s', async (title) => {
    expect(await said(title)).toEqual(['office-above 1']);
  });

  it.each([
    `UBND TỈNH HÀ NAM|SỞ Y TẾ|${result}`,
    `TỈNH HÀ NAM|SỞ Y TẾ|${result}`,
    `BỘ TÀI CHÍNH|CỤC THUẾ TỈNH HÀ NAM|${result}`,
  ])('is told of below what it stands under: %s', async (title) => {
    expect(await said(title)).toEqual(['office-above 2']);
  });

  it.each([
    `SỞ NỘI VỤ|KẾT QUẢ GIẢI QUYẾT TTHC TRÊN ĐỊA BÀN TỈNH HÀ NAM NĂM 2023`,
    `SỞ NỘI VỤ TỈNH HÀ NAM|KẾT QUẢ GIẢI QUYẾT TTHC CỦA TỈNH NĂM 2023`,
    `SỞ NỘI VỤ TỈNH HÀ NAM|KẾT QUẢ TOÀN TỈNH NĂM 2023`,
    `SỞ NỘI VỤ|${result}|TỈNH HÀ NAM`,
    `UBND TỈNH HÀ NAM|SỞ NỘI VỤ|Số: 12/BC-SNV|${result}`,
    `SỞ NỘI VỤ TỈNH HÀ NAM;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|;;Độc lập - Tự do - Hạnh phúc|${result}`,
    `SỞ NỘI VỤ TỈNH HÀ NAM|${result}|(Kèm theo Báo cáo số 12/BC-SNV)`,
    `UBND TỈNH HÀ NAM|${result}`,
    `UBND TỈNH HÀ NAM|VĂN PHÒNG|${result}`,
    `VĂN PHÒNG UBND TỈNH HÀ NAM|${result}`,
    `HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM|${result}`,
    `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH HÀ NAM|${result}`,
  ])('is who sent them where that is said: %s', async (title) => {
    expect(await said(title)).toEqual([]);
  });

  const byProvince = 'Tỉnh;Số hồ sơ tiếp nhận\nHà Nam;120\nNam Định;130\n';
  const byOffice = 'Cơ quan;Số hồ sơ tiếp nhận\nSở Y tế;20\nSở Tư pháp;30\nTổng cộng;50\n';
  const byField = 'Lĩnh vực;Số hồ sơ tiếp nhận\nDược;20\nKhám bệnh;30\nTổng cộng;50\n';
  it.each([
    ['provinces', 'CỤC THUẾ', byProvince, []],
    ['offices', 'SỞ NỘI VỤ TỈNH HÀ NAM', byOffice, []],
    ['fields', 'SỞ Y TẾ TỈNH HÀ NAM', byField, ['office-above 1']],
  ])('above rows of %s', async (_, office, below, expected) => {
    expect(await said(`${office}|${result}`, 'report.csv', below)).toEqual(expected);
  });
});
