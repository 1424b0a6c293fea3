import type { Measure } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Indicator } from '../../model/indicator.ts';
import { type Change, parseChange } from '../../parse/parse-change.ts';
import { cellText, type Row } from '../../source/table.ts';

/** A cell that says how long something took and how long it takes now. */
export interface ChangeReading extends Change {
  readonly column: number;
  readonly text: string;
}

/**
 * Of a duration the figure before is its baseline. Of other indicators it may be that of another year,
 * and which is not said: there the cell holds two figures.
 */
export const readChange = (
  row: Row,
  { value }: Measure,
  indicator: Indicator | null,
  { matchers }: RowContext,
): ChangeReading | null => {
  if (!value || !indicator) return null;
  const { dimension } = matchers.unitOf(indicator.unit);
  if (dimension !== 'time' && dimension !== 'working time') return null;
  const text = cellText(row, value.index);
  const change = parseChange(text);
  return change ? { ...change, column: value.index, text } : null;
};

/** The row as if that stood in the cell. */
export const withCell = (row: Row, column: number, text: string): Row => ({
  ...row,
  cells: row.cells.map((cell, i) => (i === column ? text : cell)),
});
