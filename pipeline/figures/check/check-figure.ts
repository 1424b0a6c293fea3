import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import type { Geography } from '../../model/geography.ts';
import type { Issue } from '../../model/issue.ts';
import type { StatedValue } from '../../model/observation.ts';
import { periodName } from '../../model/period.ts';
import { placeText } from '../cells/place-text.ts';
import type { Placing } from '../cells/placing.ts';
import type { Figure } from '../figure.ts';
import { boundsIn, isPublishedIn } from '../settle/editions.ts';
import { isWithinBounds } from '../settle/settle-notation.ts';
import { checkTime } from './check-time.ts';

const place = ({ row, column }: Figure) => ({ row, column });

const nothing: readonly Issue[] = [];

/** What is wrong or odd about a figure by itself; only the first error counts. */
export const checkFigure = (
  figure: Figure,
  stated: StatedValue,
  { isOver, isAbolished }: Placing,
  today: string | null,
  matchers: Matchers,
): readonly Issue[] => {
  const time = isOver ? null : checkTime(figure, today);
  const fault =
    time?.severity === 'error'
      ? time
      : (checkEdition(figure) ?? checkBounds(figure, stated, matchers));
  if (fault) return [fault];
  const odd = checkWhole(figure, stated);
  if (!time && !isAbolished && !odd) return nothing;
  return [
    time,
    isAbolished ? abolishedGeography(figure, matchers.lists.geographies) : null,
    odd,
  ].filter((issue) => issue !== null);
};

/** Is it so of each number that is stated? */
const everyNumber = (
  { value, lower, upper }: StatedValue,
  is: (number: number) => boolean,
): boolean =>
  (value === null || is(value)) && (lower === null || is(lower)) && (upper === null || is(upper));

/** Half a procedure: a warning, for an average may be meant. */
const checkWhole = (figure: Figure, stated: StatedValue): Issue | null => {
  if (!figure.unit?.whole || everyNumber(stated, Number.isInteger)) return null;
  return createIssue('not-whole', place(figure), {
    severity: 'warning',
    text: figure.text,
    params: { unit: figure.unit.name },
  });
};

const checkBounds = (figure: Figure, stated: StatedValue, matchers: Matchers): Issue | null => {
  if (!isBeyond(figure, stated) && areWithin(figure, stated, matchers)) return null;
  const { min, max } = boundsIn(figure.indicator, figure.timing.period);
  return createIssue('out-of-bounds', place(figure), {
    text: figure.text,
    params: { indicator: figure.indicator.name, min: min ?? '−∞', max: max ?? '∞' },
  });
};

const areWithin = (
  figure: Figure,
  { value, lower, upper }: StatedValue,
  matchers: Matchers,
): boolean =>
  (value === null || isWithinBounds(figure, value, matchers)) &&
  (lower === null || isWithinBounds(figure, lower, matchers)) &&
  (upper === null || isWithinBounds(figure, upper, matchers));

/** Over 100 % of a whole is outside too, though 100 % is not. */
const isBeyond = (figure: Figure, stated: StatedValue): boolean =>
  (stated.qualifier === 'over' || stated.qualifier === 'under') &&
  !everyNumber(stated, (number) => !isAtEnd(figure, number, stated.qualifier));

const isAtEnd = (
  { indicator, timing }: Figure,
  number: number,
  qualifier: StatedValue['qualifier'],
): boolean => {
  const { min, max } = boundsIn(indicator, timing.period);
  return number === (qualifier === 'over' ? max : min);
};

/** An index that was not published in that form then. */
const checkEdition = (figure: Figure): Issue | null =>
  isPublishedIn(figure.indicator, figure.timing.period)
    ? null
    : createIssue('indicator-not-in-period', place(figure), {
        text: figure.text,
        params: { indicator: figure.indicator.name, period: periodName(figure.timing.period) },
      });

export const wrongTime = (figure: Figure, geographies: readonly Geography[]): Issue =>
  createIssue(
    'geography-not-in-period',
    geographyPlace(figure),
    wrongTimeDetail(figure, geographies),
  );

const abolishedGeography = (figure: Figure, geographies: readonly Geography[]): Issue =>
  createIssue('abolished-geography', geographyPlace(figure), {
    severity: 'warning',
    ...wrongTimeDetail(figure, geographies),
  });

const geographyPlace = ({ row, column, places }: Figure) => ({
  row,
  column: places.column ?? column,
});

const wrongTimeDetail = (figure: Figure, geographies: readonly Geography[]) => ({
  text: placeText(figure, geographies),
  params: { period: periodName(figure.timing.period) },
});

export const duplicateFigure = (figure: Figure, geography: Geography, other: string): Issue =>
  createIssue('duplicate-figure', place(figure), {
    text: figure.text,
    params: {
      indicator: figure.indicator.name,
      geography: geography.name,
      period: periodName(figure.timing.period),
      other,
    },
  });
