import { breakSeries } from './break-series.ts';
import type { StatedMark } from './stated-mark.ts';
import { isPartial } from './stated-text.ts';

/** px. A band of one value is still a band: a line would be a figure that nobody published. */
export const leastThickness = 7;
/** px, of what stands for one year. */
export const barWidth = 13;

/** A yearly figure between two bounds, in the indicator's unit. */
export interface BandYear {
  readonly year: number;
  readonly lower: number;
  readonly upper: number;
  readonly mark: StatedMark;
}

/** Ranges of consecutive years, of one kind: a band between the bounds, a bar where it is one year. */
export interface Band {
  readonly years: readonly BandYear[];
  /** Derived from the former provinces' figures: hatched. */
  readonly isDerived: boolean;
}

/** Was the figure made of former provinces' figures, of a whole unit or of some of its members? */
export const isMerged = ({ observation }: StatedMark): boolean => observation.members !== null;

const bandYear = (mark: StatedMark): readonly BandYear[] => {
  const { extent, stretch, observation } = mark;
  if (observation.kind !== 'actual' || extent.form !== 'range' || stretch.form !== 'year')
    return [];
  return [{ year: stretch.year, lower: extent.lower, upper: extent.upper, mark }];
};

/** Of whole units: from some members to others the bounds move without anything having changed. */
const isAlike = ({ mark: a }: BandYear, { mark: b }: BandYear): boolean =>
  isMerged(a) === isMerged(b) && !isPartial(a.observation) && !isPartial(b.observation);

/**
 * The bands of one geography's marks, sorted by year, and the marks that belong to none. No band goes
 * over a missing year or a change of method.
 */
export const partBands = (
  marks: readonly StatedMark[],
  breakYears: readonly number[],
): { readonly bands: readonly Band[]; readonly others: readonly StatedMark[] } => {
  const runs = breakSeries(marks.flatMap(bandYear), breakYears).flatMap(splitUnlike);
  const bands = runs
    .map((years) => ({ years, isDerived: years.some(({ mark }) => isMerged(mark)) }))
    .filter(({ years, isDerived }) => isDerived || years.length > 1);
  const inBand = new Set(bands.flatMap(({ years }) => years.map(({ mark }) => mark)));
  return { bands, others: marks.filter((mark) => !inBand.has(mark)) };
};

const splitUnlike = (years: readonly BandYear[]): readonly (readonly BandYear[])[] => {
  const pieces: BandYear[][] = [];
  for (const year of years) {
    const last = pieces.at(-1)?.at(-1);
    if (!last || !isAlike(last, year)) pieces.push([]);
    pieces.at(-1)?.push(year);
  }
  return pieces;
};
