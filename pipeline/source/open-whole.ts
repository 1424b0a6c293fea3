import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { openArchive } from './archive/open-archive.ts';
import type { Budget } from './budget.ts';
import { repairFonts } from './encoding/repair-fonts.ts';
import { readDocx } from './markup/read-docx.ts';
import { readHtml } from './markup/read-html.ts';
import { openFiles } from './open-files.ts';
import type { Opening, OpenWhole, WholeKind } from './opening.ts';
import { notATable } from './refusals.ts';
import type { Source } from './table.ts';
import { readFlatOds, readOds } from './workbook/ods/read-ods.ts';
import { checkCompound } from './workbook/xls/check-compound.ts';
import { listStreams } from './workbook/xls/list-streams.ts';
import { readRelations } from './workbook/xlsx/read-relations.ts';
import { readXlsx } from './workbook/xlsx/read-xlsx.ts';

/** A file whose bytes are all at hand, of a kind that cannot be read in pieces. */
export const openWhole: OpenWhole = async (bytes, kind, opening) => {
  const opened = await openKind(bytes, kind, opening);
  return 'code' in opened ? opened : repairFonts(opened);
};

const openKind = (
  bytes: Uint8Array,
  kind: WholeKind,
  opening: Opening,
): Source | Issue | Promise<Source | Issue> => {
  switch (kind) {
    case 'archive':
      return openContainer(bytes, opening);
    case 'compound':
      return openCompound(bytes, opening.budget);
    case 'html':
      return readHtml(bytes, opening.budget);
    case 'flat':
      return readFlatOds(bytes, opening.budget);
  }
};

/** A ZIP archive: a workbook or a document by its parts, or files put together. */
const openContainer = (
  bytes: Uint8Array,
  opening: Opening,
): Source | Issue | Promise<Source | Issue> => {
  const { budget } = opening;
  const archive = openArchive(bytes, budget);
  if ('code' in archive) return archive;
  if (archive.has('content.xml')) return readOds(archive, budget);
  const relations = readRelations(archive, '');
  if ('code' in relations) return relations;
  const main = relations.find(({ kind }) => kind === 'officeDocument')?.part;
  if (main === undefined) return openFiles(archive, opening, openWhole);
  if (/^xl\/.*\.xml$/i.test(main)) return readXlsx(archive, main, budget);
  if (/^word\//i.test(main)) return readDocx(archive, main, budget);
  return notATable(otherDocument);
};

const otherDocument = {
  vi: 'tài liệu Office không có bảng (trình chiếu hoặc XLSB)',
  en: 'an Office document without tables (slides, or XLSB)',
};

/** A compound file: an old workbook, a workbook with a password, or something else of Office. */
const openCompound = async (bytes: Uint8Array, budget: Budget): Promise<Source | Issue> => {
  const fault = checkCompound(bytes);
  if (fault) return fault;
  const streams = listStreams(bytes);
  if (streams.has('EncryptedPackage')) return createIssue('encrypted-file');
  if (streams.has('Workbook') || streams.has('Book')) {
    const { readXls } = await import('./workbook/xls/read-xls.ts');
    return readXls(bytes, budget);
  }
  return notATable(streams.has('WordDocument') ? oldDocument : otherCompound);
};

const oldDocument = {
  vi: 'tài liệu Word đời cũ (DOC)',
  en: 'an old Word document (DOC)',
};
const otherCompound = { vi: 'tệp Office đời cũ', en: 'an old Office file' };
