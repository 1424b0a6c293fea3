import { createIssueLog, type Issues } from '../issue-log.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Geography } from '../model/geography.ts';
import type { StatedValue } from '../model/observation.ts';
import type { Rank } from '../parse/parse-rank.ts';
import type { IgnoredRow } from '../reading.ts';
import { createBasisCheck } from './check-basis.ts';
import { createCodeCheck, findCodeWithoutBasis } from './check-codes.ts';
import { checkFigure, duplicateFigure, wrongTime } from './check-figure.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkParts } from './check-parts.ts';
import { createRankCheck } from './check-ranks.ts';
import { checkSums, type SummedFigures } from './check-sums.ts';
import type { Figure } from './figure.ts';
import type { Ledger } from './ledger.ts';
import type { FigureLog } from './log/figure-log.ts';
import { createRowSet, type RowSet } from './log/row-set.ts';
import { createPlace } from './placing.ts';
import type { Emit, Origin, SettledFigure } from './settled-figure.ts';
import { createSettler } from './settler.ts';
import type { Witnesses } from './witnesses.ts';

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

interface Group extends SummedFigures {
  readonly figures: FigureLog;
  readonly witnesses: Witnesses;
  readonly isPeriodByRow: () => boolean;
}

/** The figures of one table, by group of columns. */
export interface TableFigures {
  readonly sheet: string | null;
  readonly groups: readonly Group[];
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
  tables.some(({ groups }) => groups.some(({ witnesses }) => witnesses.ranksAlone() > 0));

interface TableCheck {
  readonly sheet: string | null;
  readonly issues: Issues;
  readonly groups: readonly Group[];
  /** The number of its first figure in the file. */
  readonly from: number;
  /** Rows with figures that are not entered. */
  readonly left: {
    readonly asked: RowSet;
    readonly repeated: RowSet;
    readonly isAny: () => boolean;
  };
  /** Checks a figure and enters it into the ledger; hands it out at once, if to anyone. */
  readonly enter: (figure: Figure, at: number, emit: Emit | null) => void;
  /** Settles one that was entered. */
  readonly settle: (figure: Figure, at: number) => SettledFigure;
  /** Call once, after the last figure. */
  readonly conclude: () => void;
}

/** How the figures of one table, which are numbered from `from` on, are checked and entered. */
const createTableCheck = (
  { sheet, groups }: TableFigures,
  from: number,
  origin: Origin,
  matchers: Matchers,
  ledger: Ledger,
): TableCheck => {
  const issues = createIssueLog();
  const { geographies } = matchers.lists;
  const isPeriodByRow = groups.some((group) => group.isPeriodByRow());
  const codes = groups.map(({ witnesses }) => witnesses.codes);
  const unclear = findCodeWithoutBasis(codes, geographies, isPeriodByRow);
  const settler = createSettler(
    groups,
    isPeriodByRow,
    matchers.lists,
    createPlace(geographies, origin.today, ledger.locate),
    unclear ? ignore : issues.add,
  );
  const book = ledger.forTable(sheet);
  const checkCode = createCodeCheck(codes);
  const basisCheck = createBasisCheck(geographies);
  const ranks = createRankCheck(geographies);
  const units = groups.map(({ witnesses }) => witnesses.units.decide());
  const mayBeOpen = units.some((one) => one.mayBeOpen);
  for (const issue of unclear ? [] : units.flatMap((one) => one.issues)) issues.add(issue);

  const asked = createRowSet();
  let isAsked = false;
  const ask = ({ row }: Figure): void => {
    asked.add(row);
    isAsked = true;
  };

  const join = (
    figure: Figure,
    stated: StatedValue,
    geography: Geography,
    rank: Rank | null,
  ): SettledFigure => ({ figure, stated, geography, rank, origin, sheet, textAddress: null });

  const enter: TableCheck['enter'] = (figure, at, emit) => {
    if (mayBeOpen && units.some((one) => one.isOpen(figure))) return ask(figure);
    const stated = settler.stated(figure);
    if (stated === null) return ask(figure);
    const placing = settler.placing(figure);
    if (!placing) return issues.add(wrongTime(figure));
    const { geography } = placing;
    const found = checkFigure(figure, stated, placing, origin.today, matchers);
    for (const issue of found) issues.add(issue);
    const impossible = ranks.check(figure, geography);
    if (impossible) issues.add(impossible);
    if (impossible || found.some(({ severity }) => severity === 'error')) return;
    basisCheck.hear(figure, geography);
    const contrary = figure.places.code && checkCode(figure, geography);
    if (contrary) issues.add(contrary);
    const other = book.add(at, figure, stated, placing.location);
    if (typeof other === 'string') issues.add(duplicateFigure(figure, geography, other));
    else if (other && emit) emit(join(figure, stated, geography, figure.rank));
  };

  const settle = (figure: Figure, at: number): SettledFigure => {
    const stated = settler.stated(figure);
    const placing = settler.placing(figure);
    if (!stated || !placing) throw new Error(`figure was not entered: ${at}`);
    return join(figure, stated, placing.geography, ledger.rankOf(at) ?? figure.rank);
  };

  const conclude = (): void => {
    if (unclear) {
      issues.add(unclear);
      return;
    }
    for (const issue of [...basisCheck.issues(), ...ranks.issues(), ...book.repeats()])
      issues.add(issue);
    for (const group of groups) {
      for (const issue of checkSums(group, settler.notationOf)) issues.add(issue);
      for (const issue of checkFormulas(group, settler.notationOf)) issues.add(issue);
    }
    for (const issue of checkParts(groups, settler.notationOf, matchers.lists.indicators))
      issues.add(issue);
  };
  const isAny = (): boolean => isAsked || book.repeats().length > 0;
  const left = { asked, repeated: book.repeatedRows, isAny };
  const settled = unclear ? [] : groups;
  return { sheet, issues, groups: settled, from, left, enter, settle, conclude };
};

const ignore = (): void => undefined;
