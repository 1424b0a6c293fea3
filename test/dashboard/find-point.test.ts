import { describe, expect, it } from 'vitest';
import {
  nearestInPlane,
  nearestPoint,
  stepInPlane,
  stepPoint,
} from '../../dashboard/readout/find-point.ts';

const high = { x: 10, y: 5, name: 'high' };
const low = { x: 10, y: 50, name: 'low' };
const later = { x: 30, y: 40, name: 'later' };
const points = [low, later, high];

describe('nearestPoint', () => {
  it('looks for the column first, then within it', () => {
    expect(nearestPoint(points, { x: 12, y: 30 })).toBe(low);
    expect(nearestPoint(points, { x: 12, y: 20 })).toBe(high);
    expect(nearestPoint(points, { x: 21, y: 5 })).toBe(later);
    expect(nearestPoint([], { x: 0, y: 0 })).toBeUndefined();
  });
});

describe('a span', () => {
  const span = { x: 10, y: 30, reach: 20, name: 'span' };
  const line = { x: 10, y: 44, name: 'line' };

  it('is meant anywhere between its bounds, but for a line that is near', () => {
    expect(nearestPoint([span, line], { x: 10, y: 14 })).toBe(span);
    expect(nearestPoint([span, line], { x: 10, y: 35 })).toBe(span);
    expect(nearestPoint([span, line], { x: 10, y: 43 })).toBe(line);
    expect(nearestPoint([span, high], { x: 10, y: 4 })).toBe(high);
  });
});

describe('stepPoint', () => {
  it('goes from column to column at about the same height', () => {
    expect(stepPoint(points, low, 'ArrowRight')).toBe(later);
    expect(stepPoint(points, later, 'ArrowLeft')).toBe(low);
  });

  it('goes up and down within a column and stays at the ends', () => {
    expect(stepPoint(points, low, 'ArrowUp')).toBe(high);
    expect(stepPoint(points, high, 'ArrowUp')).toBe(high);
    expect(stepPoint(points, later, 'ArrowRight')).toBe(later);
    expect(stepPoint(points, low, 'Home')).toBeUndefined();
  });
});

describe('on a map', () => {
  const places = [
    { x: 0, y: 0, name: 'Lai Châu' },
    { x: 50, y: 4, name: 'Lào Cai' },
    { x: 52, y: 50, name: 'Yên Bái' },
  ] as const;
  const [first, east, south] = places;

  it('the nearest is the nearest, whatever its column', () => {
    expect(nearestInPlane(places, { x: 50, y: 40 })).toBe(south);
    expect(nearestInPlane(places, { x: 10, y: 30 })).toBe(first);
  });

  it('arrow keys lead to the neighbour on that side, and stay at the edge', () => {
    expect(stepInPlane(places, first, 'ArrowRight')).toBe(east);
    expect(stepInPlane(places, east, 'ArrowDown')).toBe(south);
    expect(stepInPlane(places, south, 'ArrowUp')).toBe(east);
    expect(stepInPlane(places, first, 'ArrowUp')).toBe(first);
    expect(stepInPlane(places, first, 'Home')).toBeUndefined();
  });
});
