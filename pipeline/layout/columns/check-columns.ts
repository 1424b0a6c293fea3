import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Role } from '../../match/headings.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import type { Row } from '../../source/table.ts';
import type { Formula } from '../heading/column-formulas.ts';
import { type Column, isYearColumn } from '../layout.ts';
import { bareShare } from './bare-shares.ts';
import { personalData } from './personal-data.ts';
import { sayUnread } from './unread-column.ts';

/** Of these a table has one; the rest may repeat. */
const single: readonly Role[] = [
  'geography',
  'basis',
  'indicator',
  'period',
  'unit',
  'kind',
  'rank-of',
];
/** Nothing is read of these: two headed alike confuse nobody. */
const unread: readonly Role[] = ['ordinal', 'code', 'note', 'source', 'personal'];

/** What is wrong with the headings of one group of columns, or what is left out of it. */
export const checkColumns = (
  columns: readonly Column[],
  below: readonly Row[],
  formulas: readonly Formula[],
): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Map<string, Column>();
  const claim = (key: string, column: Column): void => {
    const other = seen.get(key);
    if (!other) seen.set(key, column);
    else if (!areToldApart(column, other)) issues.push(duplicateHeading(column, other));
  };
  const areRanksPlaced = isAlternating(columns);
  for (const column of columns) {
    const before = issues.length;
    // Whatever the words, a person told them apart, or the columns they stand beside do.
    const isTold = column.given !== null || (column.role === 'rank' && areRanksPlaced);
    if (column.heading !== '' && !isTold && !unread.includes(column.role))
      claim(`text ${column.path.map(foldLabel).join('\n')}`, column);
    if (issues.length === before && single.includes(column.role))
      claim(`role ${roleOf(column)}`, column);
    if (column.role === 'unknown') issues.push(...sayUnread(column, columns, below, formulas));
    if (column.role === 'personal') issues.push(personalData(column));
  }
  return issues;
};

/** `Đúng hạn | Tỷ lệ (%) | Quá hạn | Tỷ lệ (%)`: what stands beside them says what each is of. */
const areToldApart = (a: Column, b: Column): boolean =>
  a.indicator !== b.indicator || (isUnreadShare(a) && isUnreadShare(b));

const isUnreadShare = ({ role, path }: Column): boolean =>
  role === 'unknown' && bareShare.test(foldLabel(path.at(-1) ?? ''));

/** `PCI | Hạng | PAPI | Hạng`: each rank stands right after its value, from the first to the last. */
const isAlternating = (columns: readonly Column[]): boolean => {
  const measures = columns.filter(({ role }) => role === 'value' || role === 'rank');
  return measures.every(({ role, index }, i) => {
    const before = measures[i - 1];
    return i % 2 === 0 ? role === 'value' : role === 'rank' && before?.index === index - 1;
  });
};

/** Years may stand beside quarters or months. */
const roleOf = (column: Column): string =>
  column.role === 'period' && isYearColumn(column) ? 'year' : column.role;

const duplicateHeading = (column: Column, other: Column): Issue =>
  createIssue(
    'duplicate-heading',
    { row: column.row, column: column.index },
    { text: column.heading, params: { other: columnLetter(other.index) } },
  );
