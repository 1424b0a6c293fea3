import { periodLabel } from '../../../pipeline/model/period.ts';
import type { Proposal } from '../../../pipeline/narrative/narrative.ts';

const boundsOf = ({ lower, upper }: Proposal['stated']): string =>
  lower === null && upper === null ? '' : `[${lower ?? ''};${upper ?? ''}]`;

/** One line a proposal: as written, of what, what it says, when, of which kind, where. */
export const describeProposal = (proposal: Proposal): string => {
  const { stated, rank, rankOf, unit, period } = proposal;
  const value = [
    stated.qualifier,
    stated.value ?? '',
    boundsOf(stated),
    unit ?? '?',
    stated.perYear ? 'a year' : '',
    rank === null ? '' : `rank ${rank}/${rankOf ?? '?'}`,
  ];
  return [
    proposal.text,
    proposal.indicator ?? '-',
    value.filter((part) => part !== '').join(' '),
    period.value ? periodLabel(period.value, 'vi') : '-',
    proposal.kind.value,
    proposal.geography.value ?? '-',
  ].join(' | ');
};
