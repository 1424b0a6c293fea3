import { createIssue } from '../../create-issue.ts';
import { isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import type { Figure } from '../figure.ts';
import { createByColumn } from './by-column.ts';
import { addDoubted, createDoubtedCells, nameDoubted } from './doubted-cells.ts';
import { boundsIn } from './editions.ts';
import type { UnitVerdict } from './unit-verdict.ts';

/** An index that ends here or lower is told in such numbers. */
const ten = 10;

/**
 * An index that ends at 100 is sometimes told out of ten, or one of its components in its place: `8,5`
 * under SIPAS, `6,412` under PCI. No province was ever scored a tenth of the end or less, so it is
 * asked what is meant; the unit in the cell settles it.
 */
export const createTenthJudge = () => {
  const columns = createByColumn(createDoubtedCells);
  return {
    hear: (figure: Figure): void => {
      if (isTenth(figure)) addDoubted(columns.of(figure), figure);
    },
    decide: (): UnitVerdict => {
      const issues = columns.all().map((cells) => tenthOfIndex(cells.named, nameDoubted(cells)));
      return {
        issues: issues.filter((issue) => issue !== null),
        mayBeOpen: issues.length > 0,
        isOpen: isTenth,
      };
    },
  };
};

const isTenth = (figure: Figure): boolean => {
  const { indicator, stated, timing } = figure;
  // Asked first, for there are many figures and few such numbers.
  if (stated === null || !stated.numbers.some(mayBeTenth)) return false;
  if (!isPublishedIndex(indicator) || isUnitInCell(figure)) return false;
  const { max } = boundsIn(indicator, timing.period);
  // A part of 1 that may be meant is asked about there: judge-fractions.ts.
  const least = figure.unit?.dimension === 'share' ? 1 : 0;
  return (
    max !== null &&
    max > ten &&
    max <= ten * ten &&
    stated.numbers.some((number) => isTenthOf(number, least, max))
  );
};

const mayBeTenth = ({ vi, en }: NumberReading): boolean =>
  (vi !== null && vi <= ten) || (en !== null && en <= ten);

/** "8,5 điểm" says nothing of an index in per cent: of how many points is left open. */
const isUnitInCell = ({ stated, unit }: Figure): boolean =>
  unit?.dimension === 'share' ? stated?.unitText.includes('%') === true : stated?.unitText !== '';

/** A tenth in one notation, and out of reach in the other: `6.412` is no score of 6412. */
const isTenthOf = ({ vi, en }: NumberReading, least: number, max: number): boolean => {
  const possible = [vi, en].filter((value) => value !== null && value > least && value <= max);
  return possible.length > 0 && possible.every((value) => value !== null && value <= max / ten);
};

const tenthOfIndex = (
  [figure]: readonly Figure[],
  cells: ReturnType<typeof nameDoubted>,
): Issue | null => {
  if (!figure) return null;
  const { row, column, text, indicator, timing, unit } = figure;
  const max = boundsIn(indicator, timing.period).max ?? '';
  const params = { indicator: indicator.name, max, unit: unit?.name ?? '', ...cells };
  return createIssue('tenth-of-index', { row, column }, { text, params });
};
