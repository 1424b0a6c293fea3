import { parseTextAddress } from './cell-address.ts';
import { fillText, type TextParams } from './fill-text.ts';
import { type IssueCode, issueMessages } from './issue-messages.ts';
import type { Language } from './language.ts';

export type { IssueCode } from './issue-messages.ts';
export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** A fault in the data, with its cell. Rows are counted as the spreadsheet shows them, from 1. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly row?: number;
  /** The column's letter. */
  readonly column?: string;
  /** `B12`, or of a text `p3:18-35`: its row is then the paragraph. */
  readonly cell?: string;
  /** What stands there. */
  readonly text?: string;
  /** What the sentence names besides. */
  readonly params?: TextParams;
}

/** How a sentence about a cell begins. */
const cellStart = { vi: 'Ô {where}: ', en: 'Cell {where}: ' } as const;
/** And how it does where the fault stands in a row without a cell, or in no row at all. */
const rowStart = { vi: 'Dòng {row}: ', en: 'Row {row}: ' } as const;
/** And where it stands in a text. */
const paragraphStart = { vi: 'Đoạn {row}: ', en: 'Paragraph {row}: ' } as const;
const detailsStart = { vi: 'Thông tin kèm theo: ', en: 'In the details sent along: ' } as const;

/** Where the file has sheets, a sentence without a cell begins with the sheet. */
const sheetStart = { vi: 'Trang “{sheet}”: ', en: 'Sheet “{sheet}”: ' } as const;

const chooseSentence = (issue: Issue, language: Language): string => {
  const sentence = issueMessages[issue.code][language];
  if (issue.cell !== undefined && parseTextAddress(issue.cell))
    return sentence.replace(cellStart[language], paragraphStart[language]);
  if (issue.cell !== undefined) return sentence;
  const start = issue.row === undefined ? detailsStart : rowStart;
  const placed = sentence.replace(cellStart[language], start[language]);
  return issue.sheet === undefined ? placed : sheetStart[language] + placed;
};

/** `B12`, `Sheet1!B12` where the file has sheets, or the row. */
const placeName = ({ sheet, cell, row }: Issue): string | number => {
  if (cell === undefined) return row ?? '';
  return sheet === undefined ? cell : `${sheet}!${cell}`;
};

/** The sentence for a person: what, where, what to do. */
export const issueMessage = (issue: Issue, language: Language): string => {
  const params = {
    ...issue.params,
    text: issue.text ?? '',
    where: placeName(issue),
    row: issue.row ?? '',
    sheet: issue.sheet ?? '',
  };
  return fillText(chooseSentence(issue, language), params, language);
};
