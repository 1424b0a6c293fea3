import { createIssue } from '../create-issue.ts';
import { limits } from '../limits.ts';
import type { Issue } from '../model/issue.ts';
import type { Archive } from './archive/open-archive.ts';
import { openText } from './open-text.ts';
import type { Opening, OpenWhole } from './opening.ts';
import { concatenate, inOnePiece } from './pieces.ts';
import { notATable, tooManySheets } from './refusals.ts';
import { sniff, sniffLength } from './sniff.ts';
import type { Sheet, Source, SourceText } from './table.ts';

/** Folders and what operating systems leave in archives; names that point outside are never opened. */
const isFile = (name: string): boolean =>
  !name.endsWith('/') &&
  !/(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i.test(name) &&
  !/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(name);

/** The files of an archive, each as its own sheets under its own name. */
export const openFiles = async (
  archive: Archive,
  opening: Opening,
  openWhole: OpenWhole,
): Promise<Source | Issue> => {
  const depth = opening.depth + 1;
  if (depth > limits.archives)
    return createIssue('too-many-archives', {}, { params: { limit: limits.archives } });
  const sheets: Sheet[] = [];
  const texts: SourceText[] = [];
  const issues: Issue[] = [];
  let onlyFault: Issue | undefined;
  for (const name of archive.names.filter(isFile)) {
    const opened = await openFile(archive, { ...opening, name, depth }, openWhole);
    if (!('code' in opened)) {
      sheets.push(...opened.sheets.map((sheet) => withFile(sheet, name)));
      texts.push(...(opened.texts ?? []).map((text) => withFolder(text, name)));
      issues.push(...opened.issues.map((issue) => ({ sheet: name, ...issue })));
    } else if (skippable.has(opened.code)) {
      onlyFault ??= opened;
      issues.push({ ...opened, sheet: name, severity: 'warning' });
    } else return { ...opened, sheet: name };
  }
  if (sheets.length > limits.sheets) return tooManySheets();
  if (sheets.length > 0 || texts.length > 0) return { kind: 'zip', sheets, texts, issues };
  return onlyFault ?? notATable(emptyArchive);
};

const emptyArchive = { vi: 'tệp nén ZIP không có bảng', en: 'a ZIP archive without tables' };

/** A picture or an empty file beside the tables is no reason to refuse these. */
const skippable: ReadonlySet<Issue['code']> = new Set(['not-a-table', 'empty-file']);

const openFile = async (
  archive: Archive,
  opening: Opening,
  openWhole: OpenWhole,
): Promise<Source | Issue> => {
  const pieces: Uint8Array[] = [];
  const fault = archive.read(opening.name, (piece) => {
    pieces.push(piece);
    return null;
  });
  if (fault) return fault;
  const bytes = concatenate(pieces);
  const head = bytes.subarray(0, sniffLength);
  const sniffed = sniff(head);
  switch (sniffed.kind) {
    case 'empty':
      return createIssue('empty-file');
    case 'other':
      return notATable(sniffed.name);
    case 'text':
      return openText(head, inOnePiece(bytes));
    default:
      return openWhole(bytes, sniffed.kind, opening);
  }
};

const withFolder = ({ name, text }: SourceText, file: string): SourceText => ({
  name: name === null ? file : `${file} › ${name}`,
  text,
});

const withFile = (sheet: Sheet, file: string): Sheet => ({
  ...sheet,
  name: sheet.name === null ? file : `${file} › ${sheet.name}`,
  file: sheet.file ?? file,
});
