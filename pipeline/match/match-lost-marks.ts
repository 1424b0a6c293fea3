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

/**
 * Could the folded text `written` be `meant` with marks lost ("Quang Ninh") or, where U+FFFD stands,
 * one letter or none? A mark that is there must be the right one: "Phù Yên", a district, is not Phú
 * Yên.
 */
export const fitsWithLostMarks = (written: string, meant: string): boolean => {
  const letters = [...meant];
  // How much of `meant` may have been written so far; all ways at once, so that no text takes long.
  let reached: ReadonlySet<number> = new Set([0]);
  for (const letter of written) {
    const next = [...reached].flatMap((at) => {
      // Odd spaces are lost too, and a letter may leave one sign for each of its bytes.
      if (letter === lostLetter) return at < letters.length ? [at, at + 1] : [at];
      return isSameOrPlainer(letter, letters[at] ?? '') ? [at + 1] : [];
    });
    if (next.length === 0) return false;
    reached = new Set(next);
  }
  return reached.has(letters.length);
};

/** The folded text without any mark: `đắk lắk` → `dak lak`. */
export const withoutMarks = (folded: string): string =>
  folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Does the text have a mark of Vietnamese, on any of its letters? */
export const isVietnamese = (text: string): boolean => {
  const lower = text.toLowerCase();
  return withoutMarks(lower) !== lower;
};
