import type { Language } from './language.ts';

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

const group = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

/**
 * A number as the language writes it: `1.234,5` or `1,234.5`. With `decimals` it is rounded to that
 * many digits, for labels; without, every digit of the figure is kept. The same in every runtime,
 * which `Intl` does not promise.
 */
export const formatNumber = (value: number, language: Language, decimals?: number): string => {
  const plain = decimals === undefined ? plainDigits(value) : value.toFixed(decimals);
  const negative = plain.startsWith('-') && Number(plain) !== 0;
  const [whole = '0', fraction] = plain.replace('-', '').split('.');
  const marks = separators[language];
  const body = group(whole, marks.group) + (fraction ? marks.decimal + fraction : '');
  return negative ? `−${body}` : body;
};

/** A number as it is typed into a program, all digits and no exponent: `1234.5`. */
export const plainDigits = (value: number): string => {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
};
