import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../../pipeline/match/fold-label.ts';

describe('folding a label', () => {
  it.each([
    ['  Tỉnh\u00a0/ Thành phố ', 'tỉnh / thành phố'],
    ['Hoà Bình', 'hòa bình'],
    ['KHOẺ', 'khỏe'],
    ['luỹ kế', 'lũy kế'],
    ['Quý I', 'quý i'],
    ['Hoàn thành', 'hoàn thành'],
    ['tuyển', 'tuyển'],
    ['Bà Rịa – Vũng Tàu', 'bà rịa - vũng tàu'],
    ['<U+1EAE>k', 'ắk'],
    ['<U+FFFFFF>', '<u+ffffff>'],
    ['\ufeffNăm\u200b', 'năm'],
    ['H\ufffd', 'h\ufffd'],
    ['\u00d0iểm', 'điểm'],
    ['\u0189iểm \u00f0ạt', 'điểm đạt'],
  ])('%j is %j', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });

  it('is done once and for all, and blind to the form of composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        const folded = foldLabel(label);
        expect(foldLabel(folded)).toBe(folded);
        expect(foldLabel(label.normalize('NFD'))).toBe(foldLabel(label.normalize('NFC')));
      }),
    );
  });
});
