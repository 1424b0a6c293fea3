import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Column, Layout } from './layout.ts';

/** Fills the blanks of a block's rows; `pass` only hears of rows that are read without it. */
export interface BlockFiller {
  readonly fill: (row: Row) => Row;
  readonly pass: (row: Row) => void;
}

/** A column whose label is written once for a block, and the columns that tell its rows apart. */
interface Labelled {
  readonly column: Column;
  readonly others: readonly Column[];
}

const none: BlockFiller = { fill: (row) => row, pass: () => undefined };

/**
 * A cell merged over several rows leaves blanks below the first when it is saved as text: the province
 * above its years, the year above its provinces. A blank is of the block above it where the row stands
 * right below and is told apart by another label that is understood and new in the block; it is said
 * once. Workbooks keep what is merged, and blanks say nothing there.
 */
export const createBlockFiller = (
  layout: Layout,
  matchers: Matchers,
  say: (issue: Issue) => void,
): BlockFiller => {
  const labelled = layout.isGrid ? [] : labelledColumns(layout);
  if (labelled.length === 0) return none;
  const blocks = labelled.map((one) => createBlock(one, layout, matchers));
  let isSaid = false;
  return {
    fill: (row) => {
      const filled = blocks.flatMap((block) => block.follow(row) ?? []);
      const [one, ...others] = filled;
      if (!one || others.length > 0) return row;
      const { column, text } = one;
      const place = { row: row.row, column };
      if (!isSaid) say(createIssue('label-from-above', place, { severity: 'warning', text }));
      isSaid = true;
      return { ...row, cells: row.cells.map((cell, i) => (i === column ? text : cell)) };
    },
    pass: (row) => {
      for (const block of blocks) block.begin(row);
    },
  };
};

const labelledColumns = ({ geography, period, indicator }: Layout): Labelled[] => {
  const rest = (column: Column | null): readonly Column[] =>
    [geography, period, indicator].filter((one) => one !== null).filter((one) => one !== column);
  const columns = [geography, period];
  return columns.flatMap((column) =>
    column && rest(column).length > 0 ? [{ column, others: rest(column) }] : [],
  );
};

/** Follows the rows of one column's blocks; the label of the block where the row's own is blank. */
const createBlock = ({ column, others }: Labelled, layout: Layout, matchers: Matchers) => {
  let head: Row | null = null;
  let last = 0;
  let seen: Set<string> | null = null;
  const labelsOf = (row: Row): readonly string[] => others.map((one) => cellText(row, one.index));
  const keyOf = (row: Row): string => labelsOf(row).join('\n');
  const isUnderstood = (one: Column, text: string): boolean => {
    if (one === layout.period) return isPeriod(parsePeriod(text));
    if (one === layout.indicator) return matchers.indicator(text).found === 'one';
    return matchers.geography(text).found !== 'none';
  };
  /** A row with labels of its own; what is in its block is only looked at below a blank. */
  const begin = (row: Row): void => {
    last = row.row;
    head = row;
    seen = null;
  };
  return {
    begin,
    follow: (row: Row): { readonly column: number; readonly text: string } | null => {
      const isNext = row.row === last + 1;
      if (cellText(row, column.index) !== '') {
        begin(row);
        return null;
      }
      last = row.row;
      const text = head ? cellText(head, column.index) : '';
      if (!head || !isNext || text === '') return null;
      seen ??= new Set([keyOf(head)]);
      const labels = labelsOf(row);
      const isNew =
        !seen.has(keyOf(row)) && others.every((one, i) => isUnderstood(one, labels[i] ?? ''));
      if (!isNew) head = null;
      seen.add(keyOf(row));
      return head ? { column: column.index, text } : null;
    },
  };
};
