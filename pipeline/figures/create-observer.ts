import type { Geography } from '../model/geography.ts';
import type { Observation, StatedValue } from '../model/observation.ts';
import { parseChange } from '../parse/parse-change.ts';
import { columnLetter } from '../source/table.ts';
import type { Figure } from './figure.ts';

/** What the observations of one reading share. */
export interface Origin {
  readonly dataset: string;
  readonly upload: string;
  /** ISO day; null: not known. */
  readonly today: string | null;
}

/** The first of two figures in one cell; see read-change.ts. */
const isBefore = ({ kind, text }: Figure): boolean =>
  kind === 'baseline' && parseChange(text) !== undefined;

const none: readonly string[] = [];

/** Makes the observations of one table: reported, and nothing known of other sources. */
export const createObserver = (sheet: string | null, origin: Origin) => {
  const letters: string[] = [];
  const start = sheet === null ? '' : `${sheet}!`;
  return (
    figure: Figure,
    stated: StatedValue,
    geography: Geography,
    rank: Figure['rank'],
  ): Observation => {
    const letter = letters[figure.column] ?? columnLetter(figure.column);
    letters[figure.column] = letter;
    const cell = `${start}${letter}${figure.row}`;
    return {
      value: stated.value,
      lower: stated.lower,
      upper: stated.upper,
      qualifier: stated.qualifier,
      perYear: stated.perYear,
      id: `${origin.upload}-${cell}${isBefore(figure) ? '-before' : ''}`,
      indicator: figure.indicator.id,
      geography: geography.slug,
      basis: geography.basis,
      period: figure.timing.period,
      kind: figure.kind,
      unit: figure.unit?.id ?? '',
      text: figure.text,
      rank: rank?.rank ?? null,
      rankOf: rank?.of ?? null,
      rankDerived: false,
      derivedRank: null,
      status: 'reported',
      derivedFrom: none,
      members: null,
      preferred: false,
      disputed: false,
      dataset: origin.dataset,
      upload: origin.upload,
      cell,
    };
  };
};
