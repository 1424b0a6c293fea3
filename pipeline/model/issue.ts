import { type IssueCode, issueMessages } from './issue-messages.ts';
import type { Language } from './language.ts';

export type { IssueCode } from './issue-messages.ts';
export type Severity = 'error' | 'warning';

/** A fault in the data, with its cell. Rows are counted as the spreadsheet shows them, from 1. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly row?: number;
  /** The column's letter. */
  readonly column?: string;
  /** `B12`. */
  readonly cell?: string;
  /** What stands there. */
  readonly text?: string;
  /** What the sentence names besides. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The sentence for a person: what, where, what to do. */
export const issueMessage = (issue: Issue, language: Language): string => {
  const where = issue.cell ?? (issue.row === undefined ? '' : String(issue.row));
  const params: Record<string, string | number> = {
    ...issue.params,
    text: issue.text ?? '',
    where,
    row: issue.row ?? '',
  };
  return issueMessages[issue.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
};
