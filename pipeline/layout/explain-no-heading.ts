import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { findGroupPart } from '../match/group-part.ts';
import { columnLetter } from '../model/cell-address.ts';
import type { Issue } from '../model/issue.ts';
import { isFigureLike, isFigureNotDay, isFigureNotPeriod } from '../parse/figure-like.ts';
import { cellText, filledBelow, filledCells, type Row } from '../source/table.ts';
import { reasonToLeave } from './columns/left-out.ts';
import { holdPersons } from './columns/personal-data.ts';
import { describeHeading } from './heading/describe-heading.ts';
import { findRepeatedHeading } from './heading/find-repeated.ts';
import { isKnown, isMeasure, isSubject } from './heading/meaning.ts';

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
  if (list) {
    const isMeasured = unheardFigures(list, rows, matchers, 2).length > 0;
    const code = isMeasured ? 'unknown-measures' : 'list-without-figures';
    return [createIssue(code, { row: list.row }), ...findPersons(list, rows, matchers)];
  }
  const unmeasured = searched.find((row) => isUnmeasured(row, rows, matchers));
  if (unmeasured) return explainUnmeasured(unmeasured, rows, matchers);
  const named = searched.find((row) => row.cells.some((cell) => isOfPersons(cell, matchers)));
  return [createIssue('no-heading'), ...(named ? findPersons(named, rows, matchers) : [])];
};

const isOfPersons = (heading: string, matchers: Matchers): boolean =>
  describeHeading(heading, matchers).roles.includes('personal');

/** `STT | Tên đề tài | Ngày công nhận | Tên tác giả`: things are listed, nothing is counted. */
const isListHeading = (row: Row, matchers: Matchers): boolean => {
  const cells = filledCells(row);
  const meanings = cells.map((cell) => describeHeading(cell, matchers));
  return (
    cells.length >= 3 &&
    !cells.some(isFigureLike) &&
    !meanings.some(isMeasure) &&
    meanings.some(({ roles }) => roles.includes('ordinal') || roles.includes('personal')) &&
    meanings.filter(isKnown).length < cells.length
  );
};

/** `Tỉnh | PCI 20 | PCI 21`: what the rows are of is headed, and of the figures nothing is known. */
const isUnmeasured = (row: Row, rows: readonly Row[], matchers: Matchers): boolean => {
  const meanings = filledCells(row).map((cell) => describeHeading(cell, matchers));
  return (
    !row.cells.some(isFigureLike) &&
    // "Chỉ tiêu" may head figures too, and is the subject where nothing else is.
    !meanings.some((meaning) => isMeasure(meaning) && !isSubject(meaning)) &&
    meanings.some(isSubject) &&
    unheardFigures(row, rows, matchers, 1).length > 0
  );
};

/** Each column of figures with the reason not to read it; where one has none, that it is not known. */
const explainUnmeasured = (
  heading: Row,
  rows: readonly Row[],
  matchers: Matchers,
): readonly Issue[] => {
  const unread = unheardFigures(heading, rows, matchers, 1).map((column) => {
    const text = cellText(heading, column);
    return { text, column, reason: reasonToLeave([text]) };
  });
  const issues = unread.flatMap(({ text, column, reason }) =>
    reason ? [createIssue(reason, { row: heading.row, column }, { text })] : [],
  );
  return issues.length === unread.length ? issues : [unknownMeasures(heading, matchers)];
};

/** `Chỉ tiêu | Sở Tư pháp | Sở Y tế` has columns of parts of the province, and none of all of it. */
const unknownMeasures = (heading: Row, matchers: Matchers): Issue => {
  const column = heading.cells.findIndex((cell) => {
    const part = isKnown(describeHeading(cell, matchers)) ? null : findGroupPart(cell, matchers);
    return part !== null && part !== 'whole';
  });
  if (column < 0) return createIssue('unknown-measures', { row: heading.row });
  const text = cellText(heading, column);
  return createIssue('parts-as-columns', { row: heading.row, column }, { text });
};

/** The columns of so many numbers, but for the numbering, whose heading is not understood. */
const unheardFigures = (
  heading: Row,
  rows: readonly Row[],
  matchers: Matchers,
  least: number,
): readonly number[] => {
  const below = rows.slice(rows.indexOf(heading) + 1);
  return heading.cells.flatMap((cell, column) => {
    const cells = filledBelow(below, column);
    const isUnknown = cell.trim() !== '' && !isKnown(describeHeading(cell, matchers));
    const figures = cells.filter((text) => isFigureNotPeriod(text) && isFigureNotDay(text));
    const areFigures = figures.length >= least && figures.length * 2 > cells.length;
    return isUnknown && areFigures && !holdPersons(cells) ? [column] : [];
  });
};

/** The columns under that heading which name or identify persons. */
const findPersons = (heading: Row, rows: readonly Row[], matchers: Matchers): readonly Issue[] => {
  const below = rows.slice(rows.indexOf(heading) + 1);
  const persons = heading.cells.flatMap((cell, column) => {
    const cells = filledBelow(below, column);
    return isOfPersons(cell, matchers) || holdPersons(cells) ? [column] : [];
  });
  return persons.map((column) =>
    createIssue(
      'personal-data',
      { row: heading.row, column },
      { severity: 'warning', text: cellText(heading, column) },
    ),
  );
};
