import { createIssue, inSheet } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Geography } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import { type Observation, type StatedValue, unpublished } from '../model/observation.ts';
import { periodName } from '../model/period.ts';
import { parseChange } from '../parse/parse-change.ts';
import type { IgnoredRow } from '../reading.ts';
import { cellAddress } from '../source/table.ts';
import { createBasisCheck } from './check-basis.ts';
import { createCodeCheck, findCodeWithoutBasis } from './check-codes.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkParts } from './check-parts.ts';
import { createRankCheck } from './check-ranks.ts';
import { checkSums, type SummedFigures } from './check-sums.ts';
import { checkTime } from './check-time.ts';
import { chooseGeography, createBasisOf, isAbolished } from './choose-geography.ts';
import { boundsIn, isPublishedIn } from './editions.ts';
import type { Figure } from './figure.ts';
import { createUnitJudge } from './judge-units.ts';
import type { Ledger, TableLedger } from './ledger.ts';
import { isWithinBounds, settleNotation } from './settle-notation.ts';
import { rankAlone, settleValue } from './settle-value.ts';

export interface Settled {
  readonly issues: readonly Issue[];
  /** Rows with figures that another table of the file has just so. */
  readonly repeated: readonly IgnoredRow[];
}

/** What the observations of one reading share. */
export interface Origin {
  readonly dataset: string;
  readonly upload: string;
  /** ISO day; null: not known. */
  readonly today: string | null;
}

/** The figures of one table, by group of columns. */
export interface TableFigures {
  readonly sheet: string | null;
  readonly groups: readonly SummedFigures[];
}

/**
 * Figures become observations in the ledger: notation by column, basis by table, bounds checked, and
 * duplicates over all tables of the file. Gives the issues.
 */
export const settleFigures = (
  tables: readonly TableFigures[],
  origin: Origin,
  matchers: Matchers,
  ledger: Ledger,
): Settled => {
  const repeated: IgnoredRow[] = [];
  const issues = tables.flatMap((table) => {
    const { sheet } = table;
    const own = ledger.forTable();
    const found = settleTable(table, origin, matchers, own);
    for (const row of new Set(own.repeatedRows()))
      repeated.push({ ...(sheet === null ? {} : { sheet }), row, group: 'repeated' });
    return found.map((issue) => inSheet(issue, sheet));
  });
  return { issues, repeated };
};

/** The issues of one table; its observations go into the ledger. */
const settleTable = (
  { sheet, groups }: TableFigures,
  origin: Origin,
  matchers: Matchers,
  ledger: TableLedger,
): readonly Issue[] => {
  const figures = groups.flatMap((group) => group.figures);
  const isPeriodByRow = groups.some((group) => group.isPeriodByRow());
  const notation = settleNotation(figures, matchers);
  const { geographies } = matchers.lists;
  const basisOf = createBasisOf(figures, geographies, isPeriodByRow);
  const unclear = findCodeWithoutBasis(figures, geographies, isPeriodByRow);
  if (unclear) return [unclear];
  const checkCode = createCodeCheck(figures);
  const judge = createUnitJudge();
  for (const figure of figures) judge.hear(figure);
  const units = judge.decide();
  const basisCheck = createBasisCheck(geographies);
  const ranks = createRankCheck(geographies);
  const issues: Issue[] = [...notation.issues, ...units.issues];
  for (const figure of figures) {
    if (units.isOpen(figure)) continue;
    const stated = figure.stated
      ? settleValue(figure.stated, notation.of(figure.column))
      : rankAlone;
    if (stated === null) continue;
    const geography = chooseGeography(figure, basisOf(figure), geographies);
    const found = geography
      ? checkFigure(figure, stated, geography, origin, matchers)
      : [wrongTime(figure)];
    issues.push(...found);
    const impossible = geography && ranks.check(figure, geography);
    if (impossible) issues.push(impossible);
    if (!geography || impossible || found.some((issue) => issue.severity === 'error')) continue;
    basisCheck.hear(figure, geography);
    const contrary = checkCode(figure, geography);
    if (contrary) issues.push(contrary);
    const other = ledger.add(createObservation(figure, stated, geography, sheet, origin));
    if (other) issues.push(duplicateFigure(figure, geography, other.cell));
  }
  const checks = groups.flatMap((group) => [
    ...checkSums(group, notation.of),
    ...checkFormulas(group, notation.of),
  ]);
  checks.push(...checkParts(figures, notation.of, matchers.lists.indicators));
  return [...issues, ...basisCheck.issues(), ...ranks.issues(), ...ledger.repeats(), ...checks];
};

