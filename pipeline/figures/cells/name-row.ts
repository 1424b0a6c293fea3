import type { Column, Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { cellText, type Row } from '../../source/table.ts';
import { withCell } from './read-change.ts';

/** A row with the label that it is of. */
export interface NamedRow {
  readonly row: Row;
  /** Its own label is a word such as "Hạng", and nothing more. */
  readonly isRank: boolean;
  readonly rankOf: number | null;
}

/**
 * `Hạng` right below `Hà Nam` or `PCI` ranks what the row above is of; what other rows are of, they say
 * themselves. Call it for every row of data, one after the other.
 */
export const createRowNaming = ({
  layout,
  known,
  describe,
}: RowContext): ((row: Row) => NamedRow) => {
  const subject = subjectOf(layout);
  // Under the title of an index the word is its own.
  const isNamed = subject?.role === 'indicator' && known.indicator !== null;
  if (!subject || isNamed) return (row) => ({ row, isRank: false, rankOf: null });
  let above: Row | null = null;
  return (row) => {
    const said = describe(withoutBullet(cellText(row, subject.index)));
    const isRank = said.roles.join() === 'rank' && !said.indicator && !said.period;
    const last = above;
    above = isRank ? null : row;
    if (!isRank || !last) return { row, isRank: false, rankOf: null };
    const named = withCell(row, subject.index, cellText(last, subject.index));
    return { row: named, isRank, rankOf: said.rankOf };
  };
};

/** A table of both has a row for each figure. */
const subjectOf = ({ geography, indicator }: Layout): Column | null =>
  geography && indicator ? null : (geography ?? indicator);

const withoutBullet = (text: string): string => text.replace(/^[-+*•–]\s+/u, '');
