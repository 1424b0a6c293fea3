import { createIssue } from './create-issue.ts';
import { limits } from './limits.ts';
import type { Issue } from './model/issue.ts';

/**
 * The first issues one by one, the others as a number; an error among these makes that one too. `all`
 * counts every issue, those too that are not `kept`.
 */
export const capIssues = (
  kept: readonly Issue[],
  all: { readonly errors: number; readonly warnings: number },
): readonly Issue[] => {
  const count = all.errors + all.warnings - limits.issues;
  if (count <= 0) return kept;
  const shown = kept.filter(({ code }) => code !== 'more-issues').slice(0, limits.issues);
  const shownErrors = shown.filter(({ severity }) => severity === 'error').length;
  const severity = all.errors > shownErrors ? 'error' : 'warning';
  return [...shown, createIssue('more-issues', {}, { severity, params: { count } })];
};
