import { createIssue } from '../../create-issue.ts';
import type { Issue, Severity } from '../../model/issue.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import type { Figure } from '../figure.ts';
import { createByColumn } from './by-column.ts';
import { addDoubted, createDoubtedCells, type DoubtedCells, nameDoubted } from './doubted-cells.ts';
import { numberName } from './number-name.ts';
import type { UnitVerdict } from './unit-verdict.ts';

/** Beside a share as high as this one below 1 % is hardly believable. */
const high = 20;

/** The shares of one indicator in one column. */
interface Shares {
  /** Above 0 and at most 1, with no % of their own: `0,985`, `1`. */
  readonly small: DoubtedCells;
  /** The first of these that is not whole. */
  fraction: { readonly figure: Figure; readonly value: number } | null;
  hasLarger: boolean;
  hasHigh: boolean;
}

/**
 * A share counted in % may have been written as a part of 1: `0,985` for 98,5 %. Where a column holds
 * nothing but such numbers, or these beside high ones, it is asked which is meant. A % in the cell,
 * the number format of a workbook or a person's word settles it.
 */
export const createFractionJudge = () => {
  const columns = createByColumn(createShares);
  return {
    hear: (figure: Figure): void => {
      if (!isPercentage(figure)) return;
      const shares = columns.of(figure);
      for (const reading of figure.stated?.numbers ?? []) hearNumber(shares, figure, reading);
    },
    decide: (): UnitVerdict => {
      const open = new Set<Shares>();
      const issues = columns.all().flatMap((shares) => {
        const severity = doubtOf(shares);
        if (severity === 'error') open.add(shares);
        return severity ? [fractionOrPercent(shares, severity)] : [];
      });
      const isDoubted = (figure: Figure): boolean => {
        const shares = columns.get(figure);
        return shares !== undefined && open.has(shares);
      };
      const isSmall = (figure: Figure): boolean =>
        figure.stated?.unitText === '' && figure.stated.numbers.some(isSmallNumber);
      return {
        issues: issues.filter((issue) => issue !== null),
        mayBeOpen: open.size > 0,
        isOpen: (figure) => open.size > 0 && isDoubted(figure) && isSmall(figure),
      };
    },
  };
};

const createShares = (): Shares => ({
  small: createDoubtedCells(),
  fraction: null,
  hasLarger: false,
  hasHigh: false,
});

const isPercentage = ({ indicator, unit }: Figure): boolean =>
  unit?.dimension === 'share' && unit.factor === 1 && indicator.bounds.max === 100;

/** The number, where both notations agree; `0,985` is one in either. */
const numberOf = ({ vi, en }: NumberReading): number | null =>
  vi === null || en === null || vi === en ? (vi ?? en) : null;

const isSmallNumber = (reading: NumberReading): boolean => {
  const value = numberOf(reading);
  return value !== null && value > 0 && value <= 1;
};

const hearNumber = (shares: Shares, figure: Figure, reading: NumberReading): void => {
  const value = numberOf(reading);
  if (value === null || value === 0) return;
  const isSmall = value > 0 && value <= 1 && figure.stated?.unitText === '';
  if (isSmall) addDoubted(shares.small, figure);
  if (!isSmall) shares.hasLarger = true;
  if (isSmall && value < 1) shares.fraction ??= { figure, value };
  if (value > high) shares.hasHigh = true;
};

/** Null: no doubt. Where more is not better, a share below 1 % is nothing odd. */
const doubtOf = ({ small, fraction, hasLarger, hasHigh }: Shares): Severity | null => {
  if (!fraction) return null;
  const isHigher = small.named[0]?.indicator.direction === 'higher';
  if (hasLarger) return hasHigh && isHigher ? 'error' : null;
  return isHigher ? 'error' : 'warning';
};

const fractionOrPercent = ({ small, fraction }: Shares, severity: Severity): Issue | null => {
  if (!fraction) return null;
  const { figure, value } = fraction;
  return createIssue(
    'fraction-or-percent',
    { row: figure.row, column: figure.column },
    {
      severity,
      text: figure.text,
      params: {
        indicator: figure.indicator.name,
        percent: numberName(value),
        fraction: numberName(Number((value * 100).toPrecision(15))),
        ...nameDoubted(small),
      },
    },
  );
};
