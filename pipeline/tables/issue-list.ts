import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue, Severity } from '../model/issue.ts';

/** What is said of a table's rows, as many of it as are listed; the others are counted. */
export interface IssueList {
  readonly add: (...issues: readonly Issue[]) => void;
  /** Takes back what was said of a row. */
  readonly forget: (row: number) => void;
  readonly list: () => readonly Issue[];
}

/** `severity`: of the issue that counts those that are not listed. */
export const createIssueList = (severity: Severity): IssueList => {
  let kept: Issue[] = [];
  let count = 0;
  return {
    add: (...issues) => {
      const free = limits.tableIssues - kept.length;
      kept.push(...issues.slice(0, free));
      count += Math.max(0, issues.length - free);
    },
    forget: (row) => {
      kept = kept.filter((issue) => issue.row !== row);
    },
    list: () =>
      count === 0
        ? kept
        : [...kept, createIssue('more-issues', {}, { severity, params: { count } })],
  };
};
