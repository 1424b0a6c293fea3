import { describe, expect, it } from 'vitest';
import { chooseNumber, createNotationJudge } from '../../../pipeline/parse/notation.ts';
import { parseNumber } from '../../../pipeline/parse/parse-number.ts';

interface Kind {
  readonly whole?: boolean;
  readonly max?: number;
}

const decide = (texts: readonly string[], { whole = false, max = Infinity }: Kind = {}): string => {
  const judge = createNotationJudge<string>({
    isCredible: (_, value) => value >= 0 && value <= max && (!whole || Number.isInteger(value)),
    describe: (text, reading) => ({ reading, text, cell: 'B1', isWorded: false }),
  });
  for (const text of texts) {
    const reading = parseNumber(text);
    if (typeof reading === 'string') throw new Error(`unreadable: ${text}`);
    judge.hear(text, reading);
  }
  return judge.decide().decided;
};

describe('the notation of a column', () => {
  it.each([
    [['6,4', '32,416'], {}, 'vi'],
    [['6.4', '32,416'], {}, 'en'],
    [['6,4', '6.4'], {}, 'mixed'],
    [['32,416', '1.200'], {}, 'none'],
    [['12', '2018', '05'], {}, 'either'],
    [[], {}, 'either'],
    [['1.200'], { whole: true }, 'vi'],
    [['1,200'], { whole: true }, 'en'],
    [['1.200', '1,350'], { whole: true }, 'mixed'],
    [['1.200', '6.45'], { whole: true }, 'mixed'],
    [['63.509'], { max: 100 }, 'en'],
    [['63,509'], { max: 100 }, 'vi'],
    [['63,509', '62.4838'], { max: 100 }, 'mixed'],
    [['163.509'], { max: 100 }, 'none'],
  ])('%j as %j: %s', (texts, kind, decided) => {
    expect(decide(texts, kind)).toBe(decided);
  });

  it('leaves a number open that can be read two ways and was not decided', () => {
    expect(chooseNumber({ vi: 1200, en: 1.2 }, null)).toBe(null);
    expect(chooseNumber({ vi: 1200, en: 1.2 }, 'vi')).toBe(1200);
    expect(chooseNumber({ vi: 1200, en: 1.2 }, 'en')).toBe(1.2);
    expect(chooseNumber({ vi: 5, en: 5 }, null)).toBe(5);
    expect(chooseNumber({ vi: null, en: 6.45 }, 'vi')).toBe(6.45);
  });
});
