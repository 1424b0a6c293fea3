import { createIssue } from './create-issue.ts';
import { limits } from './limits.ts';
import type { Issue } from './model/issue.ts';

/** The first issues one by one, the others as a number; an error among these makes that one too. */
export const capIssues = (issues: readonly Issue[]): readonly Issue[] => {
  if (issues.length <= limits.issues) return issues;
  const count = issues.length - limits.issues;
  const severity = issues.slice(limits.issues).some((one) => one.severity === 'error')
    ? 'error'
    : 'warning';
  return [
    ...issues.slice(0, limits.issues),
    createIssue('more-issues', {}, { severity, params: { count } }),
  ];
};
