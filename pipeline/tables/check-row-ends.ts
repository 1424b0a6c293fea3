import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Row } from '../source/table.ts';

/** A sign that cuts cells elsewhere and ends the heading and each row: hardly part of their last cells. */
export const checkRowEnds = (
  heading: readonly string[],
  rows: readonly Row[],
): readonly Issue[] => {
  const sign = /[;,|]$/.exec(heading.at(-1)?.trim() ?? '')?.[0];
  if (sign === undefined || rows.length === 0) return [];
  // It may part the rows, and then stands behind the last of them or not.
  const ended = rows.length > 1 ? rows.slice(0, -1) : rows;
  if (!ended.every(({ cells }) => cells.at(-1)?.trim().endsWith(sign))) return [];
  return [createIssue('row-ends', {}, { severity: 'warning', params: { sign } })];
};
