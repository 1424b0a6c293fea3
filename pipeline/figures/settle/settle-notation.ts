import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { isVietnamese } from '../../match/match-lost-marks.ts';
import { columnLetter } from '../../model/cell-address.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import {
  createNotationJudge,
  isPlain,
  type NotatedNumber,
  type Notation,
  type NotationDecision,
} from '../../parse/notation.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import type { Figure } from '../figure.ts';
import type { Figures } from '../log/figure-log.ts';
import {
  areThousands,
  assumeNotation,
  hasUnparted,
  isOpen,
  type Numbered,
  notationOfCounts,
} from './assume-notation.ts';
import { boundsIn } from './editions.ts';
import { type FormulaFigures, proveNotation } from './prove-notation.ts';

/** Is the value, in the figure's unit, one the indicator can have? */
export const isWithinBounds = (figure: Figure, value: number, matchers: Matchers): boolean => {
  const { min, max } = boundsIn(figure.indicator, figure.timing.period);
  const { unit, indicator } = figure;
  const isConverted = unit !== null && unit.id !== indicator.unit;
  const scale = isConverted ? unit.factor / matchers.unitOf(indicator.unit).factor : 1;
  return (min === null || value * scale >= min) && (max === null || value * scale <= max);
};

const describeNumber = (figure: Figure, reading: NumberReading): Numbered => ({
  figure,
  reading,
  cell: `${columnLetter(figure.column)}${figure.row}`,
  text: figure.text,
  isWorded: isVietnamese(figure.text),
});

/** What the numbers of each column say of its notation. */
export const createNotationWitness = (matchers: Matchers) => {
  const judges = new Map<number, ReturnType<typeof createNotationJudge<Figure>>>();
  const unmarked = new Set<number>();
  const isCredible = (figure: Figure, value: number): boolean =>
    isWithinBounds(figure, value, matchers) &&
    (figure.unit?.whole !== true || Number.isInteger(value));
  const addJudge = (column: number) => {
    const judge = createNotationJudge({ isCredible, describe: describeNumber });
    judges.set(column, judge);
    return judge;
  };
  return {
    hear: (figure: Figure, reading: NumberReading): void => {
      const judge = judges.get(figure.column) ?? addJudge(figure.column);
      if (!isPlain(reading)) judge.hear(figure, reading);
      else if (!unmarked.has(figure.column) && isUnmarked(figure)) unmarked.add(figure.column);
    },
    /** Does the column hold a whole number without a mark, `850`? */
    hasUnmarked: (column: number): boolean => unmarked.has(column),
    columns: (): readonly (readonly [number, NotationDecision])[] =>
      [...judges].map(([column, judge]) => [column, judge.decide()]),
  };
};

const isUnmarked = ({ text, unit }: Figure): boolean =>
  unit?.whole === true && /^\d{2,}$/.test(text.trim());

/** The figures of a group of columns, and what they say together. */
interface Heard extends FormulaFigures {
  readonly witnesses: FormulaFigures['witnesses'] & {
    readonly notation: ReturnType<typeof createNotationWitness>;
  };
}

interface DecidedColumn {
  readonly column: number;
  readonly decision: NotationDecision;
  readonly figures: Figures;
  /** What a formula of the form proves. */
  readonly proven: Notation | null;
  readonly hasUnmarked: boolean;
}

/**
 * Decides each column's notation from its own cells. Where these are silent it is assumed, and said:
 * from the other columns, from Vietnamese words beside the numbers; where these disagree or are
 * silent too, each number that can be read two ways is an issue.
 */
export const settleNotation = (
  groups: readonly Heard[],
  say: (issue: Issue) => void,
): ((column: number) => Notation | null) => {
  const columns = groups.flatMap(decideColumns);
  const elsewhere = columns.map(({ decision }) => decision.decided).filter(isNotation);
  const notations = new Map(
    columns.map((one) => [one.column, settleColumn(one, elsewhere, say)] as const),
  );
  return (column) => notations.get(column) ?? null;
};

