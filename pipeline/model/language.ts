/** The two languages the product speaks; Vietnamese is the default everywhere. */
export type Language = 'vi' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';
