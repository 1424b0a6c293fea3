import type { Decisions } from './decisions.ts';
import type { ProseRow } from './rows.ts';

/** Rows by what was decided of them. */
export interface StateCounts {
  readonly undecided: number;
  readonly accepted: number;
  readonly dropped: number;
}

export const countStates = (rows: readonly ProseRow[], decisions: Decisions): StateCounts => {
  const kinds = rows.map(({ cell }) => decisions.get(cell)?.kind);
  const count = (kind: 'accepted' | 'dropped' | undefined): number =>
    kinds.filter((one) => one === kind).length;
  return {
    undecided: count(undefined),
    accepted: count('accepted'),
    dropped: count('dropped'),
  };
};
