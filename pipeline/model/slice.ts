import { compareTexts } from './compare-texts.ts';
import type { Basis } from './geography.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, overlapsYears } from './period.ts';

/**
 * Which observations of one indicator are wanted: decided here, carried out by the Worker on Parquet
 * and by DuckDB in the browser. `basis` null takes both; figures without a basis (nation, unnamed)
 * always belong.
 */
export interface Slice {
  readonly indicator: string;
  readonly basis: Basis | null;
  readonly from: number;
  readonly to: number;
  /** Of competing sources the preferred one, and where they disagree those that do. */
  readonly preferredOnly: boolean;
}

/** Does the observation belong to the slice? */
export const isInSlice = (slice: Slice, observation: Observation): boolean =>
  observation.indicator === slice.indicator &&
  (slice.basis === null || observation.basis === null || observation.basis === slice.basis) &&
  overlapsYears(observation.period, slice.from, slice.to) &&
  (!slice.preferredOnly || observation.preferred || observation.disputed);

/** The order of files and of every answer: indicator, basis, geography, period, kind, dataset, cell. */
export const compareObservations = (a: Observation, b: Observation): number =>
  compareTexts(a.indicator, b.indicator) ||
  compareTexts(a.basis ?? '', b.basis ?? '') ||
  compareTexts(a.geography, b.geography) ||
  comparePeriods(a.period, b.period) ||
  compareTexts(a.kind, b.kind) ||
  compareTexts(a.dataset, b.dataset) ||
  compareTexts(a.id, b.id);
