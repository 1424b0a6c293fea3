import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { periodLabel } from '../model/period.ts';
import { writeCsvRows } from './csv-cell.ts';
import { observationColumns } from './observation-columns.ts';

/** The place in the alphabet only serves to sort; a CSV is in its order already. */
const csvColumns = observationColumns.filter(({ name }) => name !== 'geography_order');

/**
 * Observations as CSV: RFC 4180, a heading, the columns of the Parquet files under the same names and
 * `period`, the label in the language, in front of them. In the order given, without a byte order mark.
 */
export const writeCsv = (observations: readonly Observation[], language: Language): string =>
  writeCsvHeading() + observations.map((one) => writeCsvLine(one, language)).join('');

/** The first line of such a file. */
export const writeCsvHeading = (): string =>
  writeCsvRows([['period', ...csvColumns.map(({ name }) => name)]]);

/** One of the others. */
export const writeCsvLine = (observation: Observation, language: Language): string =>
  writeCsvRows([
    [
      periodLabel(observation.period, language),
      ...csvColumns.map(({ cell }) => cell(observation, () => null)),
    ],
  ]);
