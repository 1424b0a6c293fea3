import type { Rank } from '../../parse/parse-rank.ts';
import type { StatedReading } from '../../parse/parse-stated-value.ts';
import type { Span } from '../narrative.ts';
import type { UnitAfter } from './read-unit-after.ts';

/** How a figure hangs on the one before it: what was said of that one is said of this one too. */
export type Join = 'chain' | 'bracket' | 'to' | 'rank';

/** A figure in a sentence; offsets count from the sentence's start. */
export interface Figure extends Span {
  /** Null for a rank alone. */
  readonly value: {
    readonly reading: StatedReading;
    readonly unit: UnitAfter;
    readonly outOf: number | null;
  } | null;
  readonly rank: Rank | null;
  /** What is counted; empty when the number measures something named elsewhere. */
  readonly noun: Span;
  readonly isBeforeNoun: boolean;
  readonly join: Join | null;
  /** "Từ 25 ngày xuống còn 10": where a change started. */
  readonly isStart: boolean;
  /** "Từ 25 ngày xuống còn 10", "giảm còn 22.900": where it stood, not how much less. */
  readonly isLevel: boolean;
  /** "Giảm 30%": a cut, which only some indicators measure. */
  readonly isCut: boolean;
}

/** A figure before it is known how it hangs on its neighbours. */
export type LooseFigure = Omit<Figure, 'join' | 'isStart' | 'isLevel'>;

/** The id of the unit that stands with the figure. */
export const unitOf = ({ value }: Pick<Figure, 'value'>): string | undefined =>
  value?.unit.unit?.id;
