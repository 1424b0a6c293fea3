import type { Placed } from './find-point.ts';

const gap = 14;

/**
 * Where the card lies, in px: right of the point, or left of it; where neither side has room, above or
 * below it. Never over the names right of `frame.right`, as long as the card is narrower than that.
 */
export const placeCard = (
  { x, y }: Placed,
  size: { readonly width: number; readonly height: number },
  frame: { readonly right: number; readonly height: number },
): { readonly left: number; readonly top: number } => {
  const lowest = Math.max(0, frame.height - size.height);
  const beside = Math.min(Math.max(0, y - 20), lowest);
  if (x + gap + size.width <= frame.right) return { left: x + gap, top: beside };
  if (x - gap - size.width >= 0) return { left: x - gap - size.width, top: beside };
  const above = y - gap - size.height;
  const left = Math.max(0, Math.min(x - size.width / 2, frame.right - size.width));
  return { left, top: above >= 0 ? above : Math.min(y + gap, lowest) };
};
