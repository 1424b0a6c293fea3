import { createIssueLog, type Issues } from '../../issue-log.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { StatedValue } from '../../model/observation.ts';
import type { Notation } from '../../parse/notation.ts';
import { createPlace, type Placing } from '../cells/placing.ts';
import type { Figure } from '../figure.ts';
import type { FigureLog } from '../log/figure-log.ts';
import { createRowSet, type RowSet } from '../log/row-set.ts';
import type { BasisOf } from '../settle/choose-geography.ts';
import type { Ledger } from '../settle/ledger.ts';
import type { FormulaFigures } from '../settle/prove-notation.ts';
import type { Emit, Origin, SettledFigure } from '../settle/settled-figure.ts';
import { createSettler } from '../settle/settler.ts';
import type { Witnesses } from '../settle/witnesses.ts';
import { checkAcross } from './check-across.ts';
import { createBasisCheck } from './check-basis.ts';
import { createCodeCheck, findCodeWithoutBasis } from './check-codes.ts';
import { checkFigure, duplicateFigure, wrongTime } from './check-figure.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkLevels } from './check-levels.ts';
import { createOverlapCheck } from './check-overlaps.ts';
import { checkParts } from './check-parts.ts';
import { createRankCheck } from './check-ranks.ts';
import { checkSums } from './check-sums.ts';
import { createRankingCheck } from './ranks-against-scores.ts';

export interface Group extends FormulaFigures {
  readonly figures: FigureLog;
  readonly witnesses: Witnesses;
  readonly isPeriodByRow: () => boolean;
}

/** The figures of one table, by group of columns. */
export interface TableFigures {
  readonly sheet: string | null;
  readonly groups: readonly Group[];
}

export interface TableCheck {
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
export const createTableCheck = (
  { sheet, groups }: TableFigures,
  from: number,
  origin: Origin,
  matchers: Matchers,
  ledger: Ledger,
): TableCheck => {
  const issues = createIssueLog();
  const { geographies, indicators } = matchers.lists;
  const isPeriodByRow = groups.some((group) => group.isPeriodByRow());
  const codes = groups.map(({ witnesses }) => witnesses.codes);
  const unclear = findCodeWithoutBasis(codes, geographies, isPeriodByRow);
  const place = createPlace(geographies, origin.today, ledger.locate);
  const say = unclear ? ignore : issues.add;
  const settler = createSettler(groups, isPeriodByRow, matchers.lists, place, say);
  const book = ledger.forTable(sheet);
  const asked = createAskedRows(groups, say);
  const faults = createFaultCheck(groups, origin, matchers, settler.basisOf);

  const enter: TableCheck['enter'] = (figure, at, emit) => {
    const stated = asked.isOpen(figure) ? null : settler.stated(figure);
    if (stated === null) return asked.add(figure);
    const placing = settler.placing(figure);
    if (!placing) return issues.add(wrongTime(figure, geographies));
    const { geography } = placing;
    if (!faults.check(figure, stated, placing, issues.add)) return;
    const other = book.add(at, figure, stated, placing.location);
    if (typeof other === 'string') issues.add(duplicateFigure(figure, geography, other));
    else if (other && emit)
      emit({ figure, stated, geography, rank: figure.rank, origin, sheet, textAddress: null });
  };

  const settle = (figure: Figure, at: number): SettledFigure => {
    const stated = settler.stated(figure);
    const placing = settler.placing(figure);
    if (!stated || !placing) throw new Error(`figure was not entered: ${at}`);
    const rank = ledger.rankOf(at) ?? figure.rank;
    const { geography } = placing;
    return { figure, stated, geography, rank, origin, sheet, textAddress: null };
  };

  const conclude = (): void => {
    const sums = unclear ? [] : checkTogether(groups, settler.notationOf, indicators);
    const found = unclear ? [unclear] : [...faults.ofTable(), ...book.repeats(), ...sums];
    for (const issue of found) issues.add(issue);
  };
  const isAny = (): boolean => asked.isAny() || book.repeats().length > 0;
  const left = { asked: asked.rows, repeated: book.repeatedRows, isAny };
  return { sheet, issues, groups: unclear ? [] : groups, from, left, enter, settle, conclude };
};

/** What totals, formulas and parts say against each other; a cell is told of once. */
const checkTogether = (
  groups: readonly Group[],
  notationOf: (column: number) => Notation | null,
  indicators: readonly Indicator[],
): readonly Issue[] => {
  const parts = checkParts(groups, notationOf, indicators);
  const isSaid = ({ row, column }: Issue): boolean =>
    parts.some((issue) => issue.row === row && issue.column === column);
  return [
    ...groups.flatMap((group) => [
      ...checkSums(group, notationOf),
      ...checkFormulas(group, notationOf),
      ...checkAcross(group, notationOf),
      ...checkLevels(group, notationOf).filter((issue) => !isSaid(issue)),
    ]),
    ...parts,
  ];
};

const ignore = (): void => undefined;

/** Rows with figures of which a person is asked what they are; `say` is told of their units. */
const createAskedRows = (groups: readonly Group[], say: (issue: Issue) => void) => {
  const units = groups.map(({ witnesses }) => witnesses.units.decide());
  for (const issue of units.flatMap((one) => one.issues)) say(issue);
  const mayBeOpen = units.some((one) => one.mayBeOpen);
  const rows = createRowSet();
  let isAny = false;
  return {
    rows,
    isAny: (): boolean => isAny,
    /** Is it asked what unit the figure is in? */
    isOpen: (figure: Figure): boolean => mayBeOpen && units.some((one) => one.isOpen(figure)),
    add: ({ row }: Figure): void => {
      rows.add(row);
      isAny = true;
    },
  };
};

/** Holds figures against what is possible, and those of a table against each other. */
const createFaultCheck = (
  groups: readonly Group[],
  { today }: Origin,
  matchers: Matchers,
  basisOf: BasisOf,
) => {
  const { geographies } = matchers.lists;
  const checkCode = createCodeCheck(groups.map(({ witnesses }) => witnesses.codes));
  const bases = createBasisCheck(geographies, basisOf);
  const overlaps = createOverlapCheck(geographies);
  const rankings = createRankingCheck(geographies);
  const ranks = createRankCheck(
    geographies,
    groups.map(({ layout }) => layout),
  );
  return {
    /** False: it has an error. */
    check: (
      figure: Figure,
      stated: StatedValue,
      placing: Placing,
      say: (issue: Issue) => void,
    ): boolean => {
      const { geography } = placing;
      const found = checkFigure(figure, stated, placing, today, matchers);
      for (const issue of found) say(issue);
      const impossible = ranks.check(figure, geography);
      if (impossible) say(impossible);
      if (impossible || found.some(({ severity }) => severity === 'error')) return false;
      bases.hear(figure, geography);
      overlaps.hear(figure, geography);
      if (figure.rank) rankings.hear(figure, stated, geography);
      const contrary = figure.places.code && checkCode(figure, geography);
      if (contrary) say(contrary);
      return true;
    },
    /** What is only known once all were checked. */
    ofTable: (): readonly Issue[] =>
      [bases, overlaps, ranks, rankings].flatMap((check) => check.issues()),
  };
};
