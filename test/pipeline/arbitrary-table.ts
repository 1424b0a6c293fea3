import fc from 'fast-check';
import { codeLists } from '../../pipeline/code-lists.ts';
import { formatNumber } from '../../pipeline/model/format.ts';

const provinces = codeLists.geographies.filter(
  (one) => one.basis === '63' && (one.validTo ?? '9') > '2025',
);

/** A score of the PCI: two decimals, so that its notation shows. */
const score = fc.integer({ min: 1001, max: 9999 }).map((hundredths) => hundredths / 100);

/** Scores of some provinces in some years. */
export interface Table {
  readonly provinces: readonly (typeof provinces)[number][];
  readonly years: readonly number[];
  /** By province, then year; null: a blank cell. */
  readonly scores: readonly (readonly (number | null)[])[];
}

export const table: fc.Arbitrary<Table> = fc
  .record({
    provinces: fc.uniqueArray(fc.constantFrom(...provinces), { minLength: 1, maxLength: 12 }),
    years: fc.uniqueArray(fc.integer({ min: 2005, max: 2024 }), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ provinces: chosen, years }) => {
    const row = fc.array(fc.option(score), { minLength: years.length, maxLength: years.length });
    const scores = fc.array(row, { minLength: chosen.length, maxLength: chosen.length });
    return scores.map((found) => ({ provinces: chosen, years, scores: found }));
  })
  .filter(({ scores }) => scores.flat().some((one) => one !== null));

/** The ways in which a table is written as text. */
export const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n'),
  mark: fc.constantFrom('', '\ufeff'),
  language: fc.constantFrom('vi' as const, 'en' as const),
  piece: fc.integer({ min: 1, max: 200 }),
});
export type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

export const writeTable = (
  rows: readonly (readonly string[])[],
  { delimiter, newline, mark }: Form,
) =>
  mark +
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join(newline) +
  newline;

export const writeScore = (value: number | null, { language }: Form): string =>
  value === null ? '' : formatNumber(value, language, 2);
