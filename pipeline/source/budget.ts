import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';

/** What is left of a file's limits; shared by the archives inside it. Each call gives an issue or null. */
export interface Budget {
  /** Would so many inflated bytes still fit? */
  readonly check: (bytes: number) => Issue | null;
  readonly spendBytes: (bytes: number) => Issue | null;
  /** Also what costs as much as a cell: a merged range, a hidden row. */
  readonly spendCells: (cells: number) => Issue | null;
  readonly spendText: (characters: number) => Issue | null;
}

/** What one file may come to. */
export type BudgetLimits = Readonly<Record<'inflated' | 'cells' | 'text', number>>;

/** The limits of one file: those of an upload, or others. */
export const createBudget = (most: BudgetLimits = limits): Budget => {
  let bytes = 0;
  let cells = 0;
  let text = 0;
  const check = (more: number): Issue | null =>
    bytes + more > most.inflated
      ? createIssue('too-large-inflated', {}, { params: { limit: most.inflated / 1_000_000 } })
      : null;
  return {
    check,
    spendBytes: (more) => {
      bytes += more;
      return check(0);
    },
    spendCells: (more) => {
      cells += more;
      return cells > most.cells
        ? createIssue('too-many-cells', {}, { params: { limit: most.cells } })
        : null;
    },
    spendText: (more) => {
      text += more;
      return text > most.text
        ? createIssue('too-much-text', {}, { params: { limit: most.text / 1_000_000 } })
        : null;
    },
  };
};
