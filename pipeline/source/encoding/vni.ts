/** Tone and shape that a second byte gives the letter before it, as combining characters. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that are one byte; ơ and ư may carry a tone after them. */
const letters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};

const tone = '[ùøûõï]';
const circumflex = '[âáàåãä]';
const breve = '[êéèúüë]';
const pair = new RegExp(
  `(a)(${tone}|${circumflex}|${breve})|([eo])(${tone}|${circumflex})|([uyôö])(${tone})`,
  'giu',
);
const single = /[ôöíìæóòîñ]/giu;

/** In the letter's own case. */
const like = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

const decodeSingle = (letter: string): string =>
  like(letter, letters[letter.toLowerCase()] ?? letter);

const decodePair = (letter: string, mark: string): string =>
  (decodeSingle(letter) + (marks[mark.toLowerCase()] ?? '')).normalize('NFC');

/** What only stands where a pair or a single letter was: anything else of these is not VNI. */
const foreign = /[\u0080-\u009f\u00a1-\u00ff]/u;

/**
 * Text of the VNI fonts: most letters are two bytes, `aù` for á, `oä` for ộ. Null where a byte stands
 * that no letter of the fonts is made of, or a mark without its letter.
 */
export const decodeVni = (bytes: string): string | null => {
  let rest = '';
  let text = '';
  let from = 0;
  for (const found of bytes.matchAll(pair)) {
    const [letter = '', mark = ''] = found.slice(1).filter((part) => part !== undefined);
    const between = bytes.slice(from, found.index);
    rest += between.replace(single, '');
    text += between.replace(single, decodeSingle) + decodePair(letter, mark);
    from = found.index + found[0].length;
  }
  const last = bytes.slice(from);
  rest += last.replace(single, '');
  return foreign.test(rest) ? null : text + last.replace(single, decodeSingle);
};
