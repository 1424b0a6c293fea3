import { isVietnamese } from '../../match/match-lost-marks.ts';
import { isPlain, type NotatedNumber, type Notation } from '../../parse/notation.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import type { Figure } from '../figure.ts';

/** A number of a column with the figure it is of. */
export interface Numbered extends NotatedNumber {
  readonly figure: Figure;
}

/** Can the number be read two ways? */
export const isOpen = (reading: NumberReading): boolean =>
  !isPlain(reading) && reading.vi !== null && reading.en !== null;

/** What the other columns and the words beside the open numbers speak for, when they agree. */
export const assumeNotation = (
  open: Iterable<Numbered>,
  elsewhere: readonly Notation[],
): Notation | null => {
  let isWorded = true;
  for (const number of open) isWorded &&= number.isWorded;
  const [notation, ...others] = new Set([...elsewhere, ...(isWorded ? ['vi' as const] : [])]);
  return notation && others.length === 0 ? notation : null;
};

/**
 * "3.200" and "4.500" triệu đồng, beside names written in Vietnamese: amounts with three decimals all
 * along a column are not how money is told, but in billions, where these are the millions.
 */
export const areThousands = (figures: Iterable<Figure>): boolean => {
  let count = 0;
  for (const figure of figures)
    for (const reading of figure.stated?.numbers ?? []) {
      if (!isOpen(reading) || !isThousands(figure, reading)) return false;
      count += 1;
    }
  return count > 1;
};

/** Of đồng. */
const billion = 1_000_000_000;

/** `1578`: whoever writes so parts no thousands. */
const unparted = /(?<![\d.,])[1-9]\d{3,}(?![\d.,]*\d)/;

/** Is there an amount of thousands that no mark parts? Then a mark elsewhere parts none either. */
export const hasUnparted = (figures: Iterable<Figure>): boolean => {
  for (const { text } of figures) if (unparted.test(text)) return true;
  return false;
};

const isThousands = ({ unit, text, places }: Figure, { vi }: NumberReading): boolean =>
  unit?.dimension === 'money' &&
  unit.factor < billion &&
  Number.isInteger(vi) &&
  !/,/.test(text) &&
  isVietnamese(places.text);

/**
 * What `1.000` dossiers speak for: nobody counts whole things to three decimals, so the mark parts
 * thousands. `1.200` leaves no doubt, for 1,2 dossiers there are none; of `1.000` the 1 is possible
 * too, so this is assumed and said. Amounts of money may have three decimals, whole đồng or not.
 */
export const notationOfCounts = (open: Iterable<Numbered>): Notation | null => {
  const notations = new Set<Notation | null>();
  for (const { figure, reading } of open) notations.add(countedIn(figure, reading));
  const [notation = null, ...others] = notations;
  return others.length === 0 ? notation : null;
};

/** Not of a number that words or the heading multiply: "1.000 nghìn hồ sơ" may be a thousand. */
const countedIn = ({ unit, text }: Figure, { vi, en }: NumberReading): Notation | null => {
  if (!unit?.whole || unit.dimension === 'money' || vi === null || en === null) return null;
  const [, digits] = /(?<![\d.,])(\d{1,3})[.,]000(?![\d.,])/.exec(text) ?? [];
  if (digits === undefined || Number(digits) !== Math.min(vi, en)) return null;
  return vi > en ? 'vi' : 'en';
};
