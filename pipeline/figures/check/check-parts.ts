import { createIssue } from '../../create-issue.ts';
import { writeCellAddress } from '../../model/cell-address.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import type { Notation } from '../../parse/notation.ts';
import { addDecimals } from '../../publish/add-decimals.ts';
import type { Figure } from '../figure.ts';
import type { Figures } from '../log/figure-log.ts';
import { numberName } from '../settle/number-name.ts';
import { exactNumber } from './check-sums.ts';

type NotationOf = (column: number) => Notation | null;
type Ratio = NonNullable<Indicator['ratio']>;

/** The figures of a group of columns, and which indicators they are of. */
interface Group {
  readonly figures: Figures;
  readonly witnesses: { readonly indicators: () => readonly Indicator[] };
}

/** What is kept of a figure that is a part or the whole. */
interface Kept {
  readonly indicator: Indicator;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number;
}

/** Exact numbers of one ratio that share their province, period, kind and unit. */
interface Question {
  readonly wholes: Kept[];
  readonly parts: Kept[];
}

/** What the parts and the whole must share. */
const questionOf = ({ places, timing, kind, unit }: Figure): string =>
  `${places.geographies.join()} ${periodKey(timing.period)} ${kind} ${unit?.id}`;

/**
 * Parts that are more than their whole, where a share follows from them: 900 dossiers early and 300 on
 * time cannot be of 1000 that were resolved. Figures that are not exact prove nothing.
 */
export const checkParts = (
  groups: readonly Group[],
  notationOf: NotationOf,
  indicators: readonly Indicator[],
): readonly Issue[] => {
  const present = new Set(
    groups.flatMap(({ witnesses }) => witnesses.indicators().map(({ id }) => id)),
  );
  const ratios = indicators.flatMap(({ ratio }) =>
    ratio && isAsked(ratio, present) ? [ratio] : [],
  );
  return ratios.flatMap((ratio) => checkRatio(ratio, groups, notationOf));
};

const isAsked = ({ numerator, denominator }: Ratio, present: ReadonlySet<string>): boolean =>
  present.has(denominator) && numerator.some((id) => present.has(id));

const checkRatio = (
  { numerator, denominator }: Ratio,
  groups: readonly Group[],
  notationOf: NotationOf,
): Issue[] => {
  const questions = new Map<string, Question>();
  const keep = (figure: Figure): void => {
    const { id } = figure.indicator;
    const isWhole = id === denominator;
    if (!isWhole && !numerator.includes(id)) return;
    const value = exactNumber(figure.stated, notationOf(figure.column));
    if (value === null) return;
    const key = questionOf(figure);
    const question = questions.get(key) ?? { wholes: [], parts: [] };
    questions.set(key, question);
    const { indicator, row, column, text } = figure;
    (isWhole ? question.wholes : question.parts).push({ indicator, row, column, text, value });
  };
  for (const { figures } of groups) for (const figure of figures) keep(figure);
  return [...questions.values()].flatMap(exceed);
};

const exceed = ({ wholes, parts }: Question): Issue[] => {
  const isOnce = new Set(parts.map(({ indicator }) => indicator.id)).size === parts.length;
  const sum = addDecimals(parts.map(({ value }) => value));
  if (!isOnce || parts.length === 0) return [];
  return wholes.filter(({ value }) => sum > value).map((whole) => partsExceed(whole, parts, sum));
};

const partsExceed = (whole: Kept, parts: readonly Kept[], sum: number): Issue => {
  const { row, column, text, indicator, value } = whole;
  const cells = parts.map((part) => writeCellAddress(null, part.column, part.row)).join(', ');
  const numbers = { whole: numberName(value), sum: numberName(sum) };
  const params = { indicator: indicator.name, cells, ...numbers };
  return createIssue('parts-exceed-whole', { row, column }, { text, params });
};
