import { createIssue } from '../create-issue.ts';
import { columnLetter } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import type { Sheet } from './table.ts';

/** What a person is told of a sheet's cells: what is hidden is read, hidden or struck text is not. */
export const describeShape = ({ hiddenRows, hiddenColumns, omitted }: Sheet): readonly Issue[] => [
  ...sayHidden(rowWords, hiddenRows.map(String)),
  ...sayHidden(columnWords, hiddenColumns.map(columnLetter)),
  ...omitted.map(({ row, column, text }) =>
    createIssue('omitted-text', { row, column }, { severity: 'warning', text }),
  ),
];

/** For one, and for several. */
type Words = readonly [one: Bilingual, several: Bilingual];

const rowWords: Words = [
  { vi: 'Dòng', en: 'Row' },
  { vi: 'Các dòng', en: 'Rows' },
];
const columnWords: Words = [
  { vi: 'Cột', en: 'Column' },
  { vi: 'Các cột', en: 'Columns' },
];

const sayHidden = ([one, several]: Words, places: readonly string[]): readonly Issue[] => {
  if (places.length === 0) return [];
  const params = { what: places.length === 1 ? one : several, places: listPlaces(places) };
  return [createIssue('hidden-cells', {}, { severity: 'warning', params })];
};

/** Places that are named one by one. */
const mostNamed = 20;

/** `A1, B2, …`: the first of them, and a sign where there are more. */
export const listPlaces = (places: readonly string[]): string =>
  places.slice(0, mostNamed).join(', ') + (places.length > mostNamed ? ', …' : '');
