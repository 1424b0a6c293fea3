import type { Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { IgnoredGroup } from '../../model/ignored-group.ts';
import { cellText, type Row } from '../../source/table.ts';
import { readSums, type SumEntry } from '../cells/read-sums.ts';
import { chooseTotals, type PartRows, type SumRow, type Totals } from './choose-total.ts';

export type BodySums = ReturnType<typeof createBodySums>;

/** What adds up below a heading, and what it adds up to. */
export const createBodySums = (layout: Layout) => {
  const entries: SumEntry[] = [];
  const sumRows: SumRow[] = [];
  let parts: PartRows | null = null;
  let isDivided = false;
  return {
    entries: entries as readonly SumEntry[],
    add: (sums: readonly SumEntry[]): void => {
      if (sums.length > 0) entries.push(...sums);
    },
    /** Keeps a row that adds up, or that is a part of one; the group it is left out with. */
    addRow: (row: Row, is: SumEntry['is'], context: RowContext): IgnoredGroup => {
      // What is divided in two ways, by level and by field, adds up to twice the total.
      if (is !== 'part' || !isDivided) entries.push(...readSums(row, is, context));
      if (is === 'part') parts = { first: parts?.first ?? row.row, last: row.row };
      if (is === 'sum' && layout.breakdown)
        sumRows.push({ row, label: leadOf(row, layout), context });
      return is === 'part' ? 'part' : 'total';
    },
    /** The rows below are divided in another way than those above. */
    divide: (): void => {
      isDivided = true;
    },
    /** The rows that speak for the whole province. */
    totals: (): Totals => chooseTotals(sumRows, parts),
  };
};

const leadOf = (row: Row, { breakdown }: Layout): string => {
  const own = breakdown ? cellText(row, breakdown.index) : '';
  return own || (row.cells.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '');
};
