import type { Observation } from '../../../pipeline/model/observation.ts';
import type { Figure } from '../figure.ts';
import type { ChartSize } from '../size.ts';
import { rankText } from '../stated-text.ts';
import { labelText } from '../value-text.ts';
import { say } from '../words.ts';
import { type Fitted, fitWords } from './fit-words.ts';
import type { MapUnit } from './province-map.ts';
import { namesOf } from './short-names.ts';

/** The name and the value that stand in a tile, set so that neither is cut. */
export interface TileWords {
  readonly name: Fitted;
  readonly value: Fitted;
}

interface Sizes {
  readonly name: readonly number[];
  readonly value: readonly number[];
}

const fontSizes: Readonly<Record<ChartSize, Sizes>> = {
  wide: { name: [12, 11.5, 11, 10.5], value: [13, 12, 11, 10] },
  narrow: { name: [10.5, 10, 9.5], value: [11.5, 10.5, 9.5, 8.5, 7.5] },
};

/** Of a font's size: names have marks above and below, figures have not. */
const lineHeights = { name: 1.14, value: 1.04 } as const;

/** px from one line to the next. */
export const stepOf = (kind: keyof TileWords, { size }: Fitted): number => size * lineHeights[kind];

/** px that the lines take together. */
export const heightOf = ({ name, value }: TileWords): number =>
  name.lines.length * stepOf('name', name) + value.lines.length * stepOf('value', value);

/** What the tile of a unit says within so many px. A value with no room is left to the table. */
export const writeTile = (
  figure: Figure,
  { slug, name, row }: MapUnit,
  size: ChartSize,
  { width, height }: { readonly width: number; readonly height: number },
): TileWords => {
  const { language } = figure.state;
  const sizes = fontSizes[size];
  const values = writeValues(figure, row?.observation).flatMap((text) =>
    fitWords(text, { width, sizes: sizes.value, weight: 600 }),
  );
  const names = namesOf(slug, name, language).map((text) =>
    fitWords(text, { width, sizes: sizes.name, weight: 400 }),
  );
  const none = { lines: [], size: 10 };
  const pairs = names.flatMap((own) =>
    own.flatMap((one) => values.map((value) => ({ name: one, value }))).sort(byLegibility),
  );
  const alone = names.flat().map((one) => ({ name: one, value: none }));
  const fitting = [...pairs, ...alone].find((pair) => heightOf(pair) <= height);
  return fitting ?? { name: none, value: none };
};

/** A value in small letters is worse than a name in small letters: names are known. */
const byLegibility = (a: TileWords, b: TileWords): number =>
  2 * (b.value.size - a.value.size) + b.name.size - a.name.size;

/** The value as labels write it; of a rank alone the rank; of a claim, if need be, that there is one. */
const writeValues = (figure: Figure, observation: Observation | undefined): readonly string[] => {
  if (!observation) return [say('none', figure.state.language)];
  if (observation.qualifier === 'rank-only') return [rankText(observation)];
  const text = labelText(figure, observation);
  return observation.qualifier === 'unquantified' ? [text, '“…”'] : [text];
};
