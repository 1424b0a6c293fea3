/** What stands in a text where a letter could not be decoded. */
export const lostLetter = '\ufffd';

interface Letter {
  readonly base: string;
  readonly marks: readonly string[];
}

/** The letter under its marks; the stroke of đ counts as a mark. */
const takeApart = (letter: string): Letter => {
  if (letter === 'đ') return { base: 'd', marks: ['stroke'] };
  const [base = '', ...marks] = letter.normalize('NFD');
  return { base, marks };
};

/** Marks get lost on the way, they do not change: e may stand for ế, é may not. */
const isSameOrPlainer = (written: string, meant: string): boolean => {
  if (written === meant) return true;
  const [left, right] = [takeApart(written), takeApart(meant)];
  return left.base === right.base && left.marks.every((mark) => right.marks.includes(mark));
};

const fitsFrom = (written: readonly string[], meant: readonly string[]): boolean => {
  const [letter, ...rest] = written;
  if (letter === undefined) return meant.length === 0;
  const [wanted, ...after] = meant;
  // Odd spaces are lost too, and a letter may leave one sign for each of its bytes.
  if (letter === lostLetter)
    return fitsFrom(rest, meant) || (wanted !== undefined && fitsFrom(rest, after));
  return wanted !== undefined && isSameOrPlainer(letter, wanted) && fitsFrom(rest, after);
};

/**
 * Could the folded text `written` be `meant` with marks lost ("Quang Ninh") or, where U+FFFD stands,
 * one letter or none? A mark that is there must be the right one: "Phù Yên", a district, is not Phú
 * Yên.
 */
export const fitsWithLostMarks = (written: string, meant: string): boolean =>
  fitsFrom([...written], [...meant]);

/** The folded text without any mark: `đắk lắk` → `dak lak`. */
export const withoutMarks = (folded: string): string =>
  folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
