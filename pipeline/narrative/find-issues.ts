import { unnamed } from '../model/geography.ts';
import type { NarrativeIssue, NarrativeIssueCode, Proposal } from './narrative.ts';

const create = (
  code: NarrativeIssueCode,
  severity: NarrativeIssue['severity'],
  { text, at }: Proposal,
): NarrativeIssue => ({ code, severity, text, at });

/** What keeps a proposal from being accepted as it is. */
const issuesOf = (proposal: Proposal): NarrativeIssue[] => {
  const { indicator, reason, period, geography } = proposal;
  const found: NarrativeIssue[] = [];
  const several = reason === 'several-fit';
  if (indicator === null)
    found.push(create(several ? 'several-indicators' : 'no-indicator', 'error', proposal));
  else if (reason === 'other-unit') found.push(create('other-unit', 'warning', proposal));
  if (period.value === null) found.push(create('no-period', 'error', proposal));
  if (geography.value === null) found.push(create('several-geographies', 'error', proposal));
  return found;
};

/** The issues of the proposals; that no province is named is said once. */
export const findIssues = (proposals: readonly Proposal[]): NarrativeIssue[] => {
  const first = proposals.find(({ geography }) => geography.value === unnamed);
  const said = first ? [create('unnamed-geography', 'warning', first)] : [];
  return [...said, ...proposals.flatMap(issuesOf)];
};
