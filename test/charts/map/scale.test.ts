import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScale, mostShades, stepOf } from '../../../dashboard/charts/map/scale.ts';
import pci from '../figures/pci.json' with { type: 'json' };

const scale = (
  values: readonly number[],
  direction: 'higher' | 'lower' | 'none' = 'higher',
  whole = false,
) => createScale({ values, direction, whole });
const pci2022 = pci.figures.filter(([, year]) => year === 2022).map(([, , value]) => Number(value));

describe('a scale', () => {
  it('has five or six round steps where there are many values', () => {
    expect(scale(pci2022)).toEqual({
      thresholds: [62, 64, 66, 68, 70],
      shades: [1, 2, 3, 4, 5, 6],
    });
    const years = [...new Set(pci.figures.map(([, year]) => year))];
    for (const year of years) {
      const values = pci.figures
        .filter((one) => one[1] === year)
        .map(([, , value]) => Number(value));
      expect(scale(values)?.shades.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('is deeper for the better: for lower values where lower is better', () => {
    expect(scale(pci2022, 'lower')?.shades).toEqual([6, 5, 4, 3, 2, 1]);
    expect(scale(pci2022, 'none')?.shades).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('puts a value on a threshold into the step above', () => {
    const made = scale(pci2022);
    expect(made && [stepOf(made, 63.99), stepOf(made, 64), stepOf(made, 1000)]).toEqual([1, 2, 5]);
  });

  it('takes outliers into its open ends', () => {
    expect(scale([...pci2022, 0, 500])?.thresholds).toEqual([62, 64, 66, 68, 70]);
  });

  it('has whole steps for what is counted in whole things', () => {
    const few = [1, 2, 2, 3, 3, 3, 4];
    expect(scale(few, 'none', true)?.thresholds.every(Number.isInteger)).toBe(true);
    expect(scale(few)?.thresholds.some((one) => !Number.isInteger(one))).toBe(true);
  });

  it('multiplies where values span decades', () => {
    const spread = [3, 8, 20, 40, 90, 200, 700, 1500, 4000, 9000];
    expect(scale(spread)?.thresholds).toEqual([10, 100, 1000]);
  });

  it('is one step for one value, and none without any', () => {
    expect(scale([5, 5])).toEqual({ thresholds: [], shades: [4] });
    expect(scale([])).toBeNull();
  });

  it('holds for any values: ascending, no empty end, no shade twice', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 70 }),
        fc.boolean(),
        (values, whole) => {
          const made = scale(values, 'higher', whole);
          if (!made) throw new Error('no scale');
          const { thresholds, shades } = made;
          expect(thresholds).toEqual([...new Set(thresholds)].sort((a, b) => a - b));
          expect(shades).toHaveLength(thresholds.length + 1);
          expect(new Set(shades).size).toBe(shades.length);
          expect(shades.length).toBeLessThanOrEqual(mostShades);
          expect(stepOf(made, Math.min(...values))).toBe(0);
          expect(stepOf(made, Math.max(...values))).toBe(thresholds.length);
        },
      ),
    );
  });
});
