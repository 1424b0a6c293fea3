import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { namesAverage } from '../../match/names-average.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Kind } from '../../model/observation.ts';
import { type Period, periodKey } from '../../model/period.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { filledCells, type Row } from '../../source/table.ts';
import { findIndicators, findPeriods } from '../find-in-text.ts';
import { describeHeading, withYear } from '../heading/describe-heading.ts';
import type { Known } from '../layout.ts';

/** A line among the rows of a table that says of what or of when the rows below it are. */
export interface Subtitle {
  readonly row: number;
  readonly text: string;
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  readonly kind: Kind | null;
  /** It names a period or an indicator among words that are not understood. */
  readonly isUnclear: boolean;
}

const ordinal = /^(?:[\d.]+|[IVX]+|[A-H])[.)]?$/u;
const numbering = /^(?:(?:bảng|biểu|phần|mục) )?(?:(?:\d{1,2}|[IVX]+|[A-H])[.):]|\d{1,2}:?) /iu;

/**
 * `PCI năm 2018`, `II | Năm 2018`, `Quý II`; null where the line says nothing of the kind, as the
 * name of a region, or what is known already.
 */
export const readSubtitle = (row: Row, known: Known, matchers: Matchers): Subtitle | null => {
  const filled = filledCells(row);
  const [line, ...others] = filled.filter((cell) => !ordinal.test(cell));
  if (line === undefined || others.length > 0 || line.length > limits.label) return null;
  const said = { row: row.row, text: line };
  const { roles, indicator, kind, within, ...meaning } = describeHeading(
    line.replace(/\s+/g, ' ').replace(numbering, ''),
    matchers,
  );
  const period = meaning.period ?? partOf(within, known.period);
  const isUnderstood = (period || indicator || kind) && !roles.includes('rank');
  if (isUnderstood) return { ...said, indicator, period, kind, isUnclear: false };
  const isUnclear = namesAnother(line, known, matchers) || namesAverage(line);
  return isUnclear ? { ...said, indicator: null, period: null, kind: null, isUnclear } : null;
};

/** `Quý II` of the year that the title is about. */
const partOf = (within: string | null, known: Period | null): Period | null => {
  if (within === null || known === null || known.start !== known.end) return null;
  const part = withYear(within, known.end);
  return isPeriod(part) ? part : null;
};

const namesAnother = (line: string, known: Known, matchers: Matchers): boolean => {
  const isOther = (period: Period): boolean =>
    known.period === null || periodKey(period) !== periodKey(known.period);
  return (
    findPeriods(line).some(isOther) ||
    findIndicators(line, matchers).some((indicator) => indicator !== known.indicator)
  );
};

/** What is known below the line. An indicator begins anew with the period of the table's title. */
export const withSubtitle = (
  current: Known,
  { indicator, period, kind }: Subtitle,
  table: Known,
) => ({
  ...current,
  indicator: indicator ?? current.indicator,
  period: period ?? (indicator ? table.period : current.period),
  kind: kind ?? table.kind,
});
