import { openingRows } from '../layout/open-table.ts';
import type { Row } from '../source/table.ts';
import { createHeadingWatch } from './heading-watch.ts';

/** How a stretch of rows becomes one part after the other: tables of a column, bands of a sheet. */
export interface Stages<Part> {
  /** Makes a part of the first rows; those are handed back that belong to what is below its heading. */
  readonly open: (
    rows: readonly Row[],
    last: Part | undefined,
  ) => { readonly part: Part; readonly below: readonly Row[] } | null;
  /** May the row head a further part? Quick: asked of every row. */
  readonly mayStart: (row: Row, part: Part) => boolean;
  /** Do these rows, all of them below the part's heading, head a further one? */
  readonly starts: (rows: readonly Row[], part: Part) => boolean;
  readonly pass: (row: Row, part: Part) => void;
  /** Takes back the rows that stand above a further heading as its title. */
  readonly takeTitle: (part: Part) => readonly Row[];
  readonly close: (part: Part) => void;
}

/**
 * Keeps the first rows until a part can be opened with them, hands it the others one by one, and
 * begins anew where a further part starts: each opens strictly below the heading of the last.
 */
export const createRowStages = <Part>(stages: Stages<Part>) => {
  const parts: Part[] = [];
  let waiting: Row[] = [];
  let current: Part | null = null;
  let isOpened = false;

  const add = (row: Row): void => {
    if (current === null) waiting.push(row);
    else watch.add(row);
    if (waiting.length >= openingRows) open();
  };

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    isOpened = true;
    const opened = stages.open(rows, parts.at(-1));
    if (!opened) return;
    current = opened.part;
    parts.push(opened.part);
    for (const row of opened.below) add(row);
  };

  const close = (): void => {
    if (current !== null) stages.close(current);
    current = null;
  };

  const watch = createHeadingWatch({
    mayStart: (row) => current !== null && stages.mayStart(row, current),
    starts: (rows) => current !== null && stages.starts(rows, current),
    pass: (row) => (current === null ? add(row) : stages.pass(row, current)),
    restart: (rows) => {
      const title = current === null ? [] : stages.takeTitle(current);
      close();
      for (const row of [...title, ...rows]) add(row);
    },
  });

  /** Call once, after the last row. */
  const end = (): void => {
    watch.end();
    while (waiting.length > 0 || !isOpened) {
      open();
      watch.end();
    }
    close();
  };

  return {
    add,
    end,
    parts,
    /** The part that is handed every row at once, as far as none may head a further one. */
    atHand: (): Part | null => (waiting.length === 0 && watch.isIdle() ? current : null),
  };
};
