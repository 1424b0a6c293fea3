import { codecs } from '../../../../pipeline/source/encoding/legacy-codecs.ts';
import { createEncoder, lowerTones, toBytes } from '../../source/encoding/legacy-text.ts';
import type { Draw } from '../draw.ts';

/** Writes a text as bytes; null when the encoding lacks a letter of it. */
export type Encode = (text: string) => Uint8Array | null;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 =
  (isLittle: boolean): Encode =>
  (text) => {
    const bytes = new DataView(new ArrayBuffer(2 * text.length));
    for (let at = 0; at < text.length; at += 1)
      bytes.setUint16(2 * at, text.charCodeAt(at), isLittle);
    return new Uint8Array(bytes.buffer);
  };

const legacy = (id: string, prepare = (text: string): string => text) => {
  const codec = codecs.find((one) => one.id === id);
  if (!codec) throw new Error(`unknown encoding: ${id}`);
  const encode = createEncoder(codec);
  return (text: string): string | null => {
    try {
      return encode(prepare(text));
    } catch {
      return null;
    }
  };
};

/** Texts in the old encodings, a byte a character. */
export const legacyTexts = {
  tcvn3: legacy('tcvn3', lowerTones),
  vni: legacy('vni'),
  viscii: legacy('viscii'),
  'windows-1258': legacy('windows-1258'),
} as const;

const inBytes =
  (id: keyof typeof legacyTexts): Encode =>
  (text) => {
    const written = legacyTexts[id](text);
    return written === null ? null : toBytes(written);
  };

const encodings: Readonly<Record<string, Encode>> = {
  'utf-8': utf8,
  'utf-8 with its mark': (text) => utf8(`\ufeff${text}`),
  'utf-8 decomposed': (text) => utf8(text.normalize('NFD')),
  'utf-16le': (text) => utf16(true)(`\ufeff${text}`),
  'utf-16be': (text) => utf16(false)(`\ufeff${text}`),
  'utf-16le without mark': utf16(true),
  'utf-16be without mark': utf16(false),
  tcvn3: inBytes('tcvn3'),
  vni: inBytes('vni'),
  viscii: inBytes('viscii'),
  'windows-1258': inBytes('windows-1258'),
};

/** A text as a file's bytes in some encoding that has all its letters. */
export const drawEncoded = (draw: Draw, text: string) => {
  const encoding = draw.one('utf-8', ...Object.keys(encodings));
  const bytes = encodings[encoding]?.(text);
  return bytes ? { encoding, bytes } : { encoding: 'utf-8', bytes: utf8(text) };
};

/** Rows as delimited text. */
export const drawDelimited = (draw: Draw, rows: readonly (readonly string[])[]) => {
  const delimiter = draw.one(',', ';', ';', '\t', '|');
  const [end, isQuoted] = [draw.one('\r\n', '\n'), draw.chance(30)];
  const write = (cell: string): string =>
    isQuoted || [delimiter, '"', '\n'].some((sign) => cell.includes(sign))
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rows.map((row) => row.map(write).join(delimiter));
  // Excel's own line, by which it opens the file whatever the country's separator is.
  const first = draw.chance(10) ? `sep=${delimiter}${end}` : '';
  return { delimiter, text: first + lines.join(end) + end };
};
