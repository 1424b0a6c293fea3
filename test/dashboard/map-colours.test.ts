import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [light = '', dark = ''] = readFileSync('dashboard/style/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const shades = [1, 2, 3, 4, 5, 6];

const colourOf = (theme: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? '';

/** Relative luminance by WCAG 2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('the shades of maps, %s', (_, theme) => {
  it('can be written on', () => {
    for (const shade of shades) {
      const pair = [colourOf(theme, `map-${shade}`), colourOf(theme, `on-map-${shade}`)] as const;
      expect([...pair, contrast(...pair) >= 4.5]).toEqual([...pair, true]);
    }
    expect(contrast(colourOf(theme, 'context'), colourOf(theme, 'ink'))).toBeGreaterThan(4.5);
    expect(contrast(colourOf(theme, 'card'), colourOf(theme, 'muted'))).toBeGreaterThan(4.5);
  });

  it('differ in lightness alone, step by step, so that no one needs to see hues', () => {
    const all = shades.map((shade) => colourOf(theme, `map-${shade}`));
    const card = colourOf(theme, 'card');
    const depths = all.map((colour) => contrast(colour, card));
    for (const [index, depth] of depths.slice(1).entries())
      expect(depth / (depths[index] ?? 0)).toBeGreaterThan(1.25);
  });
});
