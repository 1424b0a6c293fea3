import { describe, expect, it } from 'vitest';
import { parseDateRank, parseSerialRank } from '../../../pipeline/parse/date-rank.ts';

describe('a rank that a spreadsheet turned into a date', () => {
  it.each([
    'Feb-63',
    '1-Feb-63',
    '1963-02-01',
    '1963-02-01 00:00:00',
    '01/02/1963',
    '02/01/1963',
    '2/1/63',
    'Thg2-63',
    'thg 2 63',
  ])('%s was likely 2/63', (text) => {
    expect(parseDateRank(text)).toEqual({ rank: 2, of: 63 });
  });

  it('may be the serial number of its day', () => {
    expect(parseSerialRank('23043')).toEqual({ rank: 2, of: 63 });
    expect(parseSerialRank('23043.0')).toEqual({ rank: 2, of: 63 });
    expect(parseSerialRank('23044')).toBeUndefined();
    expect(parseSerialRank('43831')).toBeUndefined();
  });

  it.each(['01/02/2024', '02/03/1963', 'Feb-18', '1963', '2/63', ''])('%s was none', (text) => {
    expect(parseDateRank(text)).toBeUndefined();
  });
});