const decideColumns = (group: Heard): readonly DecidedColumn[] => {
  const { notation } = group.witnesses;
  const decided = notation.columns();
  const isOpen = decided.some(([, { decided: is }]) => is === 'none');
  const proven = isOpen ? proveNotation(group) : new Map<number, Notation>();
  return decided.map(([column, decision]) => ({
    column,
    decision,
    figures: group.figures,
    proven: proven.get(column) ?? null,
    hasUnmarked: notation.hasUnmarked(column),
  }));
};

const settleColumn = (
  column: DecidedColumn,
  elsewhere: readonly Notation[],
  say: (issue: Issue) => void,
): Notation | null => {
  const { decision } = column;
  switch (decision.decided) {
    case 'vi':
    case 'en':
      if (decision.odd) say(assumedNotation(decision.odd, column.column, decision.decided));
      return decision.decided;
    case 'either':
      return null;
    case 'mixed':
      say(mixedNotation(decision, column.column));
      for (const number of findOpen(column)) say(ambiguousNotation(number));
      return null;
    case 'none': {
      if (column.proven) return column.proven;
      const assumed = assume(column, elsewhere);
      if (assumed && isSure(column, assumed[0])) return assumed[0];
      if (assumed) say(assumedNotation(decision.example, column.column, ...assumed));
      else for (const number of findOpen(column)) say(ambiguousNotation(number));
      return assumed?.[0] ?? null;
    }
  }
};

/** What speaks for a notation where the column's own numbers do not, when it is not contradicted. */
const assume = (
  column: DecidedColumn,
  elsewhere: readonly Notation[],
): readonly [Notation, code?: IssueCode] | null => {
  const ofCounts = notationOfCounts(findOpen(column));
  const notation = assumeNotation(findOpen(column), elsewhere);
  if (notation && ofCounts && notation !== ofCounts) return null;
  if (notation) return [notation];
  if (ofCounts) return [ofCounts, 'assumed-count'];
  const isAssumed = elsewhere.length === 0 && areThousands(figuresIn(column));
  return isAssumed && !hasUnparted(column.figures) ? ['vi'] : null;
};

/** Nobody writes some counts to three decimals and others, `850` above `1.000`, to none. */
const isSure = (column: DecidedColumn, notation: Notation): boolean =>
  column.hasUnmarked && notationOfCounts(findOpen(column)) === notation;

const figuresIn = function* ({ figures, column }: DecidedColumn): Generator<Figure> {
  for (const figure of figures) if (figure.column === column) yield figure;
};

/** The column's numbers that can be read two ways. */
const findOpen = function* (column: DecidedColumn): Generator<Numbered> {
  for (const figure of figuresIn(column))
    for (const reading of figure.stated?.numbers ?? [])
      if (isOpen(reading)) yield describeNumber(figure, reading);
};

const isNotation = (decided: NotationDecision['decided']): decided is Notation =>
  decided === 'vi' || decided === 'en';

const ambiguousNotation = ({ figure, reading, text }: Numbered): Issue =>
  createIssue(
    'ambiguous-notation',
    { row: figure.row, column: figure.column },
    { text, params: { vi: numberName(reading.vi), en: numberName(reading.en) } },
  );

const numberName = (value: number | null): Bilingual => {
  const en = String(value ?? '');
  return { vi: en.replace('.', ','), en };
};

const assumedNotation = (
  example: NotatedNumber,
  column: number,
  notation: Notation,
  code: IssueCode = 'assumed-notation',
): Issue =>
  createIssue(
    code,
    { row: rowOf(example), column },
    {
      severity: 'warning',
      text: example.text,
      params: { value: numberName(example.reading[notation]) },
    },
  );

const rowOf = (number: NotatedNumber): number => Number(number.cell.replace(/^[A-Z]+/, ''));

/** Placed at the first cell of the rarer notation: there the mending is shortest. */
const mixedNotation = (
  { vi, en }: Extract<NotationDecision, { decided: 'mixed' }>,
  column: number,
): Issue => {
  const [first] = (vi.count < en.count ? vi : en).first;
  const cells = [...vi.first, ...en.first].map((one) => `${one.cell}: ${one.text}`);
  return createIssue(
    'mixed-notation',
    { column, ...(first ? { row: rowOf(first) } : {}) },
    { ...(first ? { text: first.text } : {}), params: { cells: cells.join('; ') } },
  );
};
