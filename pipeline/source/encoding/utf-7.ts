import { judgeWords } from './judge-words.ts';

/** `+HqM-`: letters beyond ASCII as the base64 of their UTF-16 (RFC 2152). */
const encoded = /\+([A-Za-z0-9/]{3,64})-?/g;
const leastWords = 3;

/** Is the text UTF-7, which old mail programs exported? Told by the Vietnamese words it makes. */
export const isUtf7 = (head: Uint8Array): boolean => {
  if (head.some((byte) => byte > 0x7f)) return false;
  const text = new TextDecoder().decode(head.subarray(0, 4096));
  if (!text.includes('+')) return false;
  const { words, share } = judgeWords(
    text.replace(encoded, (_, letters: string) => decode(letters)),
  );
  return words >= leastWords && share > 0.85;
};

const decode = (letters: string): string => {
  const bits = [...letters].map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0'));
  const units = bits.join('').match(/.{16}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 2)));
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
