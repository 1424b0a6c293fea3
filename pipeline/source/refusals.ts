import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';

/** `part`: the name of what is damaged, as the file or a person calls it. */
export const damagedFile = (part: string | Bilingual): Issue =>
  createIssue('damaged-file', {}, { params: { part } });

/** `kind`: what the file is instead. */
export const notATable = (kind: Bilingual): Issue =>
  createIssue('not-a-table', {}, { params: { kind } });

/** `limit`: in bytes; it is told in millions. */
export const tooLargeFile = (limit: number): Issue =>
  createIssue('too-large-file', {}, { params: { limit: limit / 1_000_000 } });

export const tooManySheets = (): Issue =>
  createIssue('too-many-sheets', {}, { params: { limit: limits.sheets } });
