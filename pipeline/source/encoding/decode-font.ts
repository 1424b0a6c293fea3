import { type Codec, fontCodecs } from './legacy-codecs.ts';
import { windowsByte } from './windows-letters.ts';

/** Text as the bytes it was typed as, U+0000 to U+00FF; null when a letter is none of windows-1252. */
export const toWindowsBytes = (text: string): string | null => {
  let bytes = '';
  for (const letter of text) {
    const byte = windowsByte(letter);
    if (byte === undefined) return null;
    bytes += String.fromCharCode(byte);
  }
  return bytes;
};

/** The codec of a font's name: `.VnTime`, `.VnArialH`, `VNI-Times`. */
const codecOf = (font: string): Codec | null => {
  if (/^\.vn/i.test(font)) return fontCodecs.tcvn3;
  return /^vni[- ]/i.test(font) ? fontCodecs.vni : null;
};

/** Fonts whose small letters are drawn as capitals. */
const isCapital = (font: string): boolean => /^\.vn.*h$/i.test(font);

/** Text set in a font of before Unicode, as a person reads it; null when the font is none, or the text is not in it. */
export const decodeFont = (text: string, font: string): string | null => {
  const codec = codecOf(font);
  const bytes = codec && toWindowsBytes(text);
  const decoded = bytes ? codec.decode(bytes) : null;
  return decoded !== null && isCapital(font) ? decoded.toUpperCase() : decoded;
};
