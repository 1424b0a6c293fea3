/**
 * Where a rank stands among those ranked, from 0 (last) to 100 (first): the share of the others that
 * stand behind, 100 × (of − rank) / (of − 1). Rank 2 of 42 and rank 3 of 63 can be set side by side by
 * it; the ranks themselves cannot. Null when it is not known how many were ranked, when there was no
 * other, or when the rank is none of theirs.
 */
export const percentileOf = (rank: number, of: number | null): number | null => {
  if (of === null || of < 2 || rank < 1 || rank > of) return null;
  return (100 * (of - rank)) / (of - 1);
};
