import type { Language } from '../../../pipeline/model/language.ts';

/** Of names that are too long for a small tile; usual in print, and no other province's. */
const shortNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'ba-ria-vung-tau': { vi: 'BR-VT', en: 'BR-VT' },
  'ho-chi-minh': { vi: 'TP. HCM', en: 'HCMC' },
  'thua-thien-hue': { vi: 'TT. Huế', en: 'TT. Hue' },
};

/** The name, then its short form where it has one. */
export const namesOf = (slug: string, name: string, language: Language): readonly string[] => {
  const short = shortNames[slug]?.[language];
  return short === undefined ? [name] : [name, short];
};
