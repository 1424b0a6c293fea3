import type { Basis } from '../../../pipeline/model/geography.ts';
import type { Period } from '../../../pipeline/model/period.ts';

/** A number that a cell states, before it is known how numbers are written. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  /** "trên " and the like; such a cell is text in a workbook too. */
  readonly before?: string;
}

/** What one cell says: of a score its value, of a rank its place. */
export interface Figure {
  readonly indicator: string;
  readonly geography: string;
  readonly basis: Basis;
  readonly period: Period;
  /** Null in a cell that holds a rank. */
  readonly value: number | null;
  readonly qualifier: string;
  /** '' in a cell that holds a rank. */
  readonly unit: string;
  readonly rank: number | null;
  readonly rankOf: number | null;
}

export interface Cell {
  /** A number by itself is none that is grouped or rounded: a year, a number of a row. */
  readonly holds: string | number | Amount;
  /** Absent: a heading, a label, a total, a blank. */
  readonly means?: Figure;
}
export type Line = readonly Cell[];

/** Cells that are one: first and last row and column, from 0, within the table. */
export interface Merge {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

/** A table with the lines above and below it. */
export interface LaidTable {
  readonly above: readonly Line[];
  readonly rows: readonly Line[];
  readonly merges: readonly Merge[];
  readonly below: readonly Line[];
}

export interface LaidSheet {
  readonly name: string;
  readonly tables: readonly LaidTable[];
}

/** A report as it was meant, laid out, before it is a file. */
export interface LaidReport {
  readonly layout: string;
  /** The file's name without its ending. */
  readonly file: string;
  readonly sheets: readonly LaidSheet[];
  /** Lines that are written with their own cells, however many; all others are made as long. */
  readonly ragged: ReadonlySet<Line>;
}

export const blank: Cell = { holds: '' };
export const plain = (holds: number): Cell => ({ holds });
export const words = (...texts: readonly (string | number)[]): Line =>
  texts.map((text) => ({ holds: String(text) }));

/** Every row of a table, from the first line above it to the last below. */
export const linesOf = ({ above, rows, below }: LaidTable): readonly Line[] => [
  ...above,
  ...rows,
  ...below,
];

/** What a figure is of: it and its rank are one. */
export const identityOf = ({
  indicator,
  geography,
  period,
}: Pick<Figure, 'indicator' | 'geography'> & {
  readonly period: Pick<Period, 'from' | 'to'>;
}): string => `${indicator} ${geography} ${period.from}..${period.to}`;

/** A value and the rank beside it are one figure. */
const join = (a: Figure, b: Figure): Figure =>
  a.value === null
    ? { ...b, rank: a.rank, rankOf: a.rankOf }
    : { ...a, rank: a.rank ?? b.rank, rankOf: a.rankOf ?? b.rankOf };

/** The figures that the report states, each once, by what they are of. */
export const meantBy = ({ sheets }: LaidReport): ReadonlyMap<string, Figure> => {
  const meant = new Map<string, Figure>();
  for (const { means } of sheets.flatMap(({ tables }) => tables.flatMap(linesOf)).flat()) {
    if (!means) continue;
    const identity = identityOf(means);
    const before = meant.get(identity);
    meant.set(identity, before ? join(before, means) : means);
  }
  return meant;
};
