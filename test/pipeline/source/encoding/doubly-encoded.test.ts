import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { isDoublyEncoded } from '../../../../pipeline/source/encoding/doubly-encoded.ts';

const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const misreadAsLatin1 = (text: string): string =>
  String.fromCharCode(...new TextEncoder().encode(text));

describe('a text encoded twice', () => {
  it.each(['Quảng Ninh', 'Hòa Bình', 'Đà Nẵng', 'Tỉnh/Thành phố;Điểm', 'tỷ đồng'])(
    'is told by its letters: %s',
    (text) => {
      expect(isDoublyEncoded(text)).toBe(false);
      expect(isDoublyEncoded(misread(text, 'windows-1252'))).toBe(true);
      expect(isDoublyEncoded(misreadAsLatin1(text))).toBe(true);
    },
  );

  it.each([
    ['a no-break space after Ã', 'XÃ\u00a0QUẢNG BÌNH, XÃ\u00a0HÒA'],
    ['quotes after Ã', '“XÃ” và «XÃ»'],
    ['footnotes after Ã', 'THỊ XÃ², XÃ³'],
    ['Portuguese', 'São João'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(isDoublyEncoded(text)).toBe(false);
  });

  it('is not seen in any text of the code lists', () => {
    expect(isDoublyEncoded(JSON.stringify(codeLists))).toBe(false);
    expect(isDoublyEncoded(JSON.stringify(codeLists).toUpperCase())).toBe(false);
  });
});
