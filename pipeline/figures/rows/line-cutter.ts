import type { Column } from '../../layout/layout.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Line } from '../../source/text-row.ts';
import { createLabelTable, type LabelTable } from './label-table.ts';

/** As many labels of a column are known again. */
const mostKept = 4_096;

/** Where the cell that begins there ends: at a delimiter, or with the line. */
const endOfCell = (text: string, at: number, to: number, delimiter: number): number => {
  let end = at;
  while (end < to && text.charCodeAt(end) !== delimiter) end += 1;
  return end;
};

export interface LineCutter {
  /** False: the line has a label that is not known, or not its cells. */
  readonly cut: (line: Line) => boolean;
  /** Of the line that was cut last, each label's number by its place; 0 where there is no such column. */
  readonly codes: readonly number[];
  /** Where the value stands in the text of the line. */
  readonly value: { readonly from: number; readonly to: number };
  /** The indicator's label. */
  readonly label: () => string;
  /** One number for what indicator, unit and kind say together. */
  readonly senseKey: () => number;
  /** False: there are too many of them. */
  readonly learn: (row: Row) => boolean;
}

/**
 * Finds the labels of a line, and its value, without cutting the line in pieces. `labels`: the columns
 * of province, period, indicator, unit and kind; null where the table has none.
 */
export const createLineCutter = (
  labels: readonly (Column | null)[],
  value: Column,
  width: number,
): LineCutter => {
  const tables = labels.map((column) => (column ? createLabelTable() : null));
  const byColumn: (readonly [number, LabelTable] | undefined)[] = [];
  for (const [i, column] of labels.entries()) {
    const table = tables[i];
    if (column && table) byColumn[column.index] = [i, table];
  }
  const codes = labels.map(() => 0);
  const valueAt = { from: 0, to: 0 };

  const cut = ({ text, from, to, delimiter: sign }: Line): boolean => {
    if (sign.length !== 1) return false;
    const delimiter = sign.charCodeAt(0);
    let at = from;
    for (let i = 0; i < width; i += 1) {
      if (i > 0) at += 1;
      const label = byColumn[i];
      if (label) {
        const code = label[1].find(text, at, to, delimiter);
        if (code < 0) return false;
        codes[label[0]] = code;
        at += label[1].lengthOf(code);
      } else {
        const end = endOfCell(text, at, to, delimiter);
        if (i === value.index) {
          valueAt.from = at;
          valueAt.to = end;
        }
        at = end;
      }
      if (i < width - 1 && at >= to) return false;
    }
    return at === to;
  };

  return {
    cut,
    codes,
    value: valueAt,
    label: () => tables[2]?.textOf(codes[2] ?? 0) ?? '',
    senseKey: () => ((codes[4] ?? 0) * mostKept + (codes[3] ?? 0)) * mostKept + (codes[2] ?? 0),
    learn: (row) => {
      for (const [i, column] of labels.entries()) {
        const table = tables[i];
        if (!column || !table) continue;
        if (table.size() >= mostKept) return false;
        codes[i] = table.add(cellText(row, column.index));
      }
      return true;
    },
  };
};
