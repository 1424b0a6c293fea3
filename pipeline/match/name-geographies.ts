import type { Geography } from '../model/geography.ts';
import type { Bilingual } from '../model/language.ts';

/** The names of slugs, each once, joined by "or": of a label that may stand for several. */
export const nameGeographies = (
  slugs: readonly string[],
  geographies: readonly Geography[],
): Bilingual => {
  const names = slugs.flatMap((slug) => geographies.find((one) => one.slug === slug)?.name ?? []);
  const [vi, en] = [names.map((one) => one.vi), names.map((one) => one.en)];
  return { vi: [...new Set(vi)].join(' hoặc '), en: [...new Set(en)].join(' or ') };
};
