import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleValue } from '../../../pipeline/figures/settle/settle-value.ts';
import { formatNumber } from '../../../pipeline/model/format.ts';
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
    ['12,5 (ước)', 'about', 12.5, null, null],
    ['12,5 (sơ bộ)', 'about', 12.5, null, null],
    ['~5', 'about', 5, null, null],
    ['+500', 'exact', 500, null, null],
    ['500.', 'exact', 500, null, null],
    ['1.500.', 'exact', 1500, null, null],
    ["'500", 'exact', 500, null, null],
    ['10(*)', 'exact', 10, null, null],
    ['500 (tăng 20%)', 'exact', 500, null, null],
    ['trên 500 hồ sơ (giảm 3% so với năm 2022)', 'over', 500, 500, null],
    ['40-60%', 'range', null, 40, 60],
    ['40–60%', 'range', null, 40, 60],
    ['85 - 90%', 'range', null, 85, 90],
    ['85% - 90%', 'range', null, 85, 90],
    ['từ 10 đến 7 ngày', 'range', null, 7, 10],
    ['từ 70 đến dưới 80%', 'range', null, 70, 80],
    ['từ 70% đến không quá 80%', 'range', null, 70, 80],
    ['hàng tỷ đồng', 'unquantified', null, null, null],
    ['hàng trăm triệu đồng', 'unquantified', null, null, null],
    ['hàng trăm', 'unquantified', null, null, null],
    ['hàng chục', 'unquantified', null, null, null],
    ['vài chục', 'unquantified', null, null, null],
    ['hàng nghìn thủ tục', 'unquantified', null, null, null],
    ['-5', 'exact', -5, null, null],
    ['65,4*', 'exact', 65.4, null, null],
    ['65,4¹', 'exact', 65.4, null, null],
    ['65,4 [1]', 'exact', 65.4, null, null],
    ['–5', 'exact', -5, null, null],
    ['vượt trên 5', 'over', 5, 5, null],
    ['ước đạt trên 37 tỷ đồng', 'over', 37, 37, null],
    ['trên dưới 5', 'about', 5, null, null],
    ['xấp xỉ 5', 'about', 5, null, null],
    ['gần bằng 5', 'nearly', 5, null, 5],
    ['nhiều nhất 7 ngày', 'at-most', 7, null, 7],
    ['chưa đầy 7 ngày', 'under', 7, null, 7],
    ['từ 30 điểm trở lên', 'at-least', 30, 30, null],
    ['60+', 'at-least', 60, 60, null],
    ['at least 5', 'at-least', 5, 5, null],
    ['no more than 5', 'at-most', 5, null, 5],
    ['more than 5', 'over', 5, 5, null],
    ['fewer than 5', 'under', 5, null, 5],
    ['almost 5', 'nearly', 5, null, 5],
    ['approx. 5', 'about', 5, null, null],
    ['between 5 and 7', 'range', null, 5, 7],
    ['nhiều', 'unquantified', null, null, null],
    ['rất nhiều', 'unquantified', null, null, null],
    ['một số thủ tục', 'unquantified', null, null, null],
    ['hundreds of millions', 'unquantified', null, null, null],
    ['3,5 nghìn tỷ đồng', 'exact', 3500, null, null],
    ['hơn 1,2 triệu người', 'over', 1200000, 1200000, null],
    ['5 trăm', 'exact', 500, null, null],
    ['37 tỷ 500 triệu đồng', 'exact', 37.5, null, null],
    ['gần 37 tỷ 5 triệu', 'nearly', 37.005, null, 37.005],
    ['3 triệu rưỡi', 'exact', 3.5, null, null],
  ])('%s', (text, qualifier, value, lower, upper) => {
    expect(read(text)).toEqual({ qualifier, value, lower, upper, perYear: false });
  });

  it.each(['trên 90%, mỗi năm', 'trên 90%/năm', 'trên 90% hằng năm', 'mỗi năm trên 90%'])(
    '%s is yearly',
    (text) => {
      expect(read(text)).toMatchObject({ qualifier: 'over', value: 90, lower: 90, perYear: true });
    },
  );

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
    ['3,5 nghìn tỷ đồng', 'tỷ đồng'],
    ['5 trăm triệu đồng', 'triệu đồng'],
    ['5 nghìn đồng', 'nghìn đồng'],
    ['1,2 triệu người', 'người'],
    ['5 triệu', 'triệu'],
    ['37 tỷ 500 triệu đồng', 'tỷ đồng'],
    ['nhiều tỷ đồng', 'tỷ đồng'],
    ['5 million VND', 'million vnd'],
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
    '5 and 7',
    '(5)',
    '½',
    "1'234",
    '12,34,567',
    '1,5.3',
    '0x1F',
    'NaN',
    '5.',
    '5 ngày 4 giờ',
    '37 tỷ 5000 triệu',
    '37 triệu 5 tỷ',
    'khoảng trên 5',
    'từ 40 đến trên 60%',
    'hơn một nửa',
    '#N/A',
    'không',
    `${'1 '.repeat(50_000)}x`,
  ])('%s is not read as one value', (text) => {
    expect(parseStatedValue(text)).toBe('unreadable-number');
  });

  it.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '…',
    '...',
    '.....',
    'x',
    'X',
    'N/A',
    'n.a.',
    'chưa công bố',
    '\u00a0',
  ])('“%s” says that there is no figure', (text) => {
    expect(isMissingMark(text)).toBe(true);
    expect(parseStatedValue(text)).toBe(null);
  });

  it('does not take zero for missing', () => {
    expect(read('0')).toMatchObject({ value: 0 });
  });

  it('lets a number in two words speak for no notation', () => {
    const stated = parseStatedValue('37 tỷ 500 triệu đồng');
    expect(stated).toMatchObject({ numbers: [{ vi: 37.5, en: 37.5 }] });
  });

  it('gives back every number under every qualifier, scale and unit', () => {
    const words = fc.record({
      value: fc.integer({ min: 0, max: 9_999_999 }).map((digits) => digits / 100),
      qualifier: fc.constantFrom(
        ...(['trên', 'ít nhất', 'dưới', 'tối đa', 'gần', 'khoảng'] as const),
      ),
      unit: fc.constantFrom('%', ' điểm', ' tỷ đồng', ' triệu đồng', ''),
      language: fc.constantFrom('vi', 'en'),
    });
    fc.assert(
      fc.property(words, ({ value, qualifier, unit, language }) => {
        const stated = parseStatedValue(`${qualifier} ${formatNumber(value, language)}${unit}`);
        expect(stated).toMatchObject({ numbers: [{ [language]: value }], unitText: unit.trim() });
      }),
    );
  });
});
