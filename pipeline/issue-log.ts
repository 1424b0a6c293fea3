import { createRowSet, type RowSet } from './figures/log/row-set.ts';
import { limits } from './limits.ts';
import type { Issue } from './model/issue.ts';

/** What was said of rows one after the other: all of it counted, the first of it kept. */
export interface Issues {
  /** Those of the first rows; one may be there twice. */
  readonly kept: () => readonly Issue[];
  /** How many are not kept. */
  readonly dropped: () => { readonly errors: number; readonly warnings: number };
  /** Rows that any of them is about. */
  readonly rows: RowSet;
}

export interface IssueLog extends Issues {
  readonly add: (issue: Issue) => void;
}

/** Gathers issues of a table. What is said again of the row that was last spoken of is left out. */
export const createIssueLog = (): IssueLog => {
  const rows = createRowSet();
  let kept: Issue[] = [];
  let ofRow: Issue[] = [];
  let lastRow = -1;
  let lastKept = Number.POSITIVE_INFINITY;
  const dropped = { errors: 0, warnings: 0 };

  const drop = ({ severity }: Issue): void => {
    dropped[severity === 'error' ? 'errors' : 'warnings'] += 1;
  };

  /** The first rows' issues stay, as a person is shown them. */
  const cut = (): void => {
    kept = withoutRepeats(kept).toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    for (const issue of kept.splice(limits.issues)) drop(issue);
    if (kept.length === limits.issues) lastKept = kept.at(-1)?.row ?? 0;
  };

  const add = (issue: Issue): void => {
    const row = issue.row ?? 0;
    if (row !== lastRow) ofRow = [];
    else if (ofRow.some((one) => isSame(one, issue))) return;
    lastRow = row;
    ofRow.push(issue);
    if (issue.row !== undefined) rows.add(row);
    if (row >= lastKept) {
      drop(issue);
      return;
    }
    kept.push(issue);
    if (kept.length >= 2 * limits.issues) cut();
  };

  return { add, kept: () => kept, dropped: () => dropped, rows };
};

const isSame = (a: Issue, b: Issue): boolean =>
  a.code === b.code && a.cell === b.cell && JSON.stringify(a) === JSON.stringify(b);

/** One fault of a unit's cell holds for every figure of its row: it is said once. */
export const withoutRepeats = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((one) => [JSON.stringify(one), one])).values(),
];
