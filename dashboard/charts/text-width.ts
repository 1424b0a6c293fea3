import { advanceWidths } from './advance-widths.ts';

export type Weight = keyof typeof advanceWidths;

const readTable = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(advanceWidths[weight]).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );

const tables = { 400: readTable(400), 600: readTable(600) } as const;
/** A character the table does not know counts as a wide one: rather a gap than a cut. */
const unknownWidth = 740;

/**
 * Width of a text in px, from the font's own advance widths: the same at the edge and in the browser,
 * where no text is measured either.
 */
export const textWidth = (text: string, size: number, weight: Weight = 400): number => {
  let sum = 0;
  for (const character of text.replaceAll('\u00a0', ' '))
    sum += tables[weight].get(character) ?? unknownWidth;
  return (sum * size) / 1000;
};
