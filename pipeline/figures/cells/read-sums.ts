import type { Column } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parseStatedValue, type StatedReading } from '../../parse/parse-stated-value.ts';
import { cellNumber, cellText, type Row } from '../../source/table.ts';

/** What a row that is no figure by itself says in a column of values. */
export interface SumEntry {
  readonly row: number;
  readonly column: number;
  readonly is: 'part' | 'subtotal' | 'sum';
  readonly text: string;
  readonly indicator: Indicator;
  /** Null: blank, or nothing that can be added. */
  readonly stated: StatedReading | null;
}

/** The entries of a row that adds others up or is one of their parts; only what can be checked. */
export const readSums = (
  row: Row,
  is: SumEntry['is'],
  { layout, known }: RowContext,
): readonly SumEntry[] =>
  layout.measures.flatMap(({ value }) => {
    const indicator = value?.indicator ?? known.indicator;
    if (!value || !indicator) return [];
    const text = cellText(row, value.index);
    return [
      { row: row.row, column: value.index, is, text, indicator, stated: readStated(row, value) },
    ];
  });

const readStated = (row: Row, { index }: Column): StatedReading | null => {
  const number = cellNumber(row, index);
  if (number !== undefined)
    return {
      qualifier: 'exact',
      numbers: [{ vi: number, en: number }],
      perYear: false,
      unitText: '',
    };
  const stated = parseStatedValue(cellText(row, index));
  return typeof stated === 'string' ? null : stated;
};
