import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import { raiseMarks } from '../raise-marks.ts';
import type { Flow, FlowTable } from './flow.ts';

/** A cell that is being read, with what its kind of file says of it. */
export interface TextCell {
  text: string;
  /** What is hidden in it or struck through. */
  omitted: string;
}

interface OpenTable<Cell extends TextCell> {
  readonly table: FlowTable;
  cell: Cell | null;
}

/**
 * Text as it comes out of a document or a page: into the innermost cell that is open, or else into
 * the line between the tables. `onClose` puts a cell that ends into its table.
 */
export const createTextFlow = <Cell extends TextCell>(
  flow: Flow,
  onClose: (cell: Cell, table: FlowTable) => Issue | null,
) => {
  const tables: OpenTable<Cell>[] = [];
  let line = '';
  const openCell = (): Cell | null => tables.at(-1)?.cell ?? null;
  const closeCell = (): Issue | null => {
    const table = tables.at(-1);
    if (!table?.cell) return null;
    const { cell } = table;
    table.cell = null;
    return onClose(cell, table.table);
  };
  const append = (text: string): void => {
    const cell = openCell();
    if (!cell) line += line.length <= limits.prose ? text : '';
    else if (cell.text.length <= limits.cell) cell.text += text;
  };
  return {
    /** Tables inside each other. */
    depth: (): number => tables.length,
    table: (): FlowTable | undefined => tables.at(-1)?.table,
    cell: openCell,
    openTable: (): void => {
      tables.push({ table: flow.openTable(), cell: null });
    },
    closeTable: (): Issue | null => {
      const fault = closeCell();
      tables.pop();
      return fault;
    },
    openCell: (cell: Cell): void => {
      const table = tables.at(-1);
      if (table) table.cell = cell;
    },
    closeCell,
    append,
    /** Text that a person does not see, or sees struck through; between the tables it is nothing. */
    omit: (text: string): void => {
      const cell = openCell();
      if (cell && cell.omitted.length <= limits.quoted) cell.omitted += text;
    },
    /** A footnote mark after a text; what begins a line is no mark of anything. */
    appendRaised: (text: string): void => {
      const before = openCell()?.text ?? line;
      append(/\S$/.test(before) ? raiseMarks(text) : text);
    },
    /** Ends a paragraph: a line in a cell, or a line between the tables. */
    endLine: (): void => {
      const cell = openCell();
      if (cell) cell.text += '\n';
      else {
        flow.line(trimLines(line));
        line = '';
      }
    },
  };
};

/** Lines without the blanks at their ends, and without blank lines. */
export const trimLines = (text: string): string =>
  text
    .split('\n')
    .map((one) => one.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n');
