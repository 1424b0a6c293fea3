import { foldLabel } from '../match/fold-label.ts';
import type { Row } from '../source/table.ts';

/** A row of a table of parts that adds up, with its label. */
export interface SumRow {
  readonly row: Row;
  readonly label: string;
}

/**
 * The rows that speak for the whole province: those called "Tổng cộng" or "Toàn tỉnh", before a mere
 * "Cộng", which also closes a group. Several are all given back: their figures must agree.
 */
export const chooseTotal = <Sum extends SumRow>(rows: readonly Sum[]): readonly Sum[] => {
  const whole = rows.filter(({ label }) => /tổng|toàn|total/u.test(foldLabel(label)));
  return whole.length > 0 ? whole : rows;
};
