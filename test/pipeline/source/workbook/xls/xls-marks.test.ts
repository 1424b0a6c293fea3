import { describe, expect, it } from 'vitest';
import { readXlsMarks } from '../../../../../pipeline/source/workbook/xls/xls-marks.ts';

const word = (number: number): number[] => [number & 0xff, number >> 8];
const record = (type: number, body: readonly number[]): number[] => [
  ...word(type),
  ...word(body.length),
  ...body,
];

const begin = record(0x809, [...word(0x500), ...word(5), 0, 0, 0, 0]);
const end = record(0x0a, []);
/** Raised: 1; struck through: the flag 8. */
const font = (raised: number, flags = 0): number[] =>
  record(0x31, [...word(200), ...word(flags), 0, 0, ...word(400), ...word(raised), 0, 0, 0, 0, 0]);
const format = (own: number): number[] => record(0xe0, [...word(own), ...Array(14).fill(0)]);
const sheetAt = (at: number): number[] => record(0x85, [...word(at), 0, 0, 0, 0, 1, 97]);

/** A workbook of before 1997 with one sheet: `121` with its last digit raised, and a struck number. */
const stream = (): Uint8Array => {
  const globals = (at: number): number[] => [
    ...begin,
    // Fonts 0 to 3 and, as 4 is never counted, 5 and 6.
    ...[font(0), font(0), font(0), font(0), font(1), font(0, 8)].flat(),
    ...format(0),
    ...format(6),
    ...sheetAt(at),
    ...end,
  ];
  const rich = [...word(0), ...word(1), ...word(0), ...word(3), 49, 50, 49, 1, 2, 5];
  const struck = [...word(1), ...word(1), ...word(1), 0, 0, 0, 0];
  const sheet = [...begin, ...record(0xd6, rich), ...record(0x27e, struck), ...end];
  return Uint8Array.from([...globals(globals(0).length), ...sheet]);
};

describe('marks in a workbook of before 1997', () => {
  const show = readXlsMarks(stream())(0);

  it('stand raised where the font of a run says so', () => {
    expect(show(0, 1, { text: '121' })).toEqual({ text: '12¹' });
    expect(show(0, 2, { text: '121' })).toEqual({ text: '121' });
  });

  it('leave out what the font of the cell strikes through', () => {
    expect(show(1, 1, { text: '31', number: 31 })).toEqual({ text: '', omitted: '31' });
  });

  it('are looked for in no sheet that is not there', () => {
    expect(readXlsMarks(stream())(1)(0, 1, { text: '121' })).toEqual({ text: '121' });
  });
});
