/** `<U+1EAE>`: how R writes a letter that its locale could not hold. */
const escapedLetter = /<U\+([0-9A-F]{4,6})>/gi;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Eth and the African D, small: their capitals look like that of đ, and are typed for it. */
const likeStroke = /[\u00f0\u0256]/g;
const anyDash = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;

const decodeEscape = (written: string, hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
};

/** `oà` → `òa`: the tone mark goes from the second vowel to the first. */
const moveToneForward = (_: string, first: string, second: string): string => {
  const [letter = '', tone = ''] = second.normalize('NFD');
  return (first + tone).normalize('NFC') + letter;
};

/**
 * The two spellings of an open syllable, hoà/hòa, khoẻ/khỏe, thuỷ/thủy, become the second. After q
 * the u belongs to the consonant and the y keeps its mark: quý.
 */
const unifyTonePlacement = (text: string): string =>
  text
    .replace(
      /q([úùủũụ])y/g,
      (_, u: string) => `qu${`y${u.normalize('NFD').slice(1)}`.normalize('NFC')}`,
    )
    .replace(/(o)([àáảãạèéẻẽẹ])(?!\p{L})/gu, moveToneForward)
    .replace(/(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/gu, moveToneForward);

/**
 * A label as all matchers compare it: NFC, lower case, one kind of dash (`-`), one kind of space and
 * none around, tone marks placed the older way (`hòa`), letters that R escaped restored, Đ for the signs
 * that look like it. Marks that are missing stay missing; U+FFFD stays.
 */
export const foldLabel = (label: string): string =>
  unifyTonePlacement(
    label
      .replace(escapedLetter, decodeEscape)
      .normalize('NFC')
      .replace(invisible, '')
      .replace(anyDash, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .replace(likeStroke, 'đ'),
  );
