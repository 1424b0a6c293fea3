import { describe, expect, it } from 'vitest';
import { createMonths, createYear, periodLabel } from '../../../pipeline/model/period.ts';
import { settleRelativeTime } from '../../../pipeline/parse/relative-time.ts';

const year = createYear(2023);
const quarter = createMonths(2023, 4, 6, 'quarter');
const half = createMonths(2023, 1, 6, 'half');

describe('a time told by that of the report', () => {
  it.each([
    ['Trong kỳ', quarter, 'Quý II/2023'],
    ['Cùng kỳ năm trước', quarter, 'Quý II/2022'],
    ['Thực hiện cùng kỳ năm ngoái', year, '2022'],
    ['Lũy kế từ đầu năm', quarter, '01–06/2023'],
    ['Luỹ kế từ đầu năm đến cuối kỳ', half, '6 tháng đầu 2023'],
    ['Lũy kế đến cuối kỳ', year, 'đến hết 2023'],
    ['Trong năm', year, '2023'],
    ['Trong năm', half, null],
    ['Năm trước', year, '2022'],
    ['Trong quý', quarter, 'Quý II/2023'],
    ['Thực hiện trong quý', half, null],
    ['Tháng này', quarter, null],
    ['Số kỳ này', half, '6 tháng đầu 2023'],
    ['Kỳ trước', year, null],
    ['Năm trước', quarter, null],
    ['Lũy kế', year, null],
    ['Lũy kế đến nay', year, null],
    ['So với cùng kỳ', year, null],
  ])('%s (case %#)', (text, report, expected) => {
    const period = settleRelativeTime(text, report);
    expect(period && periodLabel(period, 'vi')).toBe(expected);
  });
});
