import type { Observation } from '../../pipeline/model/observation.ts';
import { isLinePoint, type Point, type Series } from './series.ts';
import { placeObservation, type StatedMark } from './stated-mark.ts';
import type { Conversion } from './unit-conversion.ts';

/** A chosen geography with its colour and all its figures. */
export interface ChosenGeography {
  readonly slug: string;
  readonly name: string;
  /** Place among the chosen, from 1: its colour in every view. */
  readonly tone: number;
  readonly points: readonly Point[];
  /** Figures no line passes through: spans, bounds, ranges, targets, baselines. */
  readonly marks: readonly StatedMark[];
  readonly observations: readonly Observation[];
}

/** A geography that is not chosen: the light lines behind. */
export interface ContextGeography extends Series {
  readonly name: string;
  readonly marks: readonly StatedMark[];
}

export type NameOf = (slug: string) => string;

/** What the figures of all geographies were made into. */
interface Collected {
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly marks: readonly StatedMark[];
  readonly name: NameOf;
}

/** A figure's place where no line passes through it; “nearly” has both. */
export const placeMark = (observation: Observation, convert: Conversion): readonly StatedMark[] => {
  if (isLinePoint(observation) && observation.qualifier !== 'nearly') return [];
  const mark = placeObservation(observation, convert);
  return mark ? [mark] : [];
};

const pointsOf = ({ series }: Collected, slug: string): readonly Point[] =>
  series.find((one) => one.slug === slug)?.points ?? [];

const marksOf = ({ marks }: Collected, slug: string): readonly StatedMark[] =>
  marks.filter(({ observation }) => observation.geography === slug);

/** The chosen with their figures, in the order of the choice. */
export const collectChosen = (
  slugs: readonly string[],
  collected: Collected,
): readonly ChosenGeography[] =>
  slugs.map((slug, index) => ({
    slug,
    name: collected.name(slug),
    tone: index + 1,
    points: pointsOf(collected, slug),
    marks: marksOf(collected, slug),
    observations: collected.observations.filter(({ geography }) => geography === slug),
  }));

/** The other provinces that have a figure with a place. */
export const collectContext = (
  chosen: readonly string[],
  collected: Collected,
  isProvince: (slug: string) => boolean,
): readonly ContextGeography[] => {
  const slugs = new Set([
    ...collected.series.map(({ slug }) => slug),
    ...collected.marks.map(({ observation }) => observation.geography),
  ]);
  return [...slugs]
    .filter((slug) => !chosen.includes(slug) && isProvince(slug))
    .map((slug) => ({
      slug,
      name: collected.name(slug),
      points: pointsOf(collected, slug),
      marks: marksOf(collected, slug),
    }));
};
