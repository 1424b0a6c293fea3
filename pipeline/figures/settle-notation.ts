import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { withoutMarks } from '../match/match-lost-marks.ts';
import type { Issue } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import {
  createNotationJudge,
  isPlain,
  type NotatedNumber,
  type Notation,
  type NotationDecision,
} from '../parse/notation.ts';
import { columnLetter } from '../source/table.ts';
import { boundsIn } from './editions.ts';
import type { Figure } from './figure.ts';

export interface SettledNotation {
  /** The notation of a column; null when it stays open and its ambiguous cells are issues. */
  readonly of: (column: number) => Notation | null;
  readonly issues: readonly Issue[];
}

/** Is the value, in the figure's unit, one the indicator can have? */
export const isWithinBounds = (figure: Figure, value: number, matchers: Matchers): boolean => {
  const { min, max } = boundsIn(figure.indicator, figure.period);
  const scale = figure.unit
    ? figure.unit.factor / matchers.unitOf(figure.indicator.unit).factor
    : 1;
  return (min === null || value * scale >= min) && (max === null || value * scale <= max);
};

interface Numbered extends NotatedNumber {
  readonly figure: Figure;
}

/** Not a range of letters: ſ lies in it, and is an s where case is ignored. */
const isVietnamese = (text: string): boolean => {
  const lower = text.toLowerCase();
  return withoutMarks(lower) !== lower;
};

const numbersOf = (figure: Figure, matchers: Matchers): Numbered[] =>
  (figure.stated?.numbers ?? []).map((reading) => ({
    figure,
    reading,
    cell: `${columnLetter(figure.column)}${figure.row}`,
    text: figure.text,
    isWorded: isVietnamese(figure.text.normalize('NFC')),
    whole: figure.unit?.whole ?? false,
    isPossible: (value) => isWithinBounds(figure, value, matchers),
  }));

interface DecidedColumn {
  readonly column: number;
  /** The column's numbers that can be read two ways; looked for only when they are needed. */
  readonly findOpen: () => readonly Numbered[];
  /** All its numbers are such. */
  readonly isAllOpen: () => boolean;
  readonly decision: NotationDecision;
}

/**
 * Decides each column's notation from its own cells. Where these are silent it is assumed, and said:
 * from the other columns, from Vietnamese words beside the numbers; where these disagree or are
 * silent too, each number that can be read two ways is an issue.
 */
export const settleNotation = (figures: readonly Figure[], matchers: Matchers): SettledNotation => {
  const columns = decideColumns(figures, matchers);
  const elsewhere = columns.map(({ decision }) => decision.decided).filter(isNotation);
  const settled = columns.map((one) => ({ ...one, ...settleColumn(one, elsewhere) }));
  const notations = new Map(settled.map(({ column, notation }) => [column, notation]));
  return {
    of: (column) => notations.get(column) ?? null,
    issues: settled.flatMap(({ issues }) => issues),
  };
};

const decideColumns = (figures: readonly Figure[], matchers: Matchers): DecidedColumn[] => {
  const judges = new Map<number, ReturnType<typeof createNotationJudge>>();
  for (const figure of figures)
    for (const number of numbersOf(figure, matchers)) {
      const judge = judges.get(figure.column) ?? createNotationJudge();
      judges.set(figure.column, judge);
      judge.hear(number);
    }
  return [...judges].map(([column, judge]) => ({
    column,
    decision: judge.decide(),
    isAllOpen: () =>
      figures
        .filter((figure) => figure.column === column)
        .every((figure) => numbersOf(figure, matchers).every(isOpen)),
    findOpen: () =>
      figures
        .filter((figure) => figure.column === column)
        .flatMap((figure) => numbersOf(figure, matchers).filter(isOpen)),
  }));
};

const settleColumn = (
  { column, findOpen, isAllOpen, decision }: DecidedColumn,
  elsewhere: readonly Notation[],
): { readonly notation: Notation | null; readonly issues: readonly Issue[] } => {
  switch (decision.decided) {
    case 'vi':
    case 'en':
      return { notation: decision.decided, issues: [] };
    case 'either':
      return { notation: null, issues: [] };
    case 'mixed':
      return {
        notation: null,
        issues: [mixedNotation(decision, column), ...findOpen().map(ambiguousNotation)],
      };
    case 'none': {
      const open = findOpen();
      const notation =
        assumeNotation(open, elsewhere) ??
        (elsewhere.length === 0 && areThousands(open) && isAllOpen() ? 'vi' : null);
      const { example } = decision;
      if (notation) return { notation, issues: [assumedNotation(example, column, notation)] };
      return { notation, issues: open.map(ambiguousNotation) };
    }
  }
};

/** What the other columns and the words beside the numbers speak for, when they agree. */
const assumeNotation = (
  open: readonly Numbered[],
  elsewhere: readonly Notation[],
): Notation | null => {
  const isWorded = open.every((number) => number.isWorded);
  const [notation, ...others] = new Set([...elsewhere, ...(isWorded ? ['vi' as const] : [])]);
  return notation && others.length === 0 ? notation : null;
};

/**
 * "3.200" and "4.500" of money, beside names written in Vietnamese: amounts with three decimals all
 * along a column are not how money is told.
 */
const areThousands = (open: readonly Numbered[]): boolean =>
  open.length > 1 &&
  open.every(
    ({ reading, figure }) =>
      figure.unit?.dimension === 'money' &&
      Number.isInteger(reading.vi) &&
      !/,/.test(figure.text) &&
      isVietnamese(figure.geographyText.normalize('NFC')),
  );

const isNotation = (decided: NotationDecision['decided']): decided is Notation =>
  decided === 'vi' || decided === 'en';

const isOpen = ({ reading }: NotatedNumber): boolean =>
  !isPlain(reading) && reading.vi !== null && reading.en !== null;

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

const assumedNotation = (example: NotatedNumber, column: number, notation: Notation): Issue =>
  createIssue(
    'assumed-notation',
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
