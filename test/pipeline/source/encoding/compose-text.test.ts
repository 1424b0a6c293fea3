import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeText, createComposer } from '../../../../pipeline/source/encoding/compose-text.ts';

const letters = fc.constantFrom(
  'Đ',
  'a',
  'ắ',
  'ệ',
  'ữ',
  'y',
  ' ',
  '\n',
  '1',
  '😀',
  '\u0301',
  '\u0323',
);
const texts = fc.array(letters, { maxLength: 40 }).map((signs) => signs.join('').normalize('NFD'));

const inPieces = (text: string, size: number): string => {
  const compose = createComposer();
  let composed = '';
  for (let at = 0; at < text.length; at += size) composed += compose(text.slice(at, at + size));
  return composed + compose();
};

describe('letters and their marks', () => {
  it('become one sign each, wherever the text is cut in pieces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(inPieces(text, size)).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('are left as they are where they already are one', () => {
    expect(composeText('Đắk Lắk')).toBe('Đắk Lắk');
    expect(composeText('Đắk Lắk'.normalize('NFD'))).toBe('Đắk Lắk');
  });

  it('come through a text of marks alone', () => {
    const marks = '\u0301'.repeat(500);
    expect(inPieces(`a${marks}`, 50).normalize('NFC')).toBe(`a${marks}`.normalize('NFC'));
  });
});
