import type { Layout } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { cellText, type Row } from '../../source/table.ts';

/** A row of a table of parts that adds up, with its label and what it is read with. */
export interface SumRow {
  readonly row: Row;
  readonly label: string;
  readonly context: RowContext;
}

/** Where the parts of a table stand. */
export interface PartRows {
  readonly first: number;
  readonly last: number;
}

export interface Totals {
  /** One for each time that the rows are of. */
  readonly rows: readonly SumRow[];
  /** Each may add up a group only. */
  readonly doubted: readonly SumRow[];
}

/** The surest of the whole province first; a mere "Cộng" also closes a group. */
const wholes: readonly RegExp[] = [/toàn/u, /tổng|total/u];

/**
 * The rows that speak for the whole province: those called "Toàn tỉnh", before "Tổng cộng", before a
 * mere "Cộng". Several of them must say the same; a "Cộng" between the parts adds up those above it.
 */
export const chooseTotals = (sums: readonly SumRow[], parts: PartRows | null): Totals => {
  const chosen = [...Map.groupBy(sums, timeKey).values()].map((ofTime) => chooseOne(ofTime, parts));
  return {
    rows: chosen.flatMap(({ rows }) => rows),
    doubted: chosen.flatMap(({ doubted }) => doubted),
  };
};

/** Below another line among the rows, or in another year's row, another total is due. */
const timeKey = ({ row, context: { layout, subtitle } }: SumRow): string =>
  [
    subtitle?.row ?? '',
    ...[layout.period, layout.year, layout.kind].map((column) =>
      column ? cellText(row, column.index) : '',
    ),
  ].join('\n');

const chooseOne = (sums: readonly SumRow[], parts: PartRows | null): Totals => {
  const stated = sums.filter(({ row, context }) => figuresOf(row, context.layout) !== '');
  const named = wholes.map((words) => stated.filter(({ label }) => words.test(foldLabel(label))));
  const whole = named.find((rows) => rows.length > 0);
  const rows = whole ?? stated;
  const distinct = new Set(rows.map(({ row, context }) => figuresOf(row, context.layout)));
  const isAmid = !whole && parts !== null && rows.some(({ row }) => isBetween(row, parts));
  return distinct.size > 1 || isAmid
    ? { rows: [], doubted: rows }
    : { rows: rows.slice(0, 1), doubted: [] };
};

const isBetween = ({ row }: Row, { first, last }: PartRows): boolean => row > first && row < last;

/** What the row says in the columns of figures; '' nothing. */
const figuresOf = (row: Row, { measures }: Layout): string =>
  measures
    .flatMap(({ value, rank }) => [value, rank])
    .map((column) => (column ? cellText(row, column.index) : ''))
    .join('\n')
    .trim();
