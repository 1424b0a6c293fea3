import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { plainText } from '../../parse/plain-text.ts';
import type { Column } from '../layout.ts';
import { holdsIdentifier } from './mask-personal.ts';
import { isPersonName } from './person-name.ts';

/**
 * Mobile and landline numbers; identity cards of nine and of twelve digits, of which hardly one ends in
 * 000 as amounts of money do; mail addresses.
 */
const identifier =
  /^(?:(?:\+84|0)(?:[\s.-]?\d){9,10}|(?!\d*000$)(?:\d{9}|\d{12})|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u;

const isPersonal = (cell: string): boolean =>
  isPersonName(cell.trim()) || identifier.test(plainText(cell)) || holdsIdentifier(cell);

/**
 * Do most of the cells name or identify persons? "Hà Giang" has a family name in it too: asked only of
 * columns that hold neither provinces nor figures.
 */
export const holdPersons = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter(isPersonal).length > cells.length / 2;

/** What is left out, without a word of what stands there. */
export const personalData = (column: Column): Issue =>
  createIssue(
    'personal-data',
    { row: column.row, column: column.index },
    { severity: 'warning', text: column.heading },
  );
