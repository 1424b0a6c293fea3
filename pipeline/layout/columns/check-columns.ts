import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Role } from '../../match/headings.ts';
import type { Issue } from '../../model/issue.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, columnLetter, type Row } from '../../source/table.ts';
import { type Column, isYearColumn } from '../layout.ts';
import { personalData } from './personal-data.ts';

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
export const checkColumns = (columns: readonly Column[], below: readonly Row[]): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Map<string, Column>();
  const claim = (key: string, column: Column): void => {
    const other = seen.get(key);
    if (!other) seen.set(key, column);
    else issues.push(duplicateHeading(column, other));
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
    if (column.role === 'unknown') issues.push(...unknownColumn(column, below));
    if (column.role === 'personal') issues.push(personalData(column));
  }
  return issues;
};

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

/** Nothing is left out in silence: an error when it holds figures, a warning when it is only text. */
const unknownColumn = (column: Column, below: readonly Row[]): Issue[] => {
  const cells = below.map((one) => cellText(one, column.index)).filter((cell) => cell !== '');
  if (cells.length === 0 && column.heading === '') return [];
  const figures = cells.filter(isFigureLike).length;
  const severity = figures > cells.length / 2 ? 'error' : 'warning';
  return [
    createIssue(
      'unknown-column',
      { row: column.row, column: column.index },
      { severity, text: column.heading },
    ),
  ];
};
