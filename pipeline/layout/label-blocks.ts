import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { ownText } from '../own-text.ts';
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
      for (const block of blocks) block.follow(row);
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
  let head = '';
  let last = 0;
  let seen = new Set<string>();
  const isUnderstood = (one: Column, text: string): boolean => {
    if (one === layout.period) return isPeriod(parsePeriod(text));
    if (one === layout.indicator) return matchers.indicator(text).found === 'one';
    return matchers.geography(text).found !== 'none';
  };
  return {
    follow: (row: Row): { readonly column: number; readonly text: string } | null => {
      const own = cellText(row, column.index);
      const labels = others.map((one) => cellText(row, one.index));
      const key = labels.join('\n');
      const isNext = row.row === last + 1;
      last = row.row;
      if (own !== '') {
        head = ownText(own);
        seen = new Set([ownText(key)]);
        return null;
      }
      const isOfBlock =
        isNext &&
        head !== '' &&
        !seen.has(key) &&
        others.every((one, i) => isUnderstood(one, labels[i] ?? ''));
      if (!isOfBlock) head = '';
      seen.add(ownText(key));
      return isOfBlock ? { column: column.index, text: head } : null;
    },
  };
};
