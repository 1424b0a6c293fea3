import type { Draw } from './draw.ts';
import { blank, type Cell, type LaidReport, type LaidTable, type Line } from './meaning.ts';

/** A report after a slip of whoever filled it in, and where it happened. */
export interface SlippedReport {
  readonly what: string;
  /** Cells mean what they meant, wherever they stand now. */
  readonly laid: LaidReport;
}

type Slip = (line: Line, at: number) => Line;

const shorten: Slip = (line) => line.slice(0, -1);
const shiftLeft: Slip = (line) => [...line.slice(1), blank];
const shiftRight: Slip = (line) => [blank, ...line];
const dropCell: Slip = (line, at) => line.filter((_, i) => i !== at);
const doubleCell: Slip = (line, at) => [...line.slice(0, at + 1), ...line.slice(at)];
const garble: Slip = (line, at) =>
  line.map((cell, i) => (i === at ? { ...cell, holds: 'qwzx' } : cell));

const slips: Readonly<Record<string, Slip>> = {
  'a row cut short': shorten,
  'a row shifted to the left': shiftLeft,
  'a row shifted to the right': shiftRight,
  'a cell lost': dropCell,
  'a cell twice': doubleCell,
  'a cell garbled': garble,
};

const isBody = (line: Line): boolean => line.some(({ means }: Cell) => means !== undefined);

const hasBody = ({ rows }: LaidTable): boolean => rows.some(isBody);

const changeTable = (
  report: LaidReport,
  which: LaidTable,
  changed: Partial<LaidTable>,
  touched: readonly Line[],
): LaidReport => ({
  ...report,
  ragged: new Set(touched),
  sheets: report.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table === which ? { ...table, ...changed } : table)),
  })),
});

/** One slip in a row of figures, or a column that came twice. */
export const drawSlip = (draw: Draw, laid: LaidReport): SlippedReport => {
  const tables = laid.sheets.flatMap((sheet) => sheet.tables.filter(hasBody));
  if (tables.length === 0) return { what: 'nothing', laid };
  const table = draw.one(...tables);
  const row = draw.one(...(table?.rows.filter(isBody) ?? []));
  if (!table || !row) return { what: 'nothing', laid };
  const at = draw.whole(0, row.length - 1);
  if (draw.chance(15)) {
    const rows = table.rows.map((line) => doubleCell(line, at));
    return { what: 'a column twice', laid: changeTable(laid, table, { rows, merges: [] }, rows) };
  }
  const what = draw.one(...Object.keys(slips));
  // Where the row ends blank, all cells still stand below a heading: as well formed as before.
  if (what === 'a cell twice' && row.at(-1)?.holds === '') return { what: 'nothing', laid };
  const changed = slips[what]?.(row, at) ?? row;
  const after = table.rows.map((line) => (line === row ? changed : line));
  return { what, laid: changeTable(laid, table, { rows: after }, [changed]) };
};
