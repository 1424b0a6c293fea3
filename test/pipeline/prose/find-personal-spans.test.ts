import { describe, expect, it } from 'vitest';
import { findPersonalSpans } from '../../../pipeline/prose/find-personal-spans.ts';

const found = (text: string): string[] =>
  findPersonalSpans(text).map(({ start, end }) => text.slice(start, end));

describe('what names or reaches a person in a text', () => {
  it.each([
    ['Đồng chí Nguyễn Văn Mẫu cho biết', ['Nguyễn Văn Mẫu']],
    ['điện thoại 0912 345 678.', ['0912 345 678']],
    ['(thư: mau.van@tinh.gov.vn), hạn cuối', ['mau.van@tinh.gov.vn']],
    ['gửi mau@example.vn.', ['mau@example.vn']],
    ['căn cước 022080001234', ['022080001234']],
  ])('is found, and no sign around it: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '05.12.2023 14 giờ',
    '02 03 2023 04 tỉnh',
    'từ 02.01.2023 đến 03.02.2023',
    '1.234.567 hồ sơ',
  ])('is no day and no figure: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
