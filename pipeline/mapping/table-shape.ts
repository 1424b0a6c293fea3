import type { TableSummary } from '../reading.ts';
import { withoutTimes } from './without-times.ts';

/** What a column is known by from year to year. */
export interface ColumnShape {
  /** Its heading's path, folded, with a mark in place of times. */
  readonly heading: string;
  /** The unit's id, as the file says it. */
  readonly unit: string | null;
  /** Its letter in that file: not what it is known by. */
  readonly column: string;
}

/** What a table is known by from year to year: what its title says it is of, and its headings in order. */
export interface TableShape {
  /** An indicator's id. */
  readonly indicator: string | null;
  /** A unit's id. */
  readonly unit: string | null;
  readonly columns: readonly ColumnShape[];
}

/** The shape of a table as the file has it, whatever a person said of it. */
export const shapeOf = ({ indicator, unit, columns }: TableSummary): TableShape => {
  const shapes = columns.map(({ heading, ownUnit, column }) => ({
    heading: withoutTimes(heading),
    unit: ownUnit,
    column,
  }));
  const width = shapes.findLastIndex(({ heading }) => heading !== '') + 1;
  return { indicator, unit, columns: shapes.slice(0, width) };
};

/** One text for tables of one shape. */
export const writeShape = ({ indicator, unit, columns }: TableShape): string =>
  JSON.stringify([indicator, unit, columns.map((column) => [column.heading, column.unit])]);
