import type { Period } from '../../../pipeline/model/period.ts';

/** A row of seeds/facts.csv: a figure that one of the five reports states. */
export type Fact = Readonly<Record<string, string>>;

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);

/** What a proposal or an observation states. */
export interface StatedFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: string;
  readonly rank: number | null;
  readonly rankOf: number | null;
}

/** What must be alike for the figure to have been found at all. */
export const statedBy = ({ value, lower, upper, qualifier, rank, rankOf }: StatedFigure): string =>
  JSON.stringify([qualifier, value, lower, upper, rank, rankOf]);

export const statedByFact = (fact: Fact): string =>
  JSON.stringify([
    fact.qualifier,
    ...[fact.value, fact.lower, fact.upper, fact.rank, fact.rank_of].map(numberOf),
  ]);

/** Everything else that a figure says; the facts write years only. */
export interface FigureAttributes {
  readonly unit: string;
  readonly period: readonly [number | null, number | null];
  readonly kind: string;
  readonly geography: string | null;
  readonly indicator: string | null;
}

export const yearsOf = (
  period: Pick<Period, 'start' | 'end'> | null,
): FigureAttributes['period'] => [period?.start ?? null, period?.end ?? null];

export const attributesOfFact = (fact: Fact): FigureAttributes => ({
  unit: fact.unit ?? '',
  period: [numberOf(fact.period_start), numberOf(fact.period_end)],
  kind: fact.kind ?? '',
  geography: fact.geography ?? null,
  indicator: fact.indicator ?? null,
});
