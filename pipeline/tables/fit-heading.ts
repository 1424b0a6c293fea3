import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Row } from '../source/table.ts';

/** The heading as wide as its table: it is, or only blank cells at its end are too many; or null. */
export const fitHeading = (heading: Row, width: number): Row | null => {
  const { cells } = heading;
  if (cells.length === width) return heading;
  const beyond = cells.slice(width);
  const isFit = beyond.length > 0 && beyond.every((cell) => cell.trim() === '');
  return isFit ? { ...heading, cells: cells.slice(0, width) } : null;
};

/** Says that blank cells at a heading's end were left out. `expected`: the table's width. */
export const fittedHeading = ({ row, cells }: Row, expected: number): Issue =>
  createIssue(
    'fitted-heading',
    { row },
    { severity: 'warning', params: { found: cells.length, expected } },
  );
