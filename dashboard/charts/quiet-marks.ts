import { periodKey } from '../../pipeline/model/period.ts';
import type { Point } from './series.ts';
import { extentValues, type StatedMark } from './stated-mark.ts';

/** More figures of parts of years than this, and their words would lie over each other. */
const mostWorded = 3;

const isPartOfTime = ({ observation, stretch }: StatedMark): boolean =>
  observation.kind === 'actual' && stretch.form === 'span';

/**
 * Is the mark drawn without words? Quarters, months and spans of years beside each other, where they
 * are many or stand beside a yearly line: the legend says what they are, the table their values.
 */
export const isQuietMark = (
  { points, marks }: { readonly points: readonly Point[]; readonly marks: readonly StatedMark[] },
  mark: StatedMark,
): boolean => {
  if (!isPartOfTime(mark)) return false;
  const many = marks.filter(isPartOfTime).length > mostWorded;
  return many || (points.length > 1 && marks.filter(isPartOfTime).length > 1);
};

/**
 * Of marks whose value their label says, those that would repeat the words of another: the same time
 * is written once, at the highest.
 */
export const findRepeated = (named: readonly StatedMark[]): ReadonlySet<StatedMark> => {
  const height = ({ extent }: StatedMark): number => Math.max(...extentValues(extent));
  const byTime = Map.groupBy(named.filter(isPartOfTime), ({ observation }) =>
    periodKey(observation.period),
  );
  const repeated = [...byTime.values()].flatMap((marks) =>
    [...marks].sort((a, b) => height(b) - height(a)).slice(1),
  );
  return new Set(repeated);
};
