import { isLanguage, type Language } from '../../pipeline/model/language.ts';

/** `?lang=` first, then the first of the two that Accept-Language prefers, else Vietnamese. */
export const chooseLanguage = (request: Request): Language => {
  const asked = new URL(request.url).searchParams.get('lang');
  if (isLanguage(asked)) return asked;
  return preferredLanguage(request.headers.get('accept-language') ?? '') ?? 'vi';
};

const preferredLanguage = (header: string): Language | undefined =>
  header
    .split(',')
    .map(readPreference)
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
    .find(isLanguage);

const readPreference = (item: string): { tag: string; quality: number } => {
  const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
  const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q);
  return { tag: range.split('-')[0] ?? '', quality: weight === undefined ? 1 : Number(weight) };
};
