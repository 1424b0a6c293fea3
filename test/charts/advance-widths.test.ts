import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { advanceWidths } from '../../dashboard/charts/advance-widths.ts';

const files = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;

/** Advance widths out of a TrueType font, null for a letter it lacks: its tables `cmap` (format 4), `hhea` and `hmtx`. */
const openFont = (path: string): ((character: string) => number | null) => {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/be-vietnam-pro/${path}`);
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => 12 + 16 * i).map((at) => [
      bytes.toString('latin1', at, at + 4),
      bytes.readUInt32BE(at + 8),
    ]),
  );
  const table = (name: string): number => tables.get(name) ?? Number.NaN;
  const maps = Array.from({ length: bytes.readUInt16BE(table('cmap') + 2) }, (_, i) =>
    bytes.readUInt32BE(table('cmap') + 8 + 8 * i),
  ).map((offset) => table('cmap') + offset);
  const map = maps.find((at) => bytes.readUInt16BE(at) === 4) ?? Number.NaN;
  const twice = bytes.readUInt16BE(map + 6);
  const glyphOf = (code: number): number => {
    for (let at = map + 14; at < map + 14 + twice; at += 2) {
      const start = bytes.readUInt16BE(at + twice + 2);
      if (code > bytes.readUInt16BE(at) || code < start) continue;
      const delta = bytes.readUInt16BE(at + 2 * twice + 2);
      const place = at + 3 * twice + 2;
      const offset = bytes.readUInt16BE(place);
      if (offset === 0) return (code + delta) & 0xffff;
      return (bytes.readUInt16BE(place + offset + 2 * (code - start)) + delta) & 0xffff;
    }
    return 0;
  };
  const last = bytes.readUInt16BE(table('hhea') + 34) - 1;
  return (character) => {
    const glyph = glyphOf(character.charCodeAt(0));
    return glyph === 0 ? null : bytes.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, last));
  };
};

it.each([400, 600] as const)('the widths of weight %i are those of the font', (weight) => {
  const widthOf = openFont(files[weight]);
  const ours = Object.entries(advanceWidths[weight]).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)]),
  );
  expect(ours.length).toBeGreaterThan(200);
  const inFont = ours.filter(([character]) => widthOf(String(character)) !== null);
  expect(inFont).toEqual(inFont.map(([character]) => [character, widthOf(String(character))]));
  // Arrows come from other fonts: widths of their own.
  expect(ours.filter((one) => !inFont.includes(one)).map(([character]) => character)).toEqual([
    '↑',
    '↓',
    '→',
  ]);
});
