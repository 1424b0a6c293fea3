import { formatNumber } from '../model/format.ts';
import type { Bilingual, Language } from '../model/language.ts';
import type { Qualifier, StatedValue } from '../model/observation.ts';

/** How a value is told, as a name: in issues and in the page's list of choices. */
export const qualifierNames: Readonly<Record<Qualifier, Bilingual>> = {
  exact: { vi: 'đúng bằng', en: 'exactly' },
  over: { vi: 'trên', en: 'over' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  under: { vi: 'dưới', en: 'under' },
  'at-most': { vi: 'tối đa', en: 'at most' },
  nearly: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  range: { vi: 'từ … đến …', en: 'from … to …' },
  unquantified: { vi: 'không nêu số', en: 'no number given' },
  'rank-only': { vi: 'chỉ có thứ hạng', en: 'a rank alone' },
};

/** A figure's value and rank. */
export interface ValueAndRank extends Omit<StatedValue, 'perYear'> {
  readonly rank: number | null;
  readonly rankOf: number | null;
}

/** A number with its unit as the charts write it: `99%`, `92,18 điểm`. */
const withUnit = (told: string, unit: string): string =>
  told === '' || unit === '' ? told : unit === '%' ? `${told}%` : `${told} ${unit}`;

/** In one language, the unit's name after the value: `92,18 điểm, hạng 1/63`. */
export const writeValue = (figure: ValueAndRank, language: Language, unit: string): string => {
  const { value, lower, upper, qualifier, rank, rankOf } = figure;
  const number = (one: number | null): string => (one === null ? '…' : formatNumber(one, language));
  const word = { vi: 'hạng ', en: 'rank ' }[language];
  const place = rank === null ? '' : `${word}${rank}${rankOf === null ? '' : `/${rankOf}`}`;
  const name = qualifierNames[qualifier][language];
  const told = ((): string => {
    switch (qualifier) {
      case 'exact':
        return number(value);
      case 'range':
        return `${number(lower)}–${number(upper)}`;
      case 'unquantified':
        return name;
      case 'rank-only':
        return '';
      default:
        return `${name} ${number(value)}`;
    }
  })();
  return [withUnit(told, unit), place].filter((part) => part !== '').join(', ');
};

/** Without the unit: `trên 3.800`, `40–60`, `70,5, hạng 2/63`. */
export const describeValue = (figure: ValueAndRank): Bilingual => ({
  vi: writeValue(figure, 'vi', ''),
  en: writeValue(figure, 'en', ''),
});
