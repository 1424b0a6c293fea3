import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { tooManySheets } from '../refusals.ts';
import { type MergedCells, plainShape, type Sheet } from '../table.ts';
import { createSheet } from '../workbook/create-sheet.ts';
import { createGrid, type Grid, type GridCell } from '../workbook/grid.ts';
import { findShortRows } from './short-rows.ts';

/** A table of a flow of text, filled cell by cell. */
export interface FlowTable {
  readonly startRow: (isHidden?: boolean) => void;
  /** Adds a cell that spans so many columns and rows; what another cell spans is passed over. */
  readonly add: (cell: GridCell, columns: number, rows: number) => Issue | null;
  /** Adds a cell that spans columns, where merging is told otherwise; gives its first row and column. */
  readonly place: (cell: GridCell, columns: number) => Issue | Place;
  readonly merge: (cells: MergedCells) => void;
  /** The row that was started ends so many columns before the table's edge. */
  readonly endBefore: (columns: number) => void;
}

/** Row from 1, column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Draft {
  readonly grid: Grid;
  readonly merged: MergedCells[];
  readonly hiddenRows: number[];
  readonly lines: number[];
  readonly widths: Map<number, number>;
  rows: number;
}

/** A document or a page: lines of text, and tables between them. */
export interface Flow {
  readonly line: (text: string) => void;
  readonly openTable: () => FlowTable;
  /** The tables, each with the lines above it as its first rows; the last with those below too. */
  readonly sheets: () => readonly Sheet[] | Issue;
  /** What is to be said of their rows. */
  readonly issues: () => readonly Issue[];
  /** All lines outside the tables; null when there are more than the limit of prose allows. */
  readonly text: () => string | null;
}

export const createFlow = (budget: Budget): Flow => {
  const drafts: Draft[] = [];
  let waiting: string[] = [];
  let lines: string[] = [];
  let length = 0;
  const keepLines = (text: string): void => {
    length += text.length + 1;
    if (length <= limits.prose) lines.push(text);
    else lines = [];
  };
  const addLines = (draft: Draft, lines: readonly string[]): void => {
    for (const text of lines) {
      draft.rows += 1;
      draft.lines.push(draft.rows);
      draft.grid.add(draft.rows, 0, { text });
    }
  };
  const nameOf = (at: number): string | null => (drafts.length === 1 ? null : `Bảng ${at + 1}`);
  return {
    text: () => (length <= limits.prose ? lines.join('\n') : null),
    line: (text) => {
      keepLines(text);
      const trimmed = text.trim().slice(0, limits.cell);
      if (trimmed !== '') waiting.push(trimmed);
      // Of very many, those nearest to the tables above and below.
      if (waiting.length > 4 * limits.linesAbove)
        waiting = [...waiting.slice(0, limits.linesAbove), ...waiting.slice(-limits.linesAbove)];
    },
    openTable: () => {
      const draft = createDraft(budget);
      // One more than there may be is kept, to tell; the rest are let go.
      if (drafts.length <= limits.sheets) drafts.push(draft);
      addLines(draft, waiting.slice(-limits.linesAbove));
      waiting = [];
      return createFlowTable(draft, budget);
    },
    issues: () => drafts.flatMap(({ widths }, i) => findShortRows(widths, nameOf(i))),
    sheets: () => {
      const last = drafts.at(-1);
      if (last) addLines(last, waiting.slice(0, limits.linesAbove));
      if (drafts.length > limits.sheets) return tooManySheets();
      return drafts.map(({ grid, merged, hiddenRows, lines }, i) =>
        createSheet(nameOf(i), {
          ...plainShape,
          merged,
          hiddenRows,
          lines,
          omitted: grid.omitted(),
          rows: grid.rows(),
        }),
      );
    },
  };
};

const createDraft = (budget: Budget): Draft => ({
  grid: createGrid(null, budget),
  merged: [],
  hiddenRows: [],
  lines: [],
  widths: new Map(),
  rows: 0,
});

const createFlowTable = (draft: Draft, budget: Budget): FlowTable => {
  /** By column: the last row that a cell from above spans. */
  const spanned: number[] = [];
  let column = 0;
  let columnsAfter = 0;
  let isStarted = false;
  const isSpanned = (at: number): boolean => (spanned[at] ?? 0) >= draft.rows && draft.rows > 0;
  const startRow = (isHidden = false): void => {
    isStarted = true;
    draft.rows += 1;
    column = 0;
    columnsAfter = 0;
    if (isHidden) draft.hiddenRows.push(draft.rows);
  };
  const place = (cell: GridCell, columns: number): Issue | Place => {
    // A cell without a row around it begins one.
    if (!isStarted) startRow();
    while (isSpanned(column)) column += 1;
    const placed = { row: draft.rows, column };
    column += columns;
    let end = column;
    while (isSpanned(end)) end += 1;
    draft.widths.set(draft.rows, end + columnsAfter);
    // A span costs as its cells would: it is as wide as it says.
    return budget.spendCells(columns) ?? draft.grid.add(placed.row, placed.column, cell) ?? placed;
  };
  return {
    startRow,
    place,
    endBefore: (columns) => {
      columnsAfter = columns;
    },
    merge: (cells) => void draft.merged.push(cells),
    add: (cell, columns, rows) => {
      const placed = place(cell, columns);
      if ('code' in placed) return placed;
      const { row, column: left } = placed;
      if (rows > 1) for (let i = 0; i < columns; i += 1) spanned[left + i] = row + rows - 1;
      if (rows > 1 || columns > 1)
        draft.merged.push({ top: row, left, bottom: row + rows - 1, right: left + columns - 1 });
      return null;
    },
  };
};
