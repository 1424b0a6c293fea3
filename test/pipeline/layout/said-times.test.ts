import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../pipeline/layout/title/said-times.ts';
import { periodLabel } from '../../../pipeline/model/period.ts';

const times = (text: string) => {
  const { stated, announced, isWeekly } = readTimes(text);
  const names = [stated, announced].map((periods) => periods.map((one) => periodLabel(one, 'vi')));
  return isWeekly ? 'week' : names.map((one) => one.join('; ')).join(' | ');
};

describe('when a title says its figures are of', () => {
  it.each([
    ['Kết quả PCI năm 2018', '2018 | '],
    ['CHỈ SỐ PCI CÔNG BỐ NĂM 2023', ' | 2023'],
    ['PCI 2022, VCCI công bố ngày 11 tháng 4 năm 2023', '2022 | 2023'],
    ['Chỉ số PCI 2022 (công bố tháng 4/2023)', '2022 | 2023'],
    ['pci cong bo 2023', ' | 2023'],
    ['PAPI announced in 2024', ' | 2024'],
    ['Năm công bố: 2023', ' | 2023'],
    ['Lễ công bố PCI 2022', '2022 | '],
    ['Tuần 12/2023', 'week'],
    ['BÁO CÁO TUẦN THỨ 3 THÁNG 10 NĂM 2023', 'week'],
    ['Tuần 12 (từ ngày 18/3/2024 đến ngày 24/3/2024)', '18/03–24/03/2024 | '],
    ['Sáng kiến đợt 2/2023', ' | '],
    ['Sáng kiến đợt 2 năm 2023', '2023 | '],
    ['BÁO CÁO QUÝ I CỦA TỈNH LÀO CAI NĂM 2023', 'Quý I/2023 | '],
    ['TỈNH LÀO CAI NĂM 2023\nTháng 3', '03/2023 | '],
    ['SƠ KẾT 6 THÁNG ĐẦU NĂM, TỈNH LÀO CAI, NĂM 2023', '6 tháng đầu 2023 | '],
    ['BÁO CÁO 9 THÁNG CỦA TỈNH LÀO CAI NĂM 2023', '01–09/2023 | '],
    ['BÁO CÁO THÁNG 3 VÀ QUÝ I NĂM 2023', 'Quý I/2023; 03/2023 | '],
    ['HỒ SƠ QUÁ HẠN 3 THÁNG TẠI LÀO CAI NĂM 2023', '2023; 01–03/2023 | '],
    ['KẾT QUẢ NĂM 2023 (số liệu đến tháng 9)', '2023; 09/2023 | '],
    ['KẾT QUẢ NĂM 2023, QUÝ I - QUÝ III', '2023; Quý I/2023; Quý III/2023 | '],
    ['Lào Cai, ngày 5 tháng 3\nKẾT QUẢ NĂM 2023', '2023 | '],
    ['BÁO CÁO CÔNG TÁC THÁNG 3, NHIỆM VỤ THÁNG 4 NĂM 2023', '03/2023 | '],
    ['SƠ KẾT 6 THÁNG ĐẦU NĂM VÀ NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023', '6 tháng đầu 2023 | '],
    ['BÁO CÁO THÁNG 12, NHIỆM VỤ THÁNG 1 NĂM 2024', ' | '],
  ])('%s: %s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });
});
