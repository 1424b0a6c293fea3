/**
 * Splits points sorted by year wherever a line would claim what no figure says: across a missing year,
 * and across a year from which the index was measured another way.
 */
export const breakSeries = <P extends { readonly year: number }>(
  points: readonly P[],
  breakYears: readonly number[],
): readonly (readonly P[])[] => {
  const pieces: P[][] = [];
  let last: P | undefined;
  for (const point of points) {
    if (last === undefined || !isJoined(last.year, point.year, breakYears)) pieces.push([]);
    pieces.at(-1)?.push(point);
    last = point;
  }
  return pieces;
};

const isJoined = (before: number, after: number, breakYears: readonly number[]): boolean =>
  after - before === 1 && !breakYears.includes(after);
