import { proposedId } from '../../../pipeline/corrections/propose-indicators.ts';
import type {
  CellCorrection,
  ColumnCorrection,
  Corrections,
  DroppedRow,
  ProposedIndicator,
} from '../../../pipeline/model/corrections.ts';

/** What names a column: its sheet, the last row of its heading, its letter. */
export type ColumnKey = Pick<ColumnCorrection, 'sheet' | 'headingRow' | 'column'>;

export type ColumnFacts = Omit<ColumnCorrection, keyof ColumnKey>;

const isColumn =
  (key: ColumnKey) =>
  (each: ColumnKey): boolean =>
    each.sheet === key.sheet && each.headingRow === key.headingRow && each.column === key.column;

/** What was said of the column so far. */
export const factsOf = ({ columns }: Corrections, key: ColumnKey): ColumnFacts => {
  const found = columns.find(isColumn(key));
  if (!found) return {};
  const { sheet: _sheet, headingRow: _row, column: _column, ...facts } = found;
  return facts;
};

/** The facts take the place of what was said of the column; without any it is as its heading says. */
export const withColumn = (
  corrections: Corrections,
  { sheet, headingRow, column }: ColumnKey,
  facts: ColumnFacts,
): Corrections => {
  const key = { sheet, headingRow, column };
  const others = corrections.columns.filter((each) => !isColumn(key)(each));
  const isSaid = Object.keys(facts).length > 0;
  return { ...corrections, columns: isSaid ? [...others, { ...key, ...facts }] : others };
};

/** The cell is read as if that text stood in it; null: as it is in the file. */
export const withCell = (
  corrections: Corrections,
  cell: string,
  text: string | null,
): Corrections => {
  const others = corrections.cells.filter((each) => each.cell !== cell);
  return { ...corrections, cells: text === null ? others : [...others, { cell, text }] };
};

export const isDropped = ({ dropped }: Corrections, { sheet, row }: DroppedRow): boolean =>
  dropped.some((each) => each.sheet === sheet && each.row === row);

/** The row is left out, or taken back. */
export const withRow = (corrections: Corrections, row: DroppedRow, isOut: boolean): Corrections => {
  const others = corrections.dropped.filter(
    (each) => each.sheet !== row.sheet || each.row !== row.row,
  );
  return { ...corrections, dropped: isOut ? [...others, row] : others };
};

/** The column is of an indicator that the lists lack. */
export const withProposed = (
  corrections: Corrections,
  key: ColumnKey,
  indicator: ProposedIndicator,
): Corrections => {
  const id = proposedId(indicator);
  const others = (corrections.indicators ?? []).filter((each) => proposedId(each) !== id);
  const { role: _, ...facts } = factsOf(corrections, key);
  const withIt = { ...corrections, indicators: [...others, indicator] };
  return withColumn(withIt, key, { ...facts, indicator: id });
};

/** An indicator is no longer proposed, and no column is of it. */
const withoutProposed = (corrections: Corrections, id: string): Corrections => {
  const { indicators = [], ...others } = corrections;
  const left = indicators.filter((each) => proposedId(each) !== id);
  const columns = corrections.columns.filter(({ indicator }) => indicator !== id);
  return { ...others, columns, ...(left.length > 0 ? { indicators: left } : {}) };
};

/** One thing that a person said. */
export type Said =
  | ({ readonly what: 'column' } & ColumnCorrection)
  | ({ readonly what: 'cell' } & CellCorrection)
  | ({ readonly what: 'row' } & DroppedRow)
  | ({ readonly what: 'indicator' } & ProposedIndicator);

/** Everything that was said, to be listed and taken back one by one. */
export const listSaid = ({
  columns,
  cells,
  dropped,
  indicators = [],
}: Corrections): readonly Said[] => [
  ...indicators.map((each) => ({ what: 'indicator', ...each }) as const),
  ...columns.map((each) => ({ what: 'column', ...each }) as const),
  ...cells.map((each) => ({ what: 'cell', ...each }) as const),
  ...dropped.map((each) => ({ what: 'row', ...each }) as const),
];

export const without = (corrections: Corrections, said: Said): Corrections => {
  switch (said.what) {
    case 'column':
      return withColumn(corrections, said, {});
    case 'cell':
      return withCell(corrections, said.cell, null);
    case 'indicator':
      return withoutProposed(corrections, proposedId(said));
    case 'row':
      return withRow(corrections, { sheet: said.sheet, row: said.row }, false);
  }
};
