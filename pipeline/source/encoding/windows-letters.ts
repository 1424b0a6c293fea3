/** The letters that windows-1252 has for the bytes 80 to 9F, where Latin-1 has control characters. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes: ReadonlyMap<string, number> = new Map(
  [...letters].map((letter, i) => [letter, 0x80 + i]),
);

/** The byte that windows-1252 (or Latin-1) has for the letter; undefined when neither has it. */
export const windowsByte = (letter: string): number | undefined => {
  const code = letter.codePointAt(0) ?? 0;
  return bytes.get(letter) ?? (code <= 0xff ? code : undefined);
};
