import type { SheetReading } from '../figures/rows/read-sheet.ts';
import type { Column } from '../layout/layout.ts';
import type { Outline } from '../layout/opened-table.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { columnLetter } from '../model/cell-address.ts';
import type { WrittenUnit } from '../model/indicator.ts';
import { periodLabel } from '../model/period.ts';
import { isFigureLike } from '../parse/figure-like.ts';
import type { ColumnSummary, Mapping, TableSummary } from '../reading.ts';
import { filledBelow } from '../source/table.ts';
import { explainColumn } from '../suggestions/explain-column.ts';
import { createCandidateFinder } from '../suggestions/find-candidates.ts';

const kindNames = { actual: 'thực hiện', target: 'kế hoạch', baseline: 'trước đó' } as const;

const detailOf = ({ indicator, period, kind, unit, rankOf }: Column): string =>
  [
    indicator?.name.vi,
    period ? periodLabel(period, 'vi') : undefined,
    kind ? kindNames[kind] : undefined,
    unit?.name.vi,
    rankOf === null ? undefined : `trên ${rankOf}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

/** `1000 dossier`: what a table counts in is another thing than the unit alone. */
const writtenId = (unit: WrittenUnit | null): string | null =>
  unit && (unit.power === undefined ? unit.id : `${10 ** unit.power} ${unit.id}`);

interface Context {
  readonly matchers: Matchers;
  /** Made when it is first asked. */
  readonly findCandidates: () => ReturnType<typeof createCandidateFinder>;
}

const summariseColumns = (
  { layouts, known, sample }: Outline,
  { matchers, findCandidates }: Context,
): readonly ColumnSummary[] => {
  const columns = layouts.flatMap((layout) => layout.columns);
  const families = new Set(columns.flatMap(({ indicator }) => indicator?.family ?? []));
  return columns.map((column) => {
    const { heading, role } = column;
    const detail = detailOf(column);
    const cells = filledBelow(sample, column.index);
    const isUnheard =
      role === 'unknown' && cells.filter(isFigureLike).length * 2 > cells.length && !column.given;
    return {
      column: columnLetter(column.index),
      heading,
      role,
      ...(detail === '' ? {} : { detail }),
      ownUnit: writtenId(column.ownUnit),
      understood: explainColumn(column, known, matchers),
      candidates: isUnheard ? findCandidates()({ column, cells, families, unit: known.unit }) : [],
    };
  });
};

/** The tables of a sheet; those headed in the same row stand side by side and are told as one. */
const summariseSheet = (
  { sheet, tables, outlines }: SheetReading,
  context: Context,
): readonly TableSummary[] => {
  const unread = outlines.map((outline) => ({ ...outline, below: 0 }));
  return [...Map.groupBy([...tables, ...unread], headingRowOf)]
    .toSorted(([a], [b]) => a - b)
    .map(([headingRow, beside]) => ({
      sheet,
      title: beside.map(({ title }) => title.title).find((title) => title !== null) ?? null,
      headingRow,
      period: beside[0]?.known.period ?? null,
      indicator: beside[0]?.known.indicator?.id ?? null,
      unit: writtenId(beside[0]?.known.unit ?? null),
      rows: Math.max(...beside.map(({ below }) => below)),
      columns: beside.flatMap((table) => summariseColumns(table, context)),
      ...(tables.some((table) => headingRowOf(table) === headingRow) ? {} : { unread: true }),
    }));
};

const headingRowOf = ({ layouts }: Pick<Outline, 'layouts'>): number => layouts[0]?.headingRow ?? 0;

/** What was understood of the tables, for a person and for next year's file of the same shape. */
export const summariseTables = (
  sheets: readonly SheetReading[],
  matchers: Matchers,
): { readonly tables: readonly TableSummary[]; readonly mapping: Mapping } => {
  let finder: ReturnType<typeof createCandidateFinder> | undefined;
  const findCandidates = () => {
    finder ??= createCandidateFinder(matchers.lists);
    return finder;
  };
  const tables = sheets.flatMap((sheet) => summariseSheet(sheet, { matchers, findCandidates }));
  const mapped = tables.map(({ sheet, headingRow, columns }) => ({
    sheet,
    headingRow,
    columns: Object.fromEntries(columns.map(({ column, role }) => [column, role])),
  }));
  return { tables, mapping: { tables: mapped } };
};
