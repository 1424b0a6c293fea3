import type { Sheet, SheetRow } from './create-sheets.ts';

/** What one line of the drawn sheet shows. */
export type SheetLine =
  | { readonly kind: 'cells'; readonly row: SheetRow }
  | { readonly kind: 'heading'; readonly row: SheetRow }
  | {
      readonly kind: 'ignored';
      readonly from: number;
      readonly to: number;
      readonly group: string;
      /** What stands in it, by column letter; empty when nothing does or it is not known. */
      readonly cells: ReadonlyMap<string, string>;
    };

/** The sheet's rows as lines; neighbours without a text, left out for one reason, share a line. */
export const createLines = (sheet: Sheet): readonly SheetLine[] => {
  const lines: SheetLine[] = [];
  for (const row of sheet.rows) {
    const line = createLine(row, sheet.headingRow);
    const last = lines.at(-1);
    if (last?.kind === 'ignored' && line.kind === 'ignored' && canShare(last, line))
      lines[lines.length - 1] = { ...last, to: line.to };
    else lines.push(line);
  }
  return lines;
};

type IgnoredLine = SheetLine & { readonly kind: 'ignored' };

const canShare = (a: IgnoredLine, b: IgnoredLine): boolean =>
  a.group === b.group && a.cells.size === 0 && b.cells.size === 0;

const createLine = (row: SheetRow, headingRow: number | null): SheetLine => {
  if (row.row === headingRow) return { kind: 'heading', row };
  const isEmpty = row.figures.size === 0 && row.issues.size === 0 && row.rowIssues.length === 0;
  if (row.ignored === null || !isEmpty) return { kind: 'cells', row };
  const cells = row.cells ?? new Map<string, string>();
  return { kind: 'ignored', from: row.row, to: row.row, group: row.ignored, cells };
};

/** Which line holds the row. */
export const findLine = (lines: readonly SheetLine[], row: number): number =>
  lines.findIndex((line) =>
    line.kind === 'ignored' ? line.from <= row && row <= line.to : line.row.row === row,
  );
