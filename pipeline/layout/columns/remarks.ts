import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { findNarrowing } from '../../match/narrows-province.ts';
import { namesPart, namesWhoActs } from '../../match/parts-of-province.ts';
import type { Column } from '../layout.ts';
import { shareOf, type Tests } from './column-tests.ts';

/**
 * `Nhóm xếp hạng`, `Đánh giá`, `Cơ quan chủ trì`: a column of words alone, whatever its heading, is heard
 * as notes are, and holds no figure that could be missed. Where its words may say what the figures of the
 * rows are of, a part of the province or another kind, it is left to be told of.
 */
export const settleRemarks = (
  columns: readonly Column[],
  cellsOf: (column: Column) => readonly string[],
  tests: Tests,
  matchers: Matchers,
): readonly Column[] =>
  columns.map((column) => {
    if (column.role !== 'unknown' || column.given || column.heading === '') return column;
    const cells = cellsOf(column);
    const isRemark =
      cells.length > 0 &&
      cells.every((cell) => !/\p{Nd}/u.test(cell)) &&
      telling.every((role) => shareOf(cells, tests, role) === 0) &&
      (namesWhoActs(column.path.at(-1) ?? '') || !cells.some((cell) => narrows(cell, matchers)));
    return isRemark ? { ...column, role: 'note' } : column;
  });

/** What cells of a column nobody knows may say of the figures beside them. */
const telling: readonly Role[] = ['geography', 'indicator', 'period', 'unit', 'kind', 'value'];

const narrows = (cell: string, matchers: Matchers): boolean =>
  namesPart(cell, []) || findNarrowing(cell, matchers) !== null;
