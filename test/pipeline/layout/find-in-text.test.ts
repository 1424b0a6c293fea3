import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { findGeographies, findPeriods } from '../../../pipeline/layout/title/find-in-text.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import { periodName } from '../../../pipeline/model/period.ts';

const named = (text: string): readonly string[] =>
  findPeriods(text).map((period) => periodName(period).vi);

describe('the periods that a title names', () => {
  it.each([
    ['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2018', ['2018']],
    ['BÁO CÁO Quý: I/2023', ['Quý I/2023']],
    ['BÁO CÁO Tháng 5/2023', ['05/2023']],
    ['BÁO CÁO tính đến ngày 30/6/2023', ['đến 30/06/2023']],
    ['BÁO CÁO đến ngày 31/12/2023', ['đến hết 2023']],
    ['TÌNH HÌNH NĂM 2023 (Từ ngày 15/12/2022 đến ngày 14/12/2023)', ['15/12/2022–14/12/2023']],
  ])('are found in %s', (title, periods) => {
    expect(named(title)).toEqual(periods);
  });

  it.each([
    'BÁO CÁO Tuần 12/2023',
    'BÁO CÁO tuần thứ 12 năm 2023',
    'BÁO CÁO năm học 2022-2023',
    'Báo cáo số 12/2023/BC-SNV',
    'theo Nghị quyết 10/2022',
    'Kỳ họp thứ 3/2022',
    'Khen thưởng đợt 2/2023',
    'Hà Nội, ngày 15 tháng 12 năm 2023',
  ])('are none in %s', (title) => {
    expect(named(title)).toEqual([]);
  });
});

describe('the provinces that a title names', () => {
  const matchers = createMatchers(codeLists);
  it.each([
    ['SỐ HỒ SƠ TP.HCM NĂM 2023', [['ho-chi-minh']]],
    ['SỐ HỒ SƠ CỦA TỈNH HÀ NAM', [['ha-nam']]],
    ['Kết quả của Hòa Bình', [['hoa-binh']]],
    ['VÌ HÒA BÌNH', []],
    ['Kết quả của xã Quảng Bình', []],
  ])('are found in %s', (title, slugs) => {
    expect(findGeographies(title, matchers)).toEqual(slugs);
  });
});
