import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabels, type Wish } from '../../dashboard/charts/label-layout.ts';

const wish = fc.record({
  at: fc.double({ min: -50, max: 450, noNaN: true }),
  height: fc.double({ min: 10, max: 32, noNaN: true }),
});
const wishes = fc.array(wish, { maxLength: 9 });
const edges = (list: readonly Wish[], centres: readonly number[]) =>
  list
    .map(({ height }, index) => {
      const centre = centres[index] ?? 0;
      return { top: centre - height / 2, bottom: centre + height / 2 };
    })
    .sort((a, b) => a.top - b.top);

describe('layoutLabels', () => {
  it('keeps any labels apart and inside, where they fit', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = edges(list, layoutLabels(list, 0, 400));
        for (const [index, { top, bottom }] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(bottom).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[index + 1];
          if (next) expect(next.top).toBeGreaterThanOrEqual(bottom - 1e-6);
        }
      }),
    );
  });

  it('leaves labels alone that are apart already', () => {
    const list = [
      { at: 300, height: 18 },
      { at: 100, height: 18 },
      { at: 200, height: 18 },
    ];
    expect(layoutLabels(list, 0, 400)).toEqual([300, 100, 200]);
  });

  it('keeps the order of the points', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const centres = layoutLabels(list, 0, 400);
        const order = list.map((_, index) => index);
        order.sort((a, b) => (list[a]?.at ?? 0) - (list[b]?.at ?? 0) || a - b);
        for (const [place, index] of order.entries()) {
          const next = order[place + 1];
          if (next === undefined) continue;
          expect(centres[index] ?? 0).toBeLessThan((centres[next] ?? 0) + 1e-6);
        }
      }),
    );
  });

  it('moves two that collide by the same distance', () => {
    const list = [
      { at: 200, height: 20 },
      { at: 204, height: 20 },
    ];
    expect(layoutLabels(list, 0, 400)).toEqual([192, 212]);
  });
});
