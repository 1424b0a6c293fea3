import { describe, expect, it } from 'vitest';
import { settleValue } from '../../../pipeline/figures/settle-value.ts';
import { isMissingMark, parseStatedValue } from '../../../pipeline/parse/parse-stated-value.ts';

const read = (text: string) => {
  const stated = parseStatedValue(text);
  return stated === null || typeof stated === 'string' ? stated : settleValue(stated, 'vi');
};

const unitOf = (text: string) => {
  const stated = parseStatedValue(text);
  return stated === null || typeof stated === 'string' ? stated : stated.unitText;
};

describe('parseStatedValue', () => {
  it.each([
    ['48', 'exact', 48, null, null],
    ['hơn 3.800', 'over', 3800, 3800, null],
    ['trên 37 tỷ đồng', 'over', 37, 37, null],
    ['đạt trên 70%', 'over', 70, 70, null],
    ['> 70%', 'over', 70, 70, null],
    ['ít nhất 5', 'at-least', 5, 5, null],
    ['tối thiểu 5', 'at-least', 5, 5, null],
    ['≥ 90%', 'at-least', 90, 90, null],
    ['không dưới 90 %', 'at-least', 90, 90, null],
    ['từ 30% trở lên', 'at-least', 30, 30, null],
    ['dưới 5', 'under', 5, null, 5],
    ['tối đa 7 ngày', 'at-most', 7, null, 7],
    ['không quá 7 ngày', 'at-most', 7, null, 7],
    ['≤7', 'at-most', 7, null, 7],
    ['7 ngày trở xuống', 'at-most', 7, null, 7],
    ['gần 15 tỷ đồng', 'nearly', 15, null, 15],
    ['khoảng 39.000', 'about', 39000, null, null],
    ['ước đạt 12,5', 'about', 12.5, null, null],
    ['~5', 'about', 5, null, null],
    ['40-60%', 'range', null, 40, 60],
    ['40–60%', 'range', null, 40, 60],
    ['85 - 90%', 'range', null, 85, 90],
    ['85% - 90%', 'range', null, 85, 90],
    ['từ 10 đến 7 ngày', 'range', null, 7, 10],
    ['hàng tỷ đồng', 'unquantified', null, null, null],
    ['hàng trăm triệu đồng', 'unquantified', null, null, null],
    ['hàng trăm', 'unquantified', null, null, null],
    ['hàng chục', 'unquantified', null, null, null],
    ['vài chục', 'unquantified', null, null, null],
    ['hàng nghìn thủ tục', 'unquantified', null, null, null],
    ['-5', 'exact', -5, null, null],
    ['65,4*', 'exact', 65.4, null, null],
    ['65,4¹', 'exact', 65.4, null, null],
  ])('%s', (text, qualifier, value, lower, upper) => {
    expect(read(text)).toEqual({ qualifier, value, lower, upper, perYear: false });
  });

  it.each(['trên 90%, mỗi năm', 'trên 90%/năm', 'trên 90% hằng năm'])('%s is yearly', (text) => {
    expect(read(text)).toMatchObject({ qualifier: 'over', value: 90, lower: 90, perYear: true });
  });

  it.each([
    ['32,416 tỷ đồng', 'tỷ đồng'],
    ['98,04%', '%'],
    ['từ 10 đến 7 ngày', 'ngày'],
    ['hàng tỷ đồng', 'tỷ đồng'],
    ['hàng tỷ', 'tỷ'],
    ['hàng trăm triệu đồng', 'triệu đồng'],
    ['hàng nghìn tỷ đồng', 'tỷ đồng'],
    ['hàng trăm', ''],
    ['hàng chục', ''],
    ['vài chục', ''],
    ['hàng nghìn thủ tục', 'thủ tục'],
    ['hàng trăm nghìn', ''],
    ['59 công đoàn cơ sở', 'công đoàn cơ sở'],
    ['12', ''],
  ])('%s is counted in “%s”', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it.each([
    '938 thủ tục hành chính/102 lĩnh vực',
    '01 (0,727)',
    'trên 40-60%',
    '01/02/2024',
    '1e308',
    'tăng',
    'giảm 5',
    'Infinity',
    '3 ngày - 5 giờ',
  ])('%s is not read as one value', (text) => {
    expect(parseStatedValue(text)).toBe('unreadable-number');
  });

  it.each(['', ' ', '-', '–', '—', '…', '...', '.....', 'x', 'X', 'N/A', '\u00a0'])(
    '“%s” says that there is no figure',
    (text) => {
      expect(isMissingMark(text)).toBe(true);
      expect(parseStatedValue(text)).toBe(null);
    },
  );

  it('does not take zero for missing', () => {
    expect(read('0')).toMatchObject({ value: 0 });
  });
});
