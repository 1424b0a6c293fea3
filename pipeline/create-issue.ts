import { limits } from './limits.ts';
import { columnLetter } from './model/cell-address.ts';
import type { TextParams } from './model/fill-text.ts';
import type { Issue, IssueCode, Severity } from './model/issue.ts';
import { ownText } from './own-text.ts';

/** Where an issue is: a row, a column or both (a cell). */
export interface Place {
  readonly sheet?: string | null;
  readonly row?: number;
  /** Index from 0. */
  readonly column?: number;
}

export interface IssueDetail {
  readonly severity?: Severity;
  readonly text?: string;
  readonly params?: TextParams;
}

/** The issue told of that sheet, where it does not name one itself. */
export const inSheet = (issue: Issue, sheet: string | null): Issue =>
  sheet === null || issue.sheet !== undefined ? issue : { ...issue, sheet };

const quote = (text: string): string =>
  text.length > limits.quoted ? `${text.slice(0, limits.quoted)}…` : ownText(text);

/** An issue at a place; an error unless said otherwise, long texts shortened. */
export const createIssue = (
  code: IssueCode,
  place: Place = {},
  detail: IssueDetail = {},
): Issue => {
  const letter = place.column === undefined ? undefined : columnLetter(place.column);
  const params = { ...(letter === undefined ? {} : { column: letter }), ...detail.params };
  return {
    code,
    severity: detail.severity ?? 'error',
    ...(place.sheet ? { sheet: place.sheet } : {}),
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(letter === undefined ? {} : { column: letter }),
    ...(letter === undefined || place.row === undefined ? {} : { cell: `${letter}${place.row}` }),
    ...(detail.text === undefined ? {} : { text: quote(detail.text) }),
    ...(Object.keys(params).length === 0 ? {} : { params }),
  };
};
