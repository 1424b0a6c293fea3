/** The marks that Vietnamese letters are written with, where a letter and its marks stand apart. */
const combining = /[\u0300-\u036f]/;

/** As many marks may follow a letter before it is no letter any more. */
const longestCluster = 64;

const isMark = (text: string, at: number): boolean => combining.test(text.charAt(at));
const isLowHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Where the last letter begins, with the marks that follow it. */
const lastLetter = (text: string): number => {
  let at = text.length - 1;
  const least = Math.max(0, at - longestCluster);
  while (at > least && (isMark(text, at) || isLowHalf(text, at))) at -= 1;
  return Math.max(at, 0);
};

/** Letters and their marks in one sign each (NFC); whole texts. */
export const composeText = (text: string): string =>
  combining.test(text) ? text.normalize('NFC') : text;

/**
 * The same for text in pieces: the last letter of a piece waits for the marks that the next may begin
 * with. Called without a piece it gives what still waits.
 */
export const createComposer = (): ((piece?: string) => string) => {
  let waiting = '';
  return (piece) => {
    const text = waiting + (piece ?? '');
    const end = piece === undefined ? text.length : lastLetter(text);
    waiting = text.slice(end);
    return composeText(text.slice(0, end));
  };
};
