import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createMatchers } from '../../../pipeline/match/create-matchers.ts';
import type { Narrative } from '../../../pipeline/narrative/narrative.ts';
import { readNarrative } from '../../../pipeline/narrative/read-narrative.ts';
import { findUnaccounted } from './find-unaccounted.ts';

const matchers = createMatchers(codeLists);
const read = (text: string): Narrative => readNarrative(text, { matchers });

const findFaults = (text: string): string[] => findUnaccounted(text, read(text));

const folder = '../shared/seeds';
const reports = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^\d.*\.txt$/.test(name))
  : [];

describe('every number of a text is accounted for exactly once', () => {
  it.each(reports)('%s', (name) => {
    expect(findFaults(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });

  const pieces = [
    'năm 2018',
    'giai đoạn 2011-2015',
    'tỉnh Quảng Ninh',
    'giảm 191 thủ tục hành chính',
    '(bằng 14%)',
    'từ 25 ngày xuống còn từ 10 đến 7 ngày',
    'xếp thứ 2/63',
    'Kế hoạch số 119/KH-UBND',
    'ngày 28/10',
    '48/48 công đoàn cơ sở',
    'hàng tỷ đồng',
    '3.800',
    '1 200 hồ sơ',
    '32,416 tỷ đồng',
    '2 tập thể và 5 cá nhân',
    'PCI đạt 70,5 điểm',
    'mức độ 3, 4',
    'đến 30/6/2023',
    ',',
    ';',
    '.',
    '\n',
    ' ',
    '“',
    '”',
    '(',
    ')',
    '5',
    '/',
    '-',
    '%',
    'Covid-19',
    '6 tháng đầu năm',
    'hơn',
    'tăng',
    'nghìn tỷ',
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces), { maxLength: 25 })
    .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)));

  it('of any text made of the pieces reports are made of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findFaults(text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(findFaults(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('offsets', () => {
  const sentence = 'Năm 2018, tỉnh Quảng Ninh giảm 191 thủ tục hành chính (bằng 14%).';

  it.each([
    ['composed', sentence.normalize('NFC')],
    ['decomposed', sentence.normalize('NFD')],
    ['with Windows line ends and no-break spaces', `\r\n\r\n${sentence.replaceAll(' ', '\u00a0')}`],
  ])('lead into the text as it was given: %s', (_, text) => {
    const [first, second] = read(text).proposals;
    const written = [first, second].map((one) =>
      one ? text.slice(one.at.start, one.at.end).normalize('NFC').replaceAll('\u00a0', ' ') : '',
    );
    expect(written).toEqual(['191 thủ tục hành chính', '14%']);
    const place = first?.geography.at;
    expect(place && text.slice(place.start, place.end).normalize('NFC')).toMatch(/Quảng.Ninh/);
  });
});

describe('time', () => {
  const report =
    'Năm 2018, tỉnh Quảng Ninh giảm 191 thủ tục hành chính (bằng 14%), xếp thứ 2/63; “mức độ 3” đạt 70,5%. ';
  const measure = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };

  it.each([
    ['sentences', report],
    ['one sentence without an end', report.replaceAll('.', ',').replaceAll(';', ',')],
    ['digits', '1'],
    ['digits and spaces', '1 234 '],
    ['numbers without words', '12/63-7.5,3 '],
    ['letters', 'a'],
    ['capitals', 'Quảng Ninh '],
    ['brackets', '((“'],
    ['full stops', '. '],
    ['lines', 'năm 2018\n'],
    ['qualifiers', 'hơn trên từ '],
    ['scales', 'hàng trăm nghìn '],
  ])(
    'is linear in the length of %s',
    (_, piece) => {
      const [small, large] = [125_000, 1_000_000].map((length) =>
        piece.repeat(Math.ceil(length / piece.length)),
      );
      measure(small ?? '');
      const [short, long] = [measure(small ?? ''), measure(large ?? '')];
      console.log(`${piece.slice(0, 20).trim()}: ${Math.round(short)} ms, ${Math.round(long)} ms`);
      expect(long).toBeLessThan(8 * 4 * Math.max(short, 50));
      expect(long).toBeLessThan(30_000);
    },
    60_000,
  );
});
