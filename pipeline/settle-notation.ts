import { createIssue } from './create-issue.ts';
import type { Matchers } from './create-matchers.ts';
import type { Figure } from './figure.ts';
import type { Issue } from './model/issue.ts';
import {
  decideNotation,
  isPlain,
  type NotatedNumber,
  type Notation,
  type NotationDecision,
} from './notation.ts';
import { columnLetter } from './table.ts';

export interface SettledNotation {
  /** The notation of a column; null when it stays open and its ambiguous cells are issues. */
  readonly of: (column: number) => Notation | null;
  readonly issues: readonly Issue[];
}

/** Is the value, in the figure's unit, one the indicator can have? */
export const isWithinBounds = (figure: Figure, value: number, matchers: Matchers): boolean => {
  const { min, max } = figure.indicator.bounds;
  const scale = figure.unit
    ? figure.unit.factor / matchers.unitOf(figure.indicator.unit).factor
    : 1;
  return (min === null || value * scale >= min) && (max === null || value * scale <= max);
};

interface Numbered extends NotatedNumber {
  readonly figure: Figure;
}

const numbersOf = (figure: Figure, matchers: Matchers): Numbered[] =>
  (figure.stated?.numbers ?? []).map((reading) => ({
    figure,
    reading,
    cell: `${columnLetter(figure.column)}${figure.row}`,
    text: figure.text,
    whole: figure.unit?.whole ?? false,
    isPossible: (value) => isWithinBounds(figure, value, matchers),
  }));

/** Decides each column's notation from its own cells, and where these are silent from the other columns. */
export const settleNotation = (figures: readonly Figure[], matchers: Matchers): SettledNotation => {
  const numbers = figures.flatMap((figure) => numbersOf(figure, matchers));
  const columns = [...Map.groupBy(numbers, (number) => number.figure.column)].map(
    ([column, own]) => ({ column, own, decision: decideNotation(own) }),
  );
  const elsewhere = new Set(columns.map(({ decision }) => decision.decided).filter(isNotation));
  const [assumed = null] = elsewhere.size === 1 ? elsewhere : [];
  const notations = new Map<number, Notation | null>();
  const issues: Issue[] = [];
  for (const { column, own, decision } of columns) {
    const notation = isNotation(decision.decided) ? decision.decided : null;
    const taken = decision.decided === 'none' ? assumed : notation;
    notations.set(column, taken);
    if (decision.decided === 'none' && assumed)
      issues.push(assumedNotation(decision.example, column, assumed));
    if (decision.decided === 'mixed') issues.push(mixedNotation(decision, column));
    if (taken === null && !isSilent(decision))
      issues.push(...own.filter(isOpen).map(ambiguousNotation));
  }
  return { of: (column) => notations.get(column) ?? null, issues };
};

const isNotation = (decided: NotationDecision['decided']): decided is Notation =>
  decided === 'vi' || decided === 'en';

const isSilent = (decision: NotationDecision): boolean => decision.decided === 'either';

const isOpen = ({ reading }: NotatedNumber): boolean =>
  !isPlain(reading) && reading.vi !== null && reading.en !== null;

const ambiguousNotation = ({ figure, reading, text }: Numbered): Issue =>
  createIssue(
    'ambiguous-notation',
    { row: figure.row, column: figure.column },
    { text, params: { vi: asVietnamese(reading.vi), en: asVietnamese(reading.en) } },
  );

const asVietnamese = (value: number | null): string => String(value ?? '').replace('.', ',');

const assumedNotation = (example: NotatedNumber, column: number, notation: Notation): Issue =>
  createIssue(
    'assumed-notation',
    { row: rowOf(example), column },
    {
      severity: 'warning',
      text: example.text,
      params: { value: asVietnamese(example.reading[notation]) },
    },
  );

const rowOf = (number: NotatedNumber): number => Number(number.cell.replace(/^[A-Z]+/, ''));

/** Placed at the first cell of the rarer notation: there the mending is shortest. */
const mixedNotation = (
  { vi, en }: Extract<NotationDecision, { decided: 'mixed' }>,
  column: number,
): Issue => {
  const rarer = vi.length < en.length ? vi : en;
  const first = rarer[0];
  const cells = [...vi.slice(0, 3), ...en.slice(0, 3)].map((one) => `${one.cell}: ${one.text}`);
  return createIssue(
    'mixed-notation',
    { column, ...(first ? { row: rowOf(first) } : {}) },
    { ...(first ? { text: first.text } : {}), params: { cells: cells.join('; ') } },
  );
};