const createObservation = (
  figure: Figure,
  stated: StatedValue,
  geography: Geography,
  sheet: string | null,
  origin: Origin,
): Observation => {
  const cell = cellAddress(sheet, figure.column, figure.row);
  return {
    ...stated,
    id: `${origin.upload}-${cell}${isBefore(figure) ? '-before' : ''}`,
    indicator: figure.indicator.id,
    geography: geography.slug,
    basis: geography.basis,
    period: figure.period,
    kind: figure.kind,
    unit: figure.unit?.id ?? '',
    text: figure.text,
    rank: figure.rank?.rank ?? null,
    rankOf: figure.rank?.of ?? null,
    ...unpublished,
    dataset: origin.dataset,
    upload: origin.upload,
    cell,
  };
};

/** The first of two figures in one cell; see read-change.ts. */
const isBefore = ({ kind, text }: Figure): boolean =>
  kind === 'baseline' && parseChange(text) !== undefined;

const place = ({ row, column }: Figure) => ({ row, column });

/** What is wrong or odd about a figure by itself; only the first error counts. */
export const checkFigure = (
  figure: Figure,
  stated: StatedValue,
  geography: Geography,
  { today }: Origin,
  matchers: Matchers,
): Issue[] => {
  const time = checkTime(figure, today);
  const fault =
    time?.severity === 'error'
      ? time
      : (checkEdition(figure) ?? checkBounds(figure, stated, matchers));
  if (fault) return [fault];
  const abolished = isAbolished(geography, figure.period, matchers.lists.geographies);
  return [time, abolished ? abolishedGeography(figure) : null, checkWhole(figure, stated)].filter(
    (issue) => issue !== null,
  );
};

const numbersOf = ({ value, lower, upper }: StatedValue): number[] =>
  [value, lower, upper].filter((number) => number !== null);

/** Half a procedure: a warning, for an average may be meant. */
const checkWhole = (figure: Figure, stated: StatedValue): Issue | null => {
  if (!figure.unit?.whole || numbersOf(stated).every(Number.isInteger)) return null;
  return createIssue('not-whole', place(figure), {
    severity: 'warning',
    text: figure.text,
    params: { unit: figure.unit.name },
  });
};

const checkBounds = (figure: Figure, stated: StatedValue, matchers: Matchers): Issue | null => {
  const isWithin = (number: number): boolean => isWithinBounds(figure, number, matchers);
  // Over 100 % of a whole is outside too, though 100 % is not.
  const isBeyond =
    (stated.qualifier === 'over' || stated.qualifier === 'under') &&
    numbersOf(stated).some((number) => isAtEnd(figure, number, stated.qualifier));
  if (!isBeyond && numbersOf(stated).every(isWithin)) return null;
  const { min, max } = boundsIn(figure.indicator, figure.period);
  return createIssue('out-of-bounds', place(figure), {
    text: figure.text,
    params: { indicator: figure.indicator.name, min: min ?? '−∞', max: max ?? '∞' },
  });
};

const isAtEnd = (
  { indicator, period }: Figure,
  number: number,
  qualifier: StatedValue['qualifier'],
): boolean => {
  const { min, max } = boundsIn(indicator, period);
  return number === (qualifier === 'over' ? max : min);
};

/** An index that was not published in that form then. */
const checkEdition = (figure: Figure): Issue | null =>
  isPublishedIn(figure.indicator, figure.period)
    ? null
    : createIssue('indicator-not-in-period', place(figure), {
        text: figure.text,
        params: { indicator: figure.indicator.name, period: periodName(figure.period) },
      });

const wrongTime = (figure: Figure): Issue =>
  createIssue('geography-not-in-period', geographyPlace(figure), wrongTimeDetail(figure));

const abolishedGeography = (figure: Figure): Issue =>
  createIssue('abolished-geography', geographyPlace(figure), {
    severity: 'warning',
    ...wrongTimeDetail(figure),
  });

const geographyPlace = ({ row, column, geographyColumn }: Figure) => ({
  row,
  column: geographyColumn ?? column,
});

const wrongTimeDetail = (figure: Figure) => ({
  text: figure.geographyText || figure.geographies.join(', '),
  params: { period: periodName(figure.period) },
});

const duplicateFigure = (figure: Figure, geography: Geography, other: string): Issue =>
  createIssue('duplicate-figure', place(figure), {
    text: figure.text,
    params: {
      indicator: figure.indicator.name,
      geography: geography.name,
      period: periodName(figure.period),
      other,
    },
  });
