import { describe, expect, it } from 'vitest';
import { parseTwoFigures } from '../../../pipeline/parse/two-figures.ts';

const partsOf = (text: string) => parseTwoFigures(text)?.map((part) => part.text);

describe('two figures in one cell', () => {
  it.each([
    ['938 thủ tục/102 lĩnh vực', ['938 thủ tục', '102 lĩnh vực']],
    ['01 (0,727)', ['01', '0,727']],
    ['8,5/10 điểm', ['8,5', '10 điểm']],
    ['từ 10 ngày xuống còn 7 ngày', ['10 ngày', '7 ngày']],
    ['tăng từ 5 lên 7', ['5', '7']],
    ['5; 6', ['5', '6']],
  ])('%s: %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(['5', '5/', 'hàng tỷ/năm', '01/02/2024', 'tăng mạnh', `5/${'1'.repeat(300)}`])(
    '%s is not two',
    (text) => {
      expect(partsOf(text)).toBeUndefined();
    },
  );
});
