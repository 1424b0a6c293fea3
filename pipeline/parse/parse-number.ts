import { plainDigits } from '../model/format.ts';

/**
 * What a number can be under each notation: `vi` 1.234,5 and `en` 1,234.5; null where it is not one.
 * `1.200` is 1200 in one and 1.2 in the other: the column decides, see notation.ts.
 */
export interface NumberReading {
  readonly vi: number | null;
  readonly en: number | null;
}

export type NumberFault = 'unreadable-number' | 'too-precise-number';

const shapes = {
  vi: /^-?(?:0?[1-9]\d{0,2}(?:\.\d{3})+|0?[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,(\d+))?$/,
  en: /^-?(?:0?[1-9]\d{0,2}(?:,\d{3})+|0?[1-9]\d{0,2}(?: \d{3})+|\d+)(?:\.(\d+))?$/,
} as const;

/** Characters a number may consist of; a text of these alone that is no number is a mistyped one. */
export const numberPattern = '-?\\d(?:[\\d., ]*\\d)?';

const plainForm = (text: string, notation: 'vi' | 'en'): string | null => {
  if (!shapes[notation].test(text)) return null;
  const [group, decimal] = notation === 'vi' ? ['.', ','] : [',', '.'];
  return text.replaceAll(' ', '').replaceAll(group, '').replace(decimal, '.');
};

/** The digits that count: `0012.50` → `12.5`. */
const significant = (plain: string): string => {
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`;
};

/** A double must give the very digits back: 9007199254740993 does not. */
const isExact = (plain: string): boolean =>
  significant(plainDigits(Number(plain))) === significant(plain);

/** A number as people write it, already in plain text (see plain-text.ts), under both notations. */
export const parseNumber = (text: string): NumberReading | NumberFault => {
  const [vi, en] = [plainForm(text, 'vi'), plainForm(text, 'en')];
  const forms = [vi, en].filter((form) => form !== null);
  if (forms.length === 0) return 'unreadable-number';
  if (!forms.every(isExact)) return 'too-precise-number';
  return { vi: vi === null ? null : Number(vi) || 0, en: en === null ? null : Number(en) || 0 };
};
