import type { NarrativeState } from '../narrative-state.ts';

/** What the heading and the sentence before say of a figure. */
const aside = 0.4;
/** "Tỷ lệ này đạt 97%": the sentence before says which. */
const meant = 0.85;
const backward =
  /(?<![\p{L}\p{M}])(?:tỷ lệ|tỉ lệ|con số|chỉ số|chỉ tiêu|kết quả|số) (?:này|đó|trên)(?![\p{L}\p{M}])/u;
/** Said once at its head, the union is meant in all of a text. */
const union = 'cđvc';
const unionWeight = 0.9;

/** Words outside a sentence that may name its figures: token → how much they say. */
export const fartherWords = (
  { heading, before }: NarrativeState,
  lower: string,
  isOfUnions: boolean,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>(heading.map(({ token }) => [token, aside]));
  const weight = backward.test(lower) ? meant : aside;
  for (const { token } of before) found.set(token, weight);
  if (isOfUnions) found.set(union, unionWeight);
  return found;
};
