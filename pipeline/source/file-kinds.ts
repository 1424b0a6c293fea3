import { createIssue } from '../create-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import type { FileKind } from './table.ts';

interface KindWords {
  readonly name: Bilingual;
  /** Endings under which files of the kind go by right. */
  readonly endings: readonly string[];
}

const kinds: Readonly<Record<FileKind, KindWords>> = {
  text: {
    name: { vi: 'văn bản phân cách (CSV)', en: 'delimited text (CSV)' },
    endings: ['csv', 'tsv', 'tab', 'txt', 'psv', 'dat'],
  },
  xlsx: {
    name: { vi: 'sổ tính Excel (XLSX)', en: 'an Excel workbook (XLSX)' },
    endings: ['xlsx', 'xlsm', 'xltx'],
  },
  xls: {
    name: { vi: 'sổ tính Excel đời cũ (XLS)', en: 'an old Excel workbook (XLS)' },
    endings: ['xls', 'xlt', 'et'],
  },
  ods: {
    name: { vi: 'sổ tính OpenDocument (ODS)', en: 'an OpenDocument sheet (ODS)' },
    endings: ['ods', 'ots', 'fods'],
  },
  docx: {
    name: { vi: 'tài liệu Word (DOCX)', en: 'a Word document (DOCX)' },
    endings: ['docx', 'docm'],
  },
  html: { name: { vi: 'trang HTML', en: 'an HTML page' }, endings: ['html', 'htm'] },
  zip: { name: { vi: 'tệp nén ZIP', en: 'a ZIP archive' }, endings: ['zip'] },
};

/** What a person calls the kind. */
export const kindName = (kind: FileKind): Bilingual => kinds[kind].name;

/** What is to be said when the name promises another kind than the bytes are. */
export const checkName = (name: string, kind: FileKind): readonly Issue[] => {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isKnown = Object.values(kinds).some(({ endings }) => endings.includes(ending));
  if (!isKnown || kinds[kind].endings.includes(ending)) return [];
  const params = { ending, kind: kindName(kind) };
  return [createIssue('other-kind', {}, { severity: 'warning', text: name, params })];
};
