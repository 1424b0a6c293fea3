import { formatNumber } from '../../model/format.ts';
import type { Bilingual } from '../../model/language.ts';

/** A number as each language writes it, every digit kept. */
export const numberName = (value: number): Bilingual => ({
  vi: formatNumber(value, 'vi'),
  en: formatNumber(value, 'en'),
});
