import type { Matchers } from './create-matchers.ts';

/** A slug or a name → the slugs it can stand for; null: none, or too many. */
export const matchNamed = (text: string, matchers: Matchers): readonly string[] | null => {
  if (matchers.lists.geographies.some((geography) => geography.slug === text)) return [text];
  const match = matchers.geography(text);
  if (match.found === 'one') return [match.slug];
  return match.found === 'by-basis' ? match.slugs : null;
};
