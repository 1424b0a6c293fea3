/** Spaces that Excel, Word and web pages put between digits: no-break, thin, narrow, figure. */
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Signs that show nothing: zero-width marks, direction marks, the byte order mark. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;
/** Eth and the African D, which look like Đ and are typed for it; no Vietnamese word has them. */
const likeStroke = /[\u00D0\u0189\u00F0\u0256]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;

/**
 * The signs of a text in one form: composed (NFC), nothing invisible, ASCII digits, minus and slash, Đ. Not
 * NFKC, which would turn the footnote mark of `65,4¹` into a digit.
 */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(likeStroke, (sign) => (sign === sign.toLowerCase() ? 'đ' : 'Đ'))
    .replaceAll('\u2212', '-')
    .replace(/[\u2044\u2215]/g, '/');

/** A cell as it is read: its plain signs, with one kind of space between them and none around. */
export const plainText = (text: string): string => plainSigns(text).replace(spaces, ' ').trim();
