import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import { openArchive } from './archive/open-archive.ts';
import { createBudget } from './budget.ts';
import type { Source } from './table.ts';
import { readRelations } from './workbook/read-relations.ts';
import { readXlsx } from './workbook/read-xlsx.ts';

/** A file that is a ZIP archive by its bytes: a workbook. */
export const openContainer = (bytes: Uint8Array): Source | Issue => {
  const budget = createBudget();
  const archive = openArchive(bytes, budget);
  if ('code' in archive) return archive;
  const relations = readRelations(archive, '');
  if ('code' in relations) return relations;
  const main = relations.find(({ kind }) => kind === 'officeDocument')?.part;
  if (main !== undefined && /^xl\//i.test(main)) return readXlsx(archive, main, budget);
  return createIssue('not-a-table', {}, { params: { kind: otherArchive } });
};

const otherArchive = { vi: 'tệp nén ZIP', en: 'a ZIP archive' };
