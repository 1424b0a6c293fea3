import { isTimeOfReport } from '../heading/describe-heading.ts';
import { type Column, holdsFigures, type Known } from '../layout.ts';

/**
 * `Số TTHC được cắt giảm | Cùng kỳ năm trước`: where one indicator alone is named, and by headings, a column
 * that says only a time holds the same. Beside ranks it may rank instead.
 */
export const settleTimesBeside = (columns: readonly Column[], known: Known): readonly Column[] => {
  const measures = columns.filter(holdsFigures);
  const isNamed = known.indicator !== null || columns.some(({ role }) => role === 'indicator');
  if (isNamed || measures.some(({ role }) => role === 'rank')) return columns;
  const [indicator, ...others] = new Set(measures.flatMap((one) => one.indicator ?? []));
  if (!indicator || others.length > 0) return columns;
  return columns.map((column) => (isTimeAlone(column) ? { ...column, indicator } : column));
};

const isTimeAlone = ({ role, indicator, given, path }: Column): boolean =>
  role === 'value' && !indicator && !given && path.length === 1 && isTimeOfReport(path[0] ?? '');
