import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { columnLetter, type Sheet } from './table.ts';

/** What a person is told of a sheet's cells: what is hidden is read, hidden or struck text is not. */
export const describeShape = ({ hiddenRows, hiddenColumns, omitted }: Sheet): readonly Issue[] => [
  ...sayHidden('dòng', 'rows', hiddenRows.map(String)),
  ...sayHidden('cột', 'columns', hiddenColumns.map(columnLetter)),
  ...omitted.map(({ row, column, text }) =>
    createIssue('omitted-text', { row, column }, { severity: 'warning', text }),
  ),
];

const sayHidden = (vi: string, en: string, places: readonly string[]): readonly Issue[] => {
  if (places.length === 0) return [];
  const params = { what: { vi, en }, places: listPlaces(places) };
  return [createIssue('hidden-cells', {}, { severity: 'warning', params })];
};

const mostNamed = 20;

const listPlaces = (places: readonly string[]): string =>
  places.slice(0, mostNamed).join(', ') + (places.length > mostNamed ? ', …' : '');
