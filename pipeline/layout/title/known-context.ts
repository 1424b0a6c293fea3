import type { Matchers } from '../../match/create-matchers.ts';
import type { IssueCode } from '../../model/issue.ts';
import type { Hints } from '../../reading.ts';
import type { Known } from '../layout.ts';

/** Where a fact comes from that the table does not say itself; the uploader is told. */
export type Origin = 'sheet' | 'before' | 'name';

export interface Fact<T> {
  readonly value: T;
  readonly from: Origin | null;
}

/** What is known besides the title. */
export interface KnownContext {
  /** The file's name. */
  readonly name: string;
  readonly sheet: string | null;
  readonly hints: Hints;
  readonly matchers: Matchers;
  /** The facts of the table above (or on the left, sharing one title) on the same sheet. */
  readonly before: { readonly known: Known; readonly isBeside: boolean } | null;
}

/** Null where there is none. */
export const fact = <T>(value: T | null | undefined, from: Origin | null): Fact<T> | null =>
  value === null || value === undefined ? null : { value, from };

/** The one value, where there is one and no other. */
export const only = <T>(values: readonly T[]): T | null =>
  values.length === 1 ? (values[0] ?? null) : null;

/** `Báo cáo_quang-ninh_2015.csv` → its words. */
export const nameWords = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_.+]+/g, ' ');

/** A sheet's name has no ending; within an archive it stands behind that of its file. */
export const sheetWords = (sheet: string | null): string => {
  const own = (sheet ?? '').replace(/^.* › /, '');
  return own === sheet && isFileName(own) ? nameWords(own) : own.replace(/[_.+]+/g, ' ');
};

/** The one sheet of a text within an archive is called as its file is. */
const isFileName = (name: string): boolean => /\.(?:csv|tsv|txt|docx|html?)$/i.test(name);

/** `row`: where it is said; none for a hint. */
export type Report = (code: IssueCode, text: string, row?: number) => null;
