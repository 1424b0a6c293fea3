import { createIssue } from '../create-issue.ts';
import { classifyRow } from '../layout/classify-row.ts';
import type { Layout } from '../layout/layout.ts';
import { type Opening, openingRows, openTable, type TableContext } from '../layout/open-table.ts';
import type { Title } from '../layout/read-title.ts';
import { createRowContext, type RowContext } from '../layout/row-context.ts';
import type { Issue } from '../model/issue.ts';
import type { IgnoredRow } from '../reading.ts';
import { isRow, type RowOrIssue } from '../source/read-csv.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './read-figures.ts';

/** A table as read, before the notation of its numbers is decided. */
export interface TableReading {
  readonly title: Title | null;
  readonly layout: Layout | null;
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  readonly rows: number;
}

/** Reads one table row by row: the first rows are kept until its layout is known, the others pass. */
export const readTable = async (
  batches: AsyncIterable<readonly RowOrIssue[]>,
  context: TableContext,
): Promise<TableReading> => {
  const waiting: Row[] = [];
  const issues: Issue[] = [];
  let rows = 0;
  let body: ReturnType<typeof createBodyReader> | undefined;
  let opening: Opening | undefined;
  const open = (): Issue | null => {
    const opened = openTable(waiting, context);
    // Rows were refused one by one: the file is not empty.
    if ('code' in opened && opened.code === 'empty-file' && issues.length > 0) return null;
    if (!('layout' in opened)) return opened;
    opening = opened;
    const reader = createBodyReader(opened, context);
    for (const row of opened.body) reader.add(row);
    body = reader;
    return null;
  };
  const excess = (): Issue | null =>
    (body?.figures.length ?? 0) > context.mostObservations ? tooMany(context) : null;
  const end = (fault: Issue | null): TableReading => ({
    title: opening?.title ?? null,
    layout: opening?.layout ?? null,
    figures: body?.figures ?? [],
    issues: [
      ...(opening?.issues ?? []),
      ...issues,
      ...(body?.issues ?? []),
      ...(fault ? [fault] : []),
    ],
    ignored: [...(opening?.ignored ?? []), ...(body?.ignored ?? [])],
    rows,
  });
  for await (const batch of batches)
    for (const item of batch) {
      if (!isRow(item) && item.row === undefined) return end(item);
      rows += 1;
      if (!isRow(item)) issues.push(item);
      else if (body) body.add(item);
      else waiting.push(item);
      const fault = !body && waiting.length >= openingRows ? open() : excess();
      if (fault) return end(fault);
    }
  return end((body ? null : open()) ?? excess());
};

const tooMany = ({ mostObservations }: TableContext): Issue =>
  createIssue('too-many-observations', {}, { params: { limit: mostObservations } });

/** Sorts the rows below the heading into figures, issues and ignored groups. */
const createBodyReader = ({ layout, known }: Opening, { matchers }: TableContext) => {
  const figures: Figure[] = [];
  const issues: Issue[] = [];
  const ignored: IgnoredRow[] = [];
  const context = createRowContext(layout, known, matchers);
  let isSigned = false;
  const add = (row: Row): void => {
    const group = classifyRow(row, layout, matchers, isSigned);
    switch (group) {
      case 'missing-cell':
      case 'extra-cell':
        issues.push(ragged(group, row, layout));
        return;
      case 'data': {
        const read = readFigures(row, context);
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

/** A region above its provinces, without a figure of its own. */
const isRegion = (row: Row, { layout, matchers }: RowContext): boolean => {
  const match = matchers.geography(layout.geography ? cellText(row, layout.geography.index) : '');
  return match.found === 'one' && match.slug.startsWith('region-');
};

const ragged = (code: 'missing-cell' | 'extra-cell', row: Row, layout: Layout): Issue => {
  const column = code === 'extra-cell' ? layout.width : row.cells.length;
  const params = { found: row.cells.length, expected: layout.width };
  return createIssue(code, { row: row.row, column }, { params });
};
