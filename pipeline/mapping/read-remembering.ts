import type { ColumnCorrection, Corrections } from '../model/corrections.ts';
import type { Reading } from '../reading.ts';
import type { Recall } from './recall-mapping.ts';

/** A table that is recalled may bring another to light, which is recalled in its turn. */
const mostReadings = 3;

/** A reading, and what earlier reports said for it. */
export interface RememberedReading {
  readonly reading: Reading;
  readonly recall: Omit<Recall, 'columns'>;
}

/** Nothing is recalled, or a person does not want it. */
const nothingRecalled: RememberedReading['recall'] = {
  readLike: null,
  near: null,
  differences: [],
  takeOver: [],
};

type Read = (remembered: readonly ColumnCorrection[]) => Promise<Reading>;

/**
 * Reads a file, and again with what earlier reports of the same shape add to what it says itself,
 * unless a person does not want that. `recall` tells what they say of a reading's tables.
 */
export const readRemembering = async (
  read: Read,
  recall: (reading: Reading) => Promise<Recall>,
  { remembered }: Pick<Corrections, 'remembered'>,
): Promise<RememberedReading> => {
  let reading = await read([]);
  if (remembered === false) return { reading, recall: nothingRecalled };
  let recalled = await recall(reading);
  let { readLike, columns } = recalled;
  for (let readings = 1; readings < mostReadings && recalled.columns.length > 0; readings += 1) {
    reading = await read(columns);
    recalled = await recall(reading);
    columns = [...columns, ...recalled.columns];
    readLike ??= recalled.readLike;
  }
  const { near, differences, takeOver } = recalled;
  return { reading, recall: { readLike, near, differences, takeOver } };
};
