import type { Codec } from '../../../../pipeline/source/encoding/legacy-codecs.ts';

/** Letters that carry the five tones, in the order of the tables below. */
const vowels = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** All 67 small letters of Vietnamese that ASCII lacks. */
export const smallLetters: readonly string[] = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
].filter((letter) => letter > '~');

/** How the VNI fonts spell them: tone by tone as in `smallLetters`. */
const vniSpellings =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ'.split(
    ' ',
  );

export const vniPairs: readonly (readonly [letter: string, spelling: string])[] = smallLetters
  .map((letter, i) => [letter, vniSpellings[i] ?? ''] as const)
  .flatMap(([letter, spelling]) => [
    [letter, spelling] as const,
    [letter.toUpperCase(), spelling.toUpperCase()] as const,
  ]);

/** The bytes, as characters, that decode to the letter alone: one byte or a letter and a mark. */
export const createEncoder = (codec: Codec): ((text: string) => string) => {
  const bytesOf = new Map<string, string>();
  const all = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const pairs = all.flatMap((a) => all.filter((b) => b > '~').map((b) => a + b));
  for (const bytes of [...all, ...pairs]) {
    const letter = codec.decode(bytes);
    if (letter?.length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
  }
  return (text) =>
    [...text]
      .map((letter) => {
        const bytes = bytesOf.get(letter);
        if (bytes === undefined) throw new Error(`no bytes for: ${letter}`);
        return bytes;
      })
      .join('');
};

/** The TCVN3 fonts have no capitals with tones: these are typed small there. */
export const lowerTones = (text: string): string =>
  text.replace(/[À-Ỹ]/g, (letter) => ('ĂÂÊÔƠƯĐ'.includes(letter) ? letter : letter.toLowerCase()));

export const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
