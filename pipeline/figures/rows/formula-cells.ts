import type { Layout } from '../../layout/layout.ts';
import { parseStatedValue, type StatedReading } from '../../parse/parse-stated-value.ts';
import { cellText, type Row } from '../../source/table.ts';

/** A number that a formula of the form is about and that is no figure of its own. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stated: StatedReading;
}

/**
 * Keeps what stands in the columns that formulas name and that are not read (`1=2+3+4` over parts
 * without an indicator): by it a row's notation may be told, see prove-notation.ts.
 */
export const createFormulaCells = ({ formulas, columns }: Layout) => {
  const kept: FormulaCell[] = [];
  const unread = formulas.length === 0 ? [] : columns.filter(({ role }) => role === 'unknown');
  return {
    kept: kept as readonly FormulaCell[],
    hear: (row: Row): void => {
      for (const { index } of unread) {
        const text = cellText(row, index);
        const stated = parseStatedValue(text);
        if (stated !== null && typeof stated !== 'string')
          kept.push({ row: row.row, column: index, text, stated });
      }
    },
  };
};
