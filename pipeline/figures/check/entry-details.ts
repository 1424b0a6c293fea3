import { qualifiers, type StatedValue } from '../../model/observation.ts';
import type { Rank } from '../../parse/parse-rank.ts';
import { createNumberColumn } from '../log/number-column.ts';

/** What a figure says, kept to be held against another of the same thing. */
export interface Entry {
  /** The figure's number in the file. */
  readonly at: number;
  readonly table: number;
  readonly stated: Pick<StatedValue, 'value' | 'lower' | 'upper' | 'qualifier'>;
  readonly unit: string;
  readonly rank: Rank | null;
}

/** NaN stands for null: no cell is read as it. */
const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

/** Entries by their place, in some 45 bytes each. */
export const createEntryDetails = () => {
  const whole = () => createNumberColumn(Uint32Array);
  const real = () => createNumberColumn(Float64Array);
  const at = whole();
  const table = whole();
  const value = real();
  const lower = real();
  const upper = real();
  const qualifier = createNumberColumn(Uint8Array);
  const unit = whole();
  /** 0 stands for null. */
  const rank = whole();
  const rankOf = whole();
  const units: string[] = [];
  const unitCode = (id: string): number => {
    const code = units.indexOf(id);
    return code < 0 ? units.push(id) - 1 : code;
  };

  const set = (place: number, entry: Entry): void => {
    const { stated } = entry;
    at.set(place, entry.at);
    table.set(place, entry.table);
    value.set(place, stated.value ?? Number.NaN);
    lower.set(place, stated.lower ?? Number.NaN);
    upper.set(place, stated.upper ?? Number.NaN);
    qualifier.set(place, qualifiers.indexOf(stated.qualifier));
    unit.set(place, unitCode(entry.unit));
    rank.set(place, entry.rank?.rank ?? 0);
    rankOf.set(place, entry.rank?.of ?? 0);
  };

  const get = (place: number): Entry => ({
    at: at.get(place),
    table: table.get(place),
    stated: {
      value: orNull(value.get(place)),
      lower: orNull(lower.get(place)),
      upper: orNull(upper.get(place)),
      qualifier: qualifiers[qualifier.get(place)] ?? 'exact',
    },
    unit: units[unit.get(place)] ?? '',
    rank: rank.get(place) === 0 ? null : { rank: rank.get(place), of: rankOf.get(place) || null },
  });

  return { set, get };
};
