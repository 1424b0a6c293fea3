import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import { cellText, columnLetter, type Row } from '../source/table.ts';
import { holdPersons } from './columns/personal-data.ts';
import { describeHeading } from './heading/describe-heading.ts';
import { findRepeatedHeading } from './heading/find-heading.ts';
import { isKnown, isMeasure } from './heading/meaning.ts';

/** Why no row heads figures: a list of things, one column twice, or no heading at all. */
export const explainNoHeading = (rows: readonly Row[], matchers: Matchers): readonly Issue[] => {
  const searched = rows.slice(0, limits.headingSearch);
  const repeated = findRepeatedHeading(searched, matchers);
  if (repeated) {
    const { row, second, first, text } = repeated;
    const params = { other: columnLetter(first) };
    return [createIssue('duplicate-heading', { row, column: second }, { text, params })];
  }
  const list = searched.find((row) => isListHeading(row, matchers));
  return list
    ? explainList(list, rows.slice(rows.indexOf(list) + 1), matchers)
    : [createIssue('no-heading')];
};

/** `STT | Tên đề tài | Ngày công nhận | Tên tác giả`: things are listed, nothing is counted. */
const isListHeading = (row: Row, matchers: Matchers): boolean => {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const meanings = cells.map((cell) => describeHeading(cell, matchers));
  return (
    cells.length >= 3 &&
    !cells.some(isFigureLike) &&
    !meanings.some(isMeasure) &&
    meanings.some(({ roles }) => roles.includes('ordinal') || roles.includes('personal')) &&
    meanings.filter(isKnown).length < cells.length
  );
};

const explainList = (heading: Row, below: readonly Row[], matchers: Matchers): Issue[] => {
  const persons = heading.cells.flatMap((cell, column) => {
    const cells = below.map((row) => cellText(row, column)).filter((text) => text !== '');
    const isPersonal = describeHeading(cell, matchers).roles.includes('personal');
    return isPersonal || holdPersons(cells) ? [column] : [];
  });
  return [
    createIssue('list-without-figures', { row: heading.row }),
    ...persons.map((column) =>
      createIssue(
        'personal-data',
        { row: heading.row, column },
        { severity: 'warning', text: cellText(heading, column) },
      ),
    ),
  ];
};
