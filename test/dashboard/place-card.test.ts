import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../dashboard/readout/place-card.ts';

const frame = { right: 230, height: 400 };

describe('placeCard', () => {
  it('never lies over the names beside the lines, nor beyond the chart', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 20, max: 230 }), y: fc.integer({ min: 10, max: 370 }) }),
        fc.record({
          width: fc.integer({ min: 60, max: 220 }),
          height: fc.integer({ min: 40, max: 150 }),
        }),
        (point, size) => {
          const { left, top } = placeCard(point, size, frame);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + size.width).toBeLessThanOrEqual(frame.right);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + size.height).toBeLessThanOrEqual(frame.height);
        },
      ),
    );
  });

  it('leaves the point free where neither side has room', () => {
    const { top } = placeCard({ x: 115, y: 300 }, { width: 180, height: 100 }, frame);
    expect(top + 100).toBeLessThan(300);
  });
});
