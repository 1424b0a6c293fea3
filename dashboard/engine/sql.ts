import type { Slice } from '../../pipeline/model/slice.ts';

/** A name as SQL writes it. */
export const escapeName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it. */
const escapeText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const wholeNumber = (value: number): string => {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return String(value);
};

/**
 * The statements every new engine starts with: nothing is ever fetched at run time, and no later
 * statement can change that.
 */
export const lockEngine = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET lock_configuration = true',
] as const;

export const dropTable = (table: string): string => `DROP TABLE IF EXISTS ${escapeName(table)}`;

const conditions = (slice: Slice): readonly string[] => [
  `indicator = ${escapeText(slice.indicator)}`,
  ...(slice.basis === null ? [] : [`(basis IS NULL OR basis = ${escapeText(slice.basis)})`]),
  `period_end >= ${wholeNumber(slice.from)}`,
  `coalesce(period_start, period_end) <= ${wholeNumber(slice.to)}`,
  ...(slice.preferredOnly ? ['(preferred OR disputed)'] : []),
];

/** The order of `compareObservations`: by code point, a missing basis or start first. */
const order = [
  'indicator',
  "coalesce(basis, '')",
  'geography',
  'period_to',
  "coalesce(period_from, '')",
  'grain',
  'kind',
  'dataset',
  'id',
].join(', ');

/** The observations of a slice, as `isInSlice` chooses and `compareObservations` sorts them. */
export const selectSlice = (table: string, slice: Slice): string =>
  `SELECT * FROM ${escapeName(table)} WHERE ${conditions(slice).join(' AND ')} ORDER BY ${order}`;
