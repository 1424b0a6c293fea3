import { isVietnamese } from '../../match/match-lost-marks.ts';

/** One text in two languages. */
export interface Translated {
  readonly own: string;
  readonly translation: string;
}

/** Between the languages: a line's end, a dash between spaces, a stroke, brackets around the second. */
const separators: readonly RegExp[] = [
  /\s*\n\s*/,
  /\s+[-–—|]\s+/,
  /\s*\/\s*/,
  /\s*[([](?=[^()[\]]+[)\]]$)/,
];

/**
 * `TỔNG SỐ - TOTAL`, `STT\nNO`, `Chi phí thời gian (Time costs)`: the two halves of a bilingual cell,
 * the Vietnamese one first; undefined when the cell is in one language. A half in Latin letters
 * without any Vietnamese mark is taken for the other language.
 */
export const findTranslation = (text: string): Translated | undefined => {
  const trimmed = text.trim();
  for (const separator of separators) {
    const at = separator.exec(trimmed);
    if (!at) continue;
    const halves = [trimmed.slice(0, at.index), trimmed.slice(at.index + at[0].length)].map(
      (half) => half.replace(/[)\]]$/, '').trim(),
    );
    const [first = '', second = ''] = halves;
    if (!/\p{L}/u.test(first) || !/\p{L}{2}/u.test(second)) continue;
    if (!isVietnamese(second)) return { own: first, translation: second };
    if (!isVietnamese(first)) return { own: second, translation: first };
  }
  return undefined;
};
