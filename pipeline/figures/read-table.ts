import { createIssue } from '../create-issue.ts';
import { classifyRow } from '../layout/classify-row.ts';
import type { Layout } from '../layout/layout.ts';
import { type Opening, openingRows, openTable, type TableContext } from '../layout/open-table.ts';
import type { Title } from '../layout/read-title.ts';
import { createRowContext, type RowContext } from '../layout/row-context.ts';
import type { Issue } from '../model/issue.ts';
import type { IgnoredRow } from '../reading.ts';
import { cellText, isRow, type Row, type Sheet } from '../source/table.ts';
import type { Figure } from './figure.ts';
import { oddSubject, unreadFormulas } from './odd-cell.ts';
import { readFigures } from './read-figures.ts';

/** A table as read, before the notation of its numbers is decided. */
export interface TableReading {
  /** The sheet's name; null where the file has no sheets. */
  readonly sheet: string | null;
  readonly title: Title | null;
  readonly layout: Layout | null;
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
  /** Of these, the rows below the heading. */
  readonly below: number;
}

/** Reads one table row by row: the first rows are kept until its layout is known, the others pass. */
export const readTable = async (sheet: Sheet, context: TableContext): Promise<TableReading> => {
  const waiting: Row[] = [];
  const issues: Issue[] = [];
  let rows = 0;
  let below = 0;
  let body: ReturnType<typeof createBodyReader> | undefined;
  let opening: Opening | undefined;
  const open = (): Issue | null => {
    const opened = openTable(waiting, context);
    // Rows were refused one by one: the file is not empty.
    if ('code' in opened && opened.code === 'empty-file' && issues.length > 0) return null;
    if (!('layout' in opened)) return opened;
    opening = opened;
    const reader = createBodyReader(opened, sheet.isGrid, context);
    below = waiting.filter(({ row }) => row > opened.layout.headingRow).length;
    for (const row of opened.body) reader.add(row);
    body = reader;
    return null;
  };
  const excess = (): Issue | null =>
    (body?.figures.length ?? 0) > context.mostObservations ? tooMany(context) : null;
  const end = (fault: Issue | null): TableReading => ({
    sheet: sheet.name,
    title: opening?.title ?? null,
    layout: opening?.layout ?? null,
    figures: body?.figures ?? [],
    issues: [
      ...(opening?.issues ?? []),
      ...issues,
      ...(body?.issues ?? []),
      ...(fault ? [fault] : []),
      // Where no table was found, a heading made by formulas may be why.
      ...(body ? [] : waiting.flatMap(unreadFormulas)),
    ],
    ignored: [...(opening?.ignored ?? []), ...(body?.ignored ?? [])],
    rows,
    below,
  });
  for await (const batch of sheet.batches)
    for (const item of batch) {
      if (!isRow(item) && item.row === undefined) return end(item);
      rows += 1;
      if ((item.row ?? 0) > (opening?.layout.headingRow ?? Number.POSITIVE_INFINITY)) below += 1;
      if (!isRow(item)) issues.push(item);
      else if (body) body.add(item);
      else waiting.push(item);
      const fault = !body && waiting.length >= openingRows ? open() : excess();
      if (fault) return end(fault);
    }
  return end((body ? null : open()) ?? excess());
};

/** More figures than one reading keeps in memory. */
export const tooMany = ({ mostObservations }: TableContext): Issue =>
  createIssue('too-many-observations', {}, { params: { limit: mostObservations } });

/** Sorts the rows below the heading into figures, issues and ignored groups. */
const createBodyReader = (
  { layout, known }: Opening,
  isGrid: boolean,
  { matchers }: TableContext,
) => {
  const figures: Figure[] = [];
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const context = createRowContext(layout, known, matchers);
  let isSigned = false;
  const add = (found: Row): void => {
    const row = isGrid ? withWidth(found, layout.width) : found;
    const group = classifyRow(row, layout, matchers, isSigned);
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        issues.push(ragged(group, row, layout));
        return;
      case 'data': {
        const odd = oddSubject(row, layout);
        const read = odd ? { figures: [], issues: [odd] } : readFigures(row, context);
        figures.push(...read.figures);
        issues.push(...read.issues);
        if (read.figures.length + read.issues.length === 0)
          ignored.push({ row: row.row, group: isRegion(row, context) ? 'section' : 'missing' });
        return;
      }
      default:
        isSigned ||= group === 'signature';
        ignored.push({ row: row.row, group });
    }
  };
  return { add, figures, issues, ignored };
};

/** A spreadsheet keeps nothing of the blank cells at a row's end. */
const withWidth = (row: Row, width: number): Row => {
  if (row.cells.length >= width) return row;
  const blanks = Array<string>(width - row.cells.length).fill('');
  return { ...row, cells: [...row.cells, ...blanks] };
};

/** A region above its provinces, without a figure of its own. */
const isRegion = (row: Row, { layout, matchers }: RowContext): boolean => {
  const match = matchers.geography(layout.geography ? cellText(row, layout.geography.index) : '');
  return match.found === 'one' && match.slug.startsWith('region-');
};

const ragged = (code: 'missing-cell' | 'extra-cell', row: Row, layout: Layout): Issue => {
  const extra = row.cells.findIndex((cell, i) => i >= layout.width && cell.trim() !== '');
  const column = code === 'extra-cell' ? extra : row.cells.length;
  const params = { found: row.cells.length, expected: layout.width };
  return createIssue(code, { row: row.row, column }, { params });
};
