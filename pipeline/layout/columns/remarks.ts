import type { Matchers } from '../../match/create-matchers.ts';
import type { Role } from '../../match/headings.ts';
import { findNarrowing } from '../../match/narrows-province.ts';
import { namesPart, namesWhoActs } from '../../match/parts-of-province.ts';
import { isRegion } from '../../model/geography.ts';
import type { Column } from '../layout.ts';
import type { Tests } from './column-tests.ts';

/** What words in a column that nobody knows are held against. */
interface Words {
  readonly cellsOf: (column: Column) => readonly string[];
  readonly tests: Tests;
  readonly matchers: Matchers;
}

/**
 * `Nhóm xếp hạng`, `Đánh giá`, `Cơ quan chủ trì`: a column of words alone, whatever its heading, is heard
 * as notes are, and holds no figure that could be missed. Where its words may say what the figures of the
 * rows are of, a part of the province or another kind, it is left to be told of.
 */
export const settleRemarks = (columns: readonly Column[], words: Words): readonly Column[] => {
  const hasPlaces = columns.some(({ role }) => role === 'geography');
  const isRemark = (cell: string): boolean =>
    !/\p{Nd}/u.test(cell) &&
    (!tells(cell, words.tests) || (hasPlaces && namesRegion(cell, words.matchers)));
  return columns.map((column) => {
    if (column.role !== 'unknown' || column.given || column.heading === '') return column;
    const cells = words.cellsOf(column);
    const mayNarrow = !namesWhoActs(column.path.at(-1) ?? '');
    const isHeard =
      cells.length > 0 &&
      cells.every((cell) => isRemark(cell) && !(mayNarrow && narrows(cell, words.matchers)));
    return isHeard ? { ...column, role: 'note' } : column;
  });
};

/** What cells of a column nobody knows may say of the figures beside them. */
const telling: readonly Role[] = ['geography', 'indicator', 'period', 'unit', 'kind', 'value'];

const tells = (cell: string, tests: Tests): boolean =>
  telling.some((role) => tests[role]?.(cell) ?? false);

/** Beside the provinces their regions say nothing new. */
const namesRegion = (cell: string, { geography }: Matchers): boolean => {
  const match = geography(cell);
  return match.found === 'one' && isRegion(match.slug);
};

const narrows = (cell: string, matchers: Matchers): boolean =>
  namesPart(cell, []) || findNarrowing(cell, matchers) !== null;
