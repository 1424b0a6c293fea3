import { writeCellAddress } from '../../model/cell-address.ts';
import type { Geography } from '../../model/geography.ts';
import { type Observation, type StatedValue, unpublished } from '../../model/observation.ts';
import { parseChange } from '../../parse/parse-change.ts';
import type { Rank } from '../../parse/parse-rank.ts';
import type { Figure } from '../figure.ts';

/** What the observations of one reading share. */
export interface Origin {
  readonly dataset: string;
  readonly upload: string;
  /** ISO day; null: not known. */
  readonly today: string | null;
}

/**
 * A figure with all that is decided about it: what its observation says, in the objects that it shares
 * with others. Where there are millions they are written from these, and no observation is made.
 */
export interface SettledFigure {
  readonly figure: Figure;
  readonly stated: StatedValue;
  readonly geography: Geography;
  readonly rank: Rank | null;
  readonly origin: Origin;
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  /** Where it stands in a text; null: in its row and column. */
  readonly textAddress: string | null;
}

/** What is done with each figure that is settled, in their order. */
export type Emit = (settled: SettledFigure) => void;

/** `-before`: the first of two figures in one cell, see read-change.ts. */
export const idMarkOf = ({ kind, text }: Figure): string =>
  kind === 'baseline' && parseChange(text) !== undefined ? '-before' : '';

/** Its observation: reported, and nothing known of other sources. */
export const toObservation = (settled: SettledFigure): Observation => {
  const { figure, stated, geography, rank, origin, sheet, textAddress } = settled;
  const cell = textAddress ?? writeCellAddress(sheet, figure.column, figure.row);
  return {
    value: stated.value,
    lower: stated.lower,
    upper: stated.upper,
    qualifier: stated.qualifier,
    perYear: stated.perYear,
    id: `${origin.upload}-${cell}${textAddress === null ? idMarkOf(figure) : ''}`,
    indicator: figure.indicator.id,
    geography: geography.slug,
    basis: geography.basis,
    period: figure.timing.period,
    kind: figure.kind,
    unit: figure.unit?.id ?? '',
    text: figure.text,
    rank: rank?.rank ?? null,
    rankOf: rank?.of ?? null,
    ...unpublished,
    dataset: origin.dataset,
    upload: origin.upload,
    cell,
  };
};
