import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedValue } from '../../../pipeline/model/observation.ts';
import { addDecimals } from '../../../pipeline/publish/add-decimals.ts';
import { divideStated } from '../../../pipeline/publish/divide-stated.ts';
import { spanStated } from '../../../pipeline/publish/span-stated.ts';
import { boundsOf } from '../../../pipeline/publish/stated-bounds.ts';
import { sumPartly, sumStated } from '../../../pipeline/publish/sum-stated.ts';
import { arbitraryStated } from '../arbitrary-observation.ts';

const none = { value: null, lower: null, upper: null, perYear: false } as const;
const exact = (value: number): StatedValue => ({ ...none, value, qualifier: 'exact' });
const about = (value: number): StatedValue => ({ ...none, value, qualifier: 'about' });
const over = (value: number): StatedValue => ({ ...none, value, lower: value, qualifier: 'over' });
const nearly = (value: number): StatedValue => ({
  ...none,
  value,
  upper: value,
  qualifier: 'nearly',
});
const range = (lower: number, upper: number): StatedValue => ({
  ...none,
  lower,
  upper,
  qualifier: 'range',
});
const vague: StatedValue = { ...none, qualifier: 'unquantified' };

describe('adding decimals', () => {
  it('gives a decimal: no digits that nobody stated', () => {
    expect(addDecimals([0.1, 0.2])).toBe(0.3);
    expect(addDecimals([32.416, 3, 0.05])).toBe(35.466);
    expect(addDecimals([1e-7, 2e-7])).toBe(3e-7);
    expect(addDecimals([])).toBe(0);
  });

  it('is the sum of hundredths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { maxLength: 6 }), (hundredths) => {
        const sum = hundredths.reduce((a, b) => a + b, 0);
        expect(addDecimals(hundredths.map((n) => n / 100))).toBe(sum / 100);
      }),
    );
  });
});

describe('the sum of stated values', () => {
  it.each([
    ['exact ones', [exact(5), exact(37.5)], exact(42.5)],
    ['one that is over', [exact(5), over(37)], over(42)],
    ['one that is nearly', [exact(5), nearly(3)], nearly(8)],
    ['one that is about', [exact(5), about(3)], about(8)],
    ['a range', [exact(5), range(40, 60)], range(45, 65)],
    [
      'over and nearly: only the lower end is known',
      [over(5), nearly(3)],
      { ...over(5), qualifier: 'at-least' },
    ],
    ['nearly and a range: from the floor up', [nearly(3), range(40, 60)], range(40, 63)],
    [
      'a claim without a number counts from the floor',
      [exact(5), vague],
      { ...over(5), qualifier: 'at-least' },
    ],
  ] as const)('%s', (_, members, sum) => {
    expect(sumStated(members, 0)).toEqual(sum);
  });

  it('holds whatever the members really are', () => {
    const within = ({ lower, upper }: ReturnType<typeof boundsOf>, value: number): boolean =>
      (lower === null || value >= lower - 1e-6) && (upper === null || value <= upper + 1e-6);
    const member = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9 }))
      .chain(([real, slack]) =>
        fc.constantFrom(
          { real, stated: exact(real) },
          { real, stated: over(real - slack) },
          { real, stated: nearly(real + slack) },
          { real, stated: range(real - slack, real + slack) },
          { real, stated: vague },
        ),
      );
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (members) => {
        const total = members.reduce((sum, { real }) => sum + real, 0);
        const sum = sumStated(
          members.map(({ stated }) => stated),
          0,
        );
        expect(within(boundsOf(sum), total)).toBe(true);
      }),
    );
  });

  it('of some members only is at least theirs', () => {
    expect(sumPartly([exact(5), nearly(3)], 0)).toEqual({ ...over(5), qualifier: 'at-least' });
    expect(sumPartly([exact(5)], null).qualifier).toBe('unquantified');
  });
});

describe('the span of stated values', () => {
  it('is never one number, not even of equal ones or of one', () => {
    expect(spanStated([exact(61.9), exact(67.2), exact(65)])).toEqual(range(61.9, 67.2));
    expect(spanStated([exact(65), exact(65)])).toEqual(range(65, 65));
    expect(spanStated([exact(65)])).toEqual(range(65, 65));
    fc.assert(
      fc.property(fc.array(arbitraryStated, { minLength: 1, maxLength: 4 }), (members) => {
        expect(spanStated(members).value).toBeNull();
      }),
    );
  });

  it('stays open where a member is', () => {
    expect(spanStated([exact(65), over(70)])).toMatchObject({ lower: 65, upper: null });
    expect(spanStated([vague, over(70)]).qualifier).toBe('unquantified');
  });
});

describe('a share of counts', () => {
  it('is numerator over denominator, an interval where they are', () => {
    expect(divideStated(exact(95), exact(100))).toEqual(exact(95));
    expect(divideStated(range(90, 95), exact(100))).toEqual(range(90, 95));
    expect(divideStated(about(95), exact(100))?.qualifier).toBe('about');
    expect(divideStated(exact(0), exact(0))).toBeNull();
    expect(divideStated(over(90), exact(100))).toBeNull();
  });
});
