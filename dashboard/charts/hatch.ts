import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from './colours.ts';
import { type Box, type Drawing, drawBoxes, drawDrawings } from './plot-marks.ts';

const idOf = (tone: number): string => `hatch-tone-${tone}`;

/** What fills a place with the hatching of a tone: what is drawn was derived, not published. */
export const toneHatch = (tone: number): string => `url(#${idOf(tone)})`;

/** The tone of what is not chosen: a sample in a legend is nobody's. */
export const sampleTone = 0;

/** The colour of a tone; 0 is not chosen. */
export const toneColour = (tone: number): string =>
  tone === 0 ? colours.muted : seriesColour(tone);

/** The patterns of these tones. Neighbours lean to opposite sides, so that both are seen where they cross. */
export const drawPatterns = (tones: readonly number[]): readonly Plot.Markish[] => {
  const patterns = [...new Set(tones)].sort((a, b) => a - b).map(createHatch);
  if (patterns.length === 0) return [];
  return [drawDrawings([{ name: 'defs', attributes: {}, inside: patterns }])];
};

const createHatch = (tone: number): Drawing => ({
  name: 'pattern',
  attributes: {
    id: idOf(tone),
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${tone % 2 === 0 ? -45 : 45})`,
  },
  inside: [
    {
      name: 'path',
      attributes: {
        d: 'M0,0V5',
        stroke: toneColour(tone),
        'stroke-width': 1.6,
        'stroke-opacity': 0.6,
      },
    },
  ],
});

/** Boxes in a tone, hatched where what they stand for was derived. */
export const drawHatched = (
  boxes: readonly Box[],
  isDerived: boolean,
  { slug, tone }: { readonly slug: string | null; readonly tone: number },
): readonly Plot.Markish[] => {
  const colour = toneColour(tone);
  return [
    drawBoxes(boxes, { fill: colour, opacity: isDerived ? 0.07 : 0.22, slug }),
    drawBoxes(boxes, {
      fill: isDerived ? toneHatch(tone) : 'none',
      stroke: colour,
      width: 1.25,
      slug,
    }),
  ];
};
