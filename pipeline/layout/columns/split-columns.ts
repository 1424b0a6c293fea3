import type { Role } from '../../match/headings.ts';
import { type Column, holdsFigures } from '../layout.ts';
import type { Region } from '../region.ts';

/** Columns with a column of provinces of their own, and where they stand in the sheet. */
export interface ColumnGroup {
  readonly columns: readonly Column[];
  readonly region: Region;
}

/** What may stand to the left of the provinces and belong to them. */
const leading: readonly Role[] = ['ordinal', 'code', 'period'];

/**
 * `Tỉnh | Điểm | Tỉnh | Hạng`: pairs sorted each for itself, or one list in two halves. A measure
 * belongs to the nearest column of provinces on its left. Without figures between them two columns of
 * provinces are one too many, and stay together.
 */
export const splitColumns = (
  columns: readonly Column[],
  region: Region,
): readonly ColumnGroup[] => {
  const places = columns.filter(({ role }) => role === 'geography');
  const isPaired = places.every(({ index }, i) => {
    const next = places[i + 1]?.index ?? Number.POSITIVE_INFINITY;
    return columns.some(
      (column) => column.index > index && column.index < next && holdsFigures(column),
    );
  });
  if (places.length < 2 || !isPaired) return [{ columns, region }];
  const starts = places.map(({ index }, i) => (i === 0 ? region.from : startOf(columns, index)));
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? region.to;
    return {
      columns: columns.filter(({ index }) => index >= from && index < to),
      region: { from, to },
    };
  });
};

/** The numbering before the provinces goes with them; so do ranks where the first ones have theirs there. */
const startOf = (columns: readonly Column[], place: number): number => {
  const at = columns.findIndex(({ index }) => index === place);
  const first = columns.findIndex(({ role }) => role === 'geography');
  const areRanksBefore = columns.slice(0, first).some(({ role }) => role === 'rank');
  const isLeading = ({ role }: Column): boolean =>
    leading.includes(role) || (areRanksBefore && role === 'rank');
  const before = columns.slice(0, at).findLastIndex((column) => !isLeading(column));
  return columns[before + 1]?.index ?? place;
};
