import { colours, mapColour, onMapColour } from '../colours.ts';
import type { Drawing } from '../plot-marks.ts';
import type { Fill } from './province-map.ts';

/** How a fill is drawn, and what is written on it. */
export interface FillStyle {
  readonly fill: string;
  readonly ink: string;
  /** Id of the hatching over the fill; null for none. */
  readonly hatch: string | null;
  /** A missing figure is an empty place with a dashed edge. */
  readonly edge: { readonly stroke: string; readonly dashes: string } | null;
}

/** The colours of a fill, by name: the page gives them a value in each theme. */
export const styleFill = (fill: Fill): FillStyle => {
  switch (fill.form) {
    case 'step':
      return {
        fill: mapColour(fill.shade),
        ink: onMapColour(fill.shade),
        hatch: fill.hatched ? `hatch-${fill.shade}` : null,
        edge: null,
      };
    case 'spread':
      return { fill: colours.context, ink: colours.ink, hatch: 'hatch-spread', edge: null };
    case 'words':
      return { fill: colours.context, ink: colours.ink, hatch: null, edge: null };
    case 'missing':
      return {
        fill: colours.paper,
        ink: colours.muted,
        hatch: null,
        edge: { stroke: colours.muted, dashes: '2 3' },
      };
  }
};

/** What fills a place with hatching. */
export const hatchUrl = (id: string): string => `url(#${id})`;

/** The patterns that these fills need: diagonal lines in the colour of what is written on them. */
export const hatchPatterns = (fills: readonly Fill[]): readonly Drawing[] => {
  const styles = new Map(fills.map(styleFill).map((style) => [style.hatch, style.ink]));
  const patterns = [...styles].flatMap(([id, ink]): Drawing[] =>
    id === null ? [] : [createPattern(id, ink)],
  );
  return patterns.length === 0 ? [] : [{ name: 'defs', attributes: {}, inside: patterns }];
};

const createPattern = (id: string, stroke: string): Drawing => ({
  name: 'pattern',
  attributes: {
    id,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  inside: [
    {
      name: 'path',
      attributes: { d: 'M0,0V6', stroke, 'stroke-width': 2, 'stroke-opacity': 0.45 },
    },
  ],
});
