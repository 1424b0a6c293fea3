/** For patterns of words: no letter stands before it, and none behind. */
export const wordStart = '(?<![\\p{L}\\p{M}])';
export const wordStop = '(?![\\p{L}\\p{M}])';

/** The same where a digit would go on too. */
export const tokenStart = '(?<![\\p{L}\\p{M}\\d])';
export const tokenStop = '(?![\\p{L}\\p{M}\\d])';

/** Digits as they are written in one: `12`, `1.234,5`. */
export const digits = /\d(?:[\d.,]*\d)?/gu;
