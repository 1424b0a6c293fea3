import { createIssue } from '../../../create-issue.ts';
import { limits } from '../../../limits.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import type { Budget } from '../../budget.ts';
import { isTrue, readXmlPart } from '../../markup/xml-reader.ts';
import { tooManySheets } from '../../refusals.ts';
import type { Sheet, Source } from '../../table.ts';
import { createSheet } from '../create-sheet.ts';
import { from1904 } from '../show-number.ts';
import type { WorkbookParts } from './read-cell-value.ts';
import { readRelations } from './read-relations.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorksheet } from './read-worksheet.ts';

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

interface Workbook {
  readonly listed: readonly ListedSheet[];
  readonly epoch: number;
}

/** An XLSX or XLSM workbook: every sheet with its rows, read whole. */
export const readXlsx = (archive: Archive, part: string, budget: Budget): Source | Issue => {
  const relations = readRelations(archive, part);
  if ('code' in relations) return relations;
  const workbook = readWorkbook(archive, part);
  if ('code' in workbook) return workbook;
  const partOf = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind)?.part;
  const parts = readParts(
    archive,
    partOf('sharedStrings'),
    partOf('styles'),
    workbook.epoch,
    budget,
  );
  if ('code' in parts) return parts;
  const sheets: Sheet[] = [];
  for (const { name, relation, hidden } of workbook.listed) {
    const target = relations.find(({ id }) => id === relation);
    // A chart sheet or a dialog holds no cells.
    if (target?.kind !== 'worksheet') continue;
    const contents = readWorksheet(archive, target.part, name, parts, budget);
    if ('code' in contents) return contents;
    sheets.push(createSheet(name, { ...contents, hidden }));
  }
  return { kind: 'xlsx', sheets, issues: macros(archive) };
};

/** Macros are never run nor kept apart: only said, for the figures may depend on them. */
const macros = (archive: Archive): readonly Issue[] =>
  archive.has('xl/vbaProject.bin')
    ? [createIssue('macros-ignored', {}, { severity: 'warning' })]
    : [];

const readParts = (
  archive: Archive,
  stringsPart: string | undefined,
  stylesPart: string | undefined,
  epoch: number,
  budget: Budget,
): WorkbookParts | Issue => {
  // Some programs name the part and leave it out where no cell needs it.
  const isThere = stringsPart !== undefined && archive.has(stringsPart);
  const strings = isThere ? readStrings(archive, stringsPart, budget) : [];
  if ('code' in strings) return strings;
  const styles = stylesPart === undefined ? [] : readStyles(archive, stylesPart);
  if ('code' in styles) return styles;
  return { strings, styles, epoch };
};

/** The sheets in the order of their tabs (ECMA-376 part 1, 18.2). */
const readWorkbook = (archive: Archive, part: string): Workbook | Issue => {
  const listed: ListedSheet[] = [];
  let epoch = 0;
  const fault = readXmlPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) epoch = from1904;
      if (name !== 'sheet') return null;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      listed.push({ name: attributes.name ?? '', relation, hidden });
      return listed.length > limits.sheets ? tooManySheets() : null;
    },
    close: () => null,
  });
  return fault ?? { listed, epoch };
};
