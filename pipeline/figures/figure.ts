import type { CodeMatch } from '../match/match-code.ts';
import type { SaidBasis } from '../match/said-basis.ts';
import type { Basis } from '../model/geography.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Rank } from '../parse/parse-rank.ts';
import type { StatedReading } from '../parse/parse-stated-value.ts';

/**
 * Where a fact stands, and its words there; `place` null: above the table or in the hints; its row
 * null: that of the figure.
 */
export interface Mention {
  readonly place: { readonly row: number | null; readonly column: number } | null;
  readonly text: string;
}

/** The period of figures, and where it is said. */
export interface Timing {
  readonly period: Period;
  readonly mention: Mention;
}

/** The province of figures. Those of a label are the same object wherever it comes again. */
export interface FigurePlaces {
  /** What the province's name can stand for: one slug, or one on each basis. */
  readonly geographies: readonly string[];
  /** The province's cell, for what is found out about it later. */
  readonly column: number | null;
  readonly text: string;
  readonly code: ProvinceCode | null;
  /** The set of provinces that a cell of the row says. */
  readonly basis?: Basis;
  /** What the title or the heading over the provinces says of it. */
  readonly said?: SaidBasis;
}

/** A province's official code in the figure's row. */
export interface ProvinceCode extends CodeMatch {
  readonly column: number;
  readonly text: string;
  /** No name stands beside it. */
  readonly isAlone: boolean;
  /** The heading says that it is a province's code. */
  readonly isSaid: boolean;
}

/** One figure of the table, read but for the notation of its numbers and the basis of its province. */
export interface Figure {
  readonly row: number;
  /** Column of the cell, from 0. */
  readonly column: number;
  readonly text: string;
  readonly indicator: Indicator;
  readonly places: FigurePlaces;
  readonly timing: Timing;
  readonly kind: Kind;
  /** Null: a rank alone. */
  readonly stated: StatedReading | null;
  /** Null for a rank alone, and where the value's unit is needed and nobody says it. */
  readonly unit: Unit | null;
  readonly rank: Rank | null;
  /** What is said of its number: in its own row, or above it; null: nothing. */
  readonly said: 'rank' | 'score' | 'score-above' | null;
}
