import { periodKey } from '../model/period.ts';
import type { IgnoredNumber, Proposal } from './narrative.ts';

/** Equal only for figures that say the same of the same thing; null: it is not known of what. */
const keyOf = (proposal: Proposal): string | null => {
  const { indicator, stated, unit, rank, rankOf, period, kind, geography } = proposal;
  if (indicator === null || period.value === null) return null;
  const { value, lower, upper, qualifier, perYear } = stated;
  return JSON.stringify([
    [indicator, unit, rank, rankOf, kind.value, geography.value, periodKey(period.value)],
    [value, lower, upper, qualifier, perYear],
  ]);
};

/** A figure said twice, in the lead and below, is proposed once, where it stands first. */
export const mergeRepeated = (
  proposals: readonly Proposal[],
): { readonly proposals: readonly Proposal[]; readonly ignored: readonly IgnoredNumber[] } => {
  const seen = new Set<string>();
  const ignored: IgnoredNumber[] = [];
  const kept = proposals.filter((proposal) => {
    const key = keyOf(proposal);
    if (key === null || !seen.has(key)) {
      if (key !== null) seen.add(key);
      return true;
    }
    const spans = proposal.rankAt ? [proposal.at, proposal.rankAt] : [proposal.at];
    for (const at of spans) ignored.push({ text: proposal.text, at, reason: 'repeated' });
    return false;
  });
  return { proposals: kept, ignored };
};
