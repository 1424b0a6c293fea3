import { expect, it } from 'vitest';
import { createIssue } from '../../../pipeline/create-issue.ts';
import { limits } from '../../../pipeline/limits.ts';
import { createIssueList } from '../../../pipeline/tables/issue-list.ts';

const blank = (row: number) => createIssue('blank-row', { row }, { severity: 'warning' });

it('what is said of a table is listed up to a limit, the rest of it counted', () => {
  const issues = createIssueList('warning');
  for (let row = 1; row <= limits.tableIssues + 3; row += 1) issues.add(blank(row));
  const listed = issues.list();
  expect(listed).toHaveLength(limits.tableIssues + 1);
  expect(listed.at(-1)).toMatchObject({ code: 'more-issues', params: { count: 3 } });
});

it('what was said of a row can be taken back', () => {
  const issues = createIssueList('warning');
  issues.add(blank(1), blank(2));
  issues.forget(1);
  expect(issues.list()).toEqual([blank(2)]);
});
