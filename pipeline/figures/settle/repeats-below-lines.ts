import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import type { Figure } from '../figure.ts';
import type { Figures } from '../log/figure-log.ts';

/** A line among the rows; `text` null: it was understood, and the rows below it are of what it says. */
export interface Divider {
  readonly row: number;
  readonly text: string | null;
}

export interface Repeats {
  readonly has: (figure: Figure) => boolean;
  readonly issues: readonly Issue[];
}

interface Said {
  readonly figure: Figure;
  readonly line: Divider | null;
}

const none: Repeats = { has: () => false, issues: [] };

/**
 * `TTHC cấp tỉnh`, `Tổng số TTHC 10`, `TTHC cấp xã`, `Tổng số TTHC 3`: what lines that are not understood
 * tell apart is said twice, and of none of it is it known what it is of. What stands above them all is.
 */
export const findRepeats = (figures: Figures, lines: readonly Divider[]): Repeats => {
  if (!lines.some(({ text }) => text !== null)) return none;
  const first = new Map<string, Said>();
  const again = new Map<string, Said>();
  for (const figure of figures) {
    const said = { figure, line: lineAbove(figure, lines) };
    const key = keyOf(figure);
    const before = first.get(key);
    if (!before) first.set(key, said);
    else if (before.line !== said.line && before.figure.text !== figure.text) again.set(key, said);
  }
  if (again.size === 0) return none;
  return {
    has: (figure) => again.has(keyOf(figure)) && lineAbove(figure, lines) !== null,
    issues: [...again.values()].flatMap(({ figure, line }) =>
      line ? [repeated(figure, line)] : [],
    ),
  };
};

const keyOf = ({ indicator, places, timing, kind, stated }: Figure): string =>
  [indicator.id, places.geographies, periodKey(timing.period), kind, stated === null].join(' ');

const lineAbove = ({ row }: Figure, lines: readonly Divider[]): Divider | null => {
  const line = lines.findLast((one) => one.row < row);
  return line && line.text !== null ? line : null;
};

const repeated = ({ row, column, text, indicator }: Figure, line: Divider): Issue =>
  createIssue(
    'repeated-below-line',
    { row, column },
    { text, params: { indicator: indicator.name, line: line.row, said: line.text ?? '' } },
  );
