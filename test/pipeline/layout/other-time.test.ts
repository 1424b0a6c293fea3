import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';

/** What is said of a table under that title, as `code row`. */
const said = async (title: string, heading: string, name = 'report.csv') => {
  const columns = heading.split(';').map((_, i) => 120 + i);
  const rows = ['Hà Nam', 'Nam Định'].map((place) => [place, ...columns].join(';'));
  const text = [...title.split('|'), `Tỉnh;${heading}`, ...rows].join('\n');
  const { issues, observations } = await readReport(text, { name });
  expect(observations.length).toBeGreaterThan(0);
  return issues.map(({ code, row }) => `${code} ${row ?? ''}`);
};

const inYear = 'Số sáng kiến được công nhận năm 2024';
const counted = 'Số sáng kiến được công nhận';

describe('a title that speaks of another time than the year its figures are read of', () => {
  it.each([
    'BÁO CÁO 6 THÁNG ĐẦU NĂM 2024',
    'KẾT QUẢ 6 THÁNG CUỐI NĂM 2024',
    'BÁO CÁO QUÝ III|CỦA CÁC TỈNH NĂM 2024',
    'BÁO CÁO THÁNG 12/2024',
    'Kỳ báo cáo: 9 tháng năm 2024',
    'Kỳ báo cáo: Quý I/2024',
    '(Từ ngày 01/01/2024 đến ngày 30/6/2024)',
    '(Từ ngày 15/12/2023 đến ngày 14/6/2024)',
    'TIẾN ĐỘ ĐẾN HẾT THÁNG 9/2024',
    'KẾT QUẢ GIAI ĐOẠN 2021-2024',
    'LŨY KẾ TỪ NĂM 2021 ĐẾN NĂM 2024',
  ])('is told of where the heading names the year: %s', async (title) => {
    expect(await said(title, inYear)).toEqual(['other-time-above 1']);
  });

  it.each([
    '(số liệu đến ngày 30/9)',
    'Ngày chốt số liệu: 30/6/2024',
    '(số lũy kế từ đầu nhiệm kỳ)',
    '(số liệu lũy kế)',
  ])('is told of where a line above says so: %s', async (line) => {
    expect(await said(`SÁNG KIẾN NĂM 2024|${line}`, counted)).toEqual(['other-time-above 2']);
  });

  it.each(['(Số liệu tính đến hết tháng 9)', '(Cập nhật đến hết quý III)'])(
    'is told of where a line above and the heading differ: %s',
    async (line) => {
      expect(await said(`BÁO CÁO NĂM 2024|${line}`, inYear)).toEqual(['other-time-above 2']);
    },
  );

  it('is told of by the name of a file, where nothing else says the time', async () => {
    expect(await said('SÁNG KIẾN', inYear, 'Sáng kiến 6 tháng đầu năm 2024.csv')).toEqual([
      'other-time-above ',
    ]);
  });
});

describe('what agrees with the year, or tells the times apart, is told of as nothing', () => {
  it.each([
    ['SÁNG KIẾN NĂM 2024', inYear],
    ['(Từ ngày 15/12/2023 đến ngày 14/12/2024)', inYear],
    ['KẾT QUẢ ĐẾN HẾT NĂM 2024', inYear],
    ['SÁNG KIẾN NĂM 2024|(lũy kế từ đầu năm)', counted],
    ['SÁNG KIẾN NĂM 2024|(số liệu đến ngày 15/12/2024)', counted],
    ['SÁNG KIẾN NĂM 2024|(số liệu cập nhật đến ngày 28/02/2025)', counted],
    ['SÁNG KIẾN NĂM 2024|Hạn gửi báo cáo: đến hết ngày 15/11/2024', counted],
    ['SÁNG KIẾN NĂM 2024|(Kèm theo Công văn số 5/UBND ngày 03/10/2024)', counted],
    ['SÁNG KIẾN 9 THÁNG NĂM 2024|(số liệu đến ngày 30/9)', counted],
    ['LŨY KẾ 9 THÁNG NĂM 2024', counted],
    ['SÁNG KIẾN GIAI ĐOẠN 2022-2024', 'Năm 2022;Năm 2023;Năm 2024'],
    ['SÁNG KIẾN THEO CHƯƠNG TRÌNH CỦA CÔNG ĐOÀN GIAI ĐOẠN 2021-2024', inYear],
    ['SÁNG KIẾN 6 THÁNG ĐẦU NĂM 2024', 'Kế hoạch năm 2024;Thực hiện 6 tháng đầu năm 2024'],
    ['SÁNG KIẾN 6 THÁNG ĐẦU NĂM 2024', 'Thực hiện năm 2023;Thực hiện 6 tháng đầu năm 2024'],
    ['SÁNG KIẾN NĂM 2023 VÀ 6 THÁNG ĐẦU NĂM 2024', 'Năm 2023;6 tháng đầu năm 2024'],
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024', 'Số sáng kiến được công nhận năm 2023'],
  ])('%s, %s', async (title, heading) => {
    const codes = await said(
      title.startsWith('SÁNG KIẾN')
        ? title.replace('SÁNG KIẾN', 'SỐ SÁNG KIẾN ĐƯỢC CÔNG NHẬN')
        : title,
      heading,
    );
    expect(codes.filter((code) => code.startsWith('other-time'))).toEqual([]);
  });

  it('an index is of its year, whatever the report is of', async () => {
    const text = 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2022\nTỉnh;PCI 2022\nHà Nam;65,1\nNam Định;64,2';
    expect((await readReport(text)).issues).toEqual([]);
  });
});
