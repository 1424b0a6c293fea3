import type { Layout } from '../../layout/layout.ts';
import { filledCells, type Row } from '../../source/table.ts';
import type { Divider } from '../settle/repeats-below-lines.ts';
import type { Outcome } from './read-row.ts';

/** No list that a person wrote has more lines that divide it. */
const mostLines = 1000;

/** Gathers the lines of a list of indicators that may tell rows of the same labels apart. */
export const createDividers = ({ indicator, geography, period }: Layout) => {
  const lines: Divider[] = [];
  const isList = indicator !== null && !geography && !period;
  return {
    /** In their order. */
    lines: (): readonly Divider[] => lines,
    hear: (row: Row, outcome: Outcome, isUnderstood: boolean): void => {
      if (outcome !== 'section' && outcome !== 'missing') return;
      if (!isList || lines.length >= mostLines) return;
      lines.push({ row: row.row, text: isUnderstood ? null : (filledCells(row).at(-1) ?? null) });
    },
  };
};
