import { describe, expect, it } from 'vitest';
import { readNumberWords } from '../../../pipeline/parse/number-words.ts';

describe('a number in words', () => {
  it.each([
    ['mười lăm', 15, 2],
    ['mười năm qua', 10, 1],
    ['ba mươi hai thủ tục', 32, 3],
    ['ba mươi mốt', 31, 3],
    ['hai trăm linh năm', 205, 4],
    ['hai trăm năm', 200, 2],
    ['một nghìn hai trăm ba mươi bốn hồ sơ', 1234, 7],
    ['năm triệu không trăm linh hai nghìn', 5_002_000, 7],
  ])('%s', (text, value, count) => {
    expect(readNumberWords(text.split(' '))).toEqual({ value, count });
  });

  it.each(['thủ tục', 'trăm', 'mươi', ''])('is none: %j', (text) => {
    expect(readNumberWords(text.split(' '))).toBeNull();
  });
});
