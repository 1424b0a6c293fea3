import { describe, expect, it } from 'vitest';
import { textWidth } from '../../dashboard/charts/text-width.ts';
import { codeLists } from '../../pipeline/code-lists.ts';

describe('textWidth', () => {
  it('knows every letter of every name', () => {
    const unknown = 'ф';
    const names = codeLists.geographies.flatMap(({ name }) => [name.vi, name.en]);
    const letters = new Set(names.join('').normalize('NFC'));
    const wide = textWidth(unknown, 1000);
    for (const letter of letters)
      expect([letter, textWidth(letter, 1000)]).not.toEqual([letter, wide]);
  });

  it('grows with size and weight', () => {
    expect(textWidth('Quảng Ninh', 26)).toBeCloseTo(2 * textWidth('Quảng Ninh', 13));
    expect(textWidth('Quảng Ninh', 13, 600)).toBeGreaterThan(textWidth('Quảng Ninh', 13, 400));
  });
});
