import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import { findDoublyEncoded } from '../source/encoding/doubly-encoded.ts';
import { isBlankRow, type Row } from '../source/table.ts';
import { explainNoHeading } from './explain-no-heading.ts';
import { chooseHeading, findLikelyHeading } from './heading/choose-heading.ts';
import { pathMark } from './heading/describe-path.ts';
import type { Heading } from './heading/find-heading.ts';
import { findUneven } from './heading/find-uneven.ts';
import {
  isOpened,
  type OpenedTable,
  type Outline,
  type TableContext,
  type UnopenedTable,
  unopened,
} from './opened-table.ts';
import { settleTable } from './settle-table.ts';

/** Rows that are kept until the layout is known. */
export const openingRows = limits.headingSearch + limits.sample;

/** Layout and known facts from the first rows; issues when there is no table in them. */
export const openTable = (
  rows: readonly Row[],
  context: TableContext,
): OpenedTable | UnopenedTable => {
  const { matchers, spread, sheet, givenOf } = context;
  if (rows.every(isBlankRow)) return unopened([createIssue('empty-file')]);
  const damaged = findDoublyEncoded(rows);
  if (damaged) return unopened([damaged]);
  const searched = rows.slice(0, openingRows);
  const isGiven = (row: number): boolean => givenOf(sheet, row).size > 0;
  const heading = chooseHeading(searched, spread, matchers, isGiven);
  if (!heading) {
    const likely = findLikelyHeading(searched, spread, matchers);
    const outline = likely ? outlineOf(settleTable(likely, rows, context)) : null;
    return unopened(explainNoHeading(rows, matchers), outline);
  }
  const uneven = findUneven(heading);
  if (uneven !== undefined) return unopened([unevenHeading(heading, uneven)]);
  return settleTable(heading, rows, context);
};

const outlineOf = (opened: OpenedTable | UnopenedTable): Outline | null =>
  isOpened(opened) ? opened : opened.outline;

const unevenHeading = ({ leafRows, paths }: Heading, column: number): Issue =>
  createIssue(
    'uneven-heading',
    { row: leafRows[column] ?? 0, column },
    { text: (paths[column] ?? []).join(pathMark) },
  );
