import type { Figure } from '../figure.ts';
import { type Outlines, outlineId } from './outlines.ts';
import type { MapUnit } from './province-map.ts';
import { largestOf, middleOf, type Point, type Ring } from './rings.ts';

/** A province's land in px, and the place that stands for it. */
export interface Land {
  readonly unit: MapUnit;
  /** 0: not chosen. */
  readonly tone: number;
  readonly rings: readonly Ring[];
  readonly middle: Point;
}

/** From the outlines' frame to px. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export const project = ({ scale, left, top }: Projection, [x, y]: Point): Point => [
  left + x * scale,
  top + y * scale,
];

/** Where a unit lies. None for one that the outlines do not know, such as Hà Tây. */
export const layoutLand = (
  { chosen }: Figure,
  unit: MapUnit,
  { rings }: Outlines,
  view: Projection,
): readonly Land[] => {
  const own = unit.members.flatMap((slug) => rings.get(outlineId(slug)) ?? []);
  const tone = chosen.find(({ slug }) => slug === unit.slug)?.tone ?? 0;
  const land = own.map((ring) => ring.map((point) => project(view, point)));
  return own.length === 0 ? [] : [{ unit, tone, rings: land, middle: middleOf(largestOf(land)) }];
};
