import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createCodeMatcher, isProvinceCodeHeading } from '../../../pipeline/match/match-code.ts';

const match = createCodeMatcher(codeLists.geographies);

describe('an official code', () => {
  it.each([
    ['1', '01'],
    ['01', '01'],
    ['1.0', '01'],
    ['1,0', '01'],
    [' 79 ', '79'],
  ])('%s is %s', (text, code) => {
    expect(match(text)?.code).toBe(code);
  });

  it.each([
    ['15', { '63': 'yen-bai', '34': 'lao-cai' }],
    ['24', { '63': 'bac-giang', '34': 'bac-ninh' }],
    ['44', { '63': 'quang-binh', '34': 'quang-tri' }],
    ['52', { '63': 'binh-dinh', '34': 'gia-lai' }],
    ['80', { '63': 'long-an', '34': 'tay-ninh' }],
    ['82', { '63': 'tien-giang', '34': 'dong-thap' }],
    ['91', { '63': 'kien-giang', '34': 'an-giang' }],
    ['46', { '63': 'thua-thien-hue', '34': 'hue' }],
    ['02', { '63': 'ha-giang' }],
    ['68', { '63': 'lam-dong', '34': 'lam-dong' }],
  ])('%s is %j', (text, slugs) => {
    expect(match(text)?.slugs).toEqual(slugs);
  });

  it.each(['', '0', '03', '99', '001', '1.5', '2018', 'HN'])('%j is none', (text) => {
    expect(match(text)).toBeUndefined();
  });

  it('is said to be one by some headings, not by all', () => {
    expect(['Mã tỉnh', 'Ma tinh', 'Province code'].every(isProvinceCodeHeading)).toBe(true);
    expect(['Mã', 'Mã số', 'Mã TTHC', 'Code'].some(isProvinceCodeHeading)).toBe(false);
  });
});
