import type { Issues } from '../../issue-log.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { IgnoredRow } from '../../reading.ts';
import {
  createTableCheck,
  type Group,
  type TableCheck,
  type TableFigures,
} from '../check/table-check.ts';
import { mayHaveTwins } from '../check/twin-columns.ts';
import type { Figure } from '../figure.ts';
import { createRowSet, type RowSet } from '../log/row-set.ts';
import type { Ledger } from './ledger.ts';
import type { Emit, Origin } from './settled-figure.ts';

export interface Settled {
  /** What was said of each table. */
  readonly issues: readonly { readonly sheet: string | null; readonly issues: Issues }[];
  /** Hands out the figures that wait for ranks and texts elsewhere in the file. */
  readonly handOut: () => void;
  /**
   * Rows with figures of which none is an observation: another table of the file has them just so, or
   * their column is asked about as a whole. Known when all are handed out.
   */
  readonly leftOut: () => readonly IgnoredRow[];
}

/**
 * Settles figures, so that each can be an observation: notation by column, basis by table, bounds
 * checked, and duplicates over all tables of the file. Where the ledger compares what figures say they
 * wait until all of the file are entered; otherwise they are handed out one by one.
 */
export const settleFigures = (
  tables: readonly TableFigures[],
  origin: Origin,
  matchers: Matchers,
  ledger: Ledger,
  emit: Emit,
): Settled => {
  const checks: TableCheck[] = [];
  let from = 0;
  for (const table of tables) {
    const check = createTableCheck(table, from, origin, matchers, ledger);
    const keep = ledger.isCompared ? null : emit;
    each(check.groups, (figure, at) => check.enter(figure, from + at, keep));
    check.conclude();
    checks.push(check);
    from += countFigures(table);
  }
  const handOut = (): void => {
    if (!ledger.isCompared) return;
    for (const check of checks)
      each(check.groups, (figure, at) => {
        if (ledger.has(check.from + at)) emit(check.settle(figure, check.from + at));
      });
  };
  const issues = checks.map(({ sheet, issues: ofTable }) => ({ sheet, issues: ofTable }));
  return { issues, handOut, leftOut: () => findLeftOut(checks, ledger) };
};

const findLeftOut = (checks: readonly TableCheck[], ledger: Ledger): readonly IgnoredRow[] => {
  const kept = new Map<string | null, RowSet>();
  const doubted = checks.filter(({ left }) => left.isAny());
  for (const { sheet, groups, from } of doubted.length > 0 ? checks : []) {
    const rows = kept.get(sheet) ?? createRowSet();
    kept.set(sheet, rows);
    each(groups, ({ row }, at) => {
      if (ledger.has(from + at)) rows.add(row);
    });
  }
  return doubted.flatMap(({ sheet, left }) => {
    const isKept = (row: number): boolean => kept.get(sheet)?.has(row) === true;
    const asked = [...left.asked].filter((row) => !isKept(row));
    const repeated = [...left.repeated].filter((row) => !isKept(row) && !left.asked.has(row));
    const place = sheet === null ? {} : { sheet };
    return [
      ...asked.map((row) => ({ ...place, row, group: 'asked' as const })),
      ...repeated.map((row) => ({ ...place, row, group: 'repeated' as const })),
    ];
  });
};

export const countFigures = ({ groups }: TableFigures): number =>
  groups.reduce((sum, { figures }) => sum + figures.length(), 0);

/** Goes through the figures of a table, which are numbered from 0. */
const each = (groups: readonly Group[], visit: (figure: Figure, at: number) => void): void => {
  let at = 0;
  for (const { figures } of groups) {
    const cursor = figures.open();
    for (let figure = cursor.next(); figure; figure = cursor.next()) {
      visit(figure, at);
      at += 1;
    }
  }
};

/** Can there be two figures of the same thing that say the same, or that belong together? */
export const isCompared = (tables: readonly TableFigures[]): boolean =>
  tables.length > 1 ||
  tables.some(({ groups }) =>
    groups.some(({ witnesses, layout }) => witnesses.ranksAlone() > 0 || mayHaveTwins(layout)),
  );
