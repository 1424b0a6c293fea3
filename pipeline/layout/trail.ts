import type { IgnoredGroup } from '../model/ignored-group.ts';
import type { IgnoredRow } from '../reading.ts';
import type { Row } from '../source/table.ts';

/** Rows without figures are kept back this far: they may be the title of a further table. */
const longest = 30;

/** They close the table above: the title of the next one stands below them. */
const closing: ReadonlySet<IgnoredGroup> = new Set(['total', 'note', 'source', 'part']);

interface Kept {
  readonly row: Row;
  readonly group: IgnoredGroup;
}

/** The rows since the last figure, whose place is not settled before the next figure or heading. */
export const createTrail = (ignored: IgnoredRow[]) => {
  let kept: Kept[] = [];
  const settle = (rows: readonly Kept[]): void => {
    for (const { row, group } of rows) ignored.push({ row: row.row, group });
  };
  const flush = (): void => {
    if (kept.length === 0) return;
    settle(kept);
    kept = [];
  };
  const add = (row: Row, group: IgnoredGroup | 'read'): void => {
    if (group !== 'read') kept.push({ row, group });
    // Rows below a line that is not understood have figures too.
    if (group === 'read' || group === 'doubtful') flush();
    if (kept.length > longest) settle(kept.splice(0, 1));
  };
  /** Hands out the rows that stand above a further heading and below what closes this table. */
  const takeTitle = (): readonly Row[] => {
    const at = kept.findLastIndex(({ group }) => closing.has(group)) + 1;
    const title = kept.slice(at).map(({ row }) => row);
    kept = kept.slice(0, at);
    return title;
  };
  /** Does anything stand there that could be a title? */
  const hasTitle = (): boolean => {
    const at = kept.findLastIndex(({ group }) => closing.has(group)) + 1;
    return kept.slice(at).some(({ group }) => group !== 'blank');
  };
  /** Lines below the last figures that head no rows and are the title of nothing. */
  const linesBelow = (): readonly Row[] =>
    kept.flatMap(({ row, group }) => (group === 'section' ? [row] : []));
  return { add, flush, takeTitle, hasTitle, linesBelow };
};
