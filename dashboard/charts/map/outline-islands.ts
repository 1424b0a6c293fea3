import type { Box, Words } from '../plot-marks.ts';
import type { SizeRules } from '../size.ts';
import { textWidth } from '../text-width.ts';
import type { Archipelago } from './islands.ts';
import { type Projection, project } from './land.ts';
import type { Outlines } from './outlines.ts';
import type { MapUnit } from './province-map.ts';

/** The islets of an archipelago; a frame where they are not at their true distance. */
export interface OutlineIslands {
  readonly owner: MapUnit;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly frame: Box | null;
  readonly words: readonly Words[];
}

/** In its true place. */
export const layoutAtSea = (
  { owner, id, lines }: Archipelago,
  { islets }: Outlines,
  view: Projection,
  { noteSize }: SizeRules,
): OutlineIslands => {
  const spots = islets[id].map((islet) => project(view, islet));
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = Math.min(...ys) - 14 - noteSize;
  return {
    owner,
    spots: spots.map(([left, at]) => ({ x: left, y: at })),
    frame: null,
    words: lines.map((text, line) => ({ x, y: y + line * noteSize * 1.25, text })),
  };
};

/** Frames of a narrow map: middle and height in the outlines' frame, scale of what is in them. */
const insets = {
  'hoang-sa': { x: 452, y: 400, scale: 0.6 },
  'truong-sa': { x: 436, y: 735, scale: 0.2 },
} as const;

/** Drawn nearer than it is, in a frame, at its latitude. */
export const layoutInset = (
  { owner, id, lines }: Archipelago,
  { islets }: Outlines,
  view: Projection,
  { noteSize }: SizeRules,
): OutlineIslands => {
  const { scale, ...at } = insets[id];
  const [xs, ys] = [islets[id].map(([x]) => x), islets[id].map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [upper, lower] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = project(view, [at.x, at.y]);
  const words = Math.max(...lines.map((line) => textWidth(line, noteSize)));
  const half = Math.max(((right - left) * scale) / 2, words / 2) + 5;
  const room = (lower - upper) * scale;
  const top = y - (room + lines.length * noteSize * 1.25 + 18) / 2;
  const bottom = top + room + lines.length * noteSize * 1.25 + 18;
  return {
    owner,
    spots: islets[id].map(([islet, height]) => ({
      x: x + (islet - (left + right) / 2) * scale,
      y: top + 7 + (height - upper) * scale,
    })),
    frame: { x1: x - half, y1: top, x2: x + half, y2: bottom },
    words: lines.map((text, line) => ({
      x,
      y: top + room + 14 + (line + 0.5) * noteSize * 1.25,
      text,
    })),
  };
};
