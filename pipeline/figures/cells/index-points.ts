import type { Indicator, Unit } from '../../model/indicator.ts';

/** An index told in per cent of what could be reached, as the PAR Index is: not a share of counts. */
export const isPercentIndex = ({ aggregation, bounds }: Indicator, own: Unit): boolean =>
  own.dimension === 'share' && aggregation === 'none' && bounds.max === 100;

/** Its publisher writes 91,87 % and the papers 91,87 điểm: the same number of 100. */
export const isPointsOfIndex = (unit: Unit, indicator: Indicator, own: Unit): boolean =>
  unit.dimension === 'score' && isPercentIndex(indicator, own);
