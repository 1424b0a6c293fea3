import { openingRows } from '../../layout/open-table.ts';
import type { Row } from '../../source/table.ts';
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
  const parts = createParts(stages);
  let waiting: Row[] = [];
  let isOpened = false;

  const add = (row: Row): void => {
    if (parts.current() === null) waiting.push(row);
    else watch.add(row);
    if (waiting.length >= openingRows) open();
  };

  const open = (): void => {
    const rows = waiting;
    waiting = [];
    isOpened = true;
    for (const row of parts.open(rows)) add(row);
  };

  const watch = createHeadingWatch({
    mayStart: parts.mayStart,
    starts: parts.starts,
    pass: (row) => {
      if (!parts.pass(row)) add(row);
    },
    restart: (rows) => {
      for (const row of [...parts.takeTitle(), ...rows]) add(row);
    },
  });

  /** Opens parts for all that waits, and judges what is kept back. */
  const settle = (): void => {
    watch.end();
    while (waiting.length > 0 || !isOpened) {
      open();
      watch.end();
    }
  };

  return {
    add,
    /** Call once, after the last row. */
    end: (): void => {
      settle();
      parts.close();
    },
    settle,
    parts: parts.all,
    /** The part that is handed every row at once, as far as none may head a further one. */
    atHand: (): Part | null => (waiting.length === 0 && watch.isIdle() ? parts.current() : null),
  };
};

/** The parts so far, of which the last may be open. */
const createParts = <Part>(stages: Stages<Part>) => {
  const all: Part[] = [];
  let current: Part | null = null;

  const close = (): void => {
    if (current !== null) stages.close(current);
    current = null;
  };

  return {
    all: all as readonly Part[],
    current: (): Part | null => current,
    /** Opens the next part, if there is one in the rows; those of them that belong below its heading. */
    open: (rows: readonly Row[]): readonly Row[] => {
      const opened = stages.open(rows, all.at(-1));
      if (!opened) return [];
      current = opened.part;
      all.push(opened.part);
      return opened.below;
    },
    close,
    mayStart: (row: Row): boolean => current !== null && stages.mayStart(row, current),
    starts: (rows: readonly Row[]): boolean => current !== null && stages.starts(rows, current),
    /** False: no part is open. */
    pass: (row: Row): boolean => {
      if (current === null) return false;
      stages.pass(row, current);
      return true;
    },
    /** Closes the open part without the title of the next. */
    takeTitle: (): readonly Row[] => {
      const title = current === null ? [] : stages.takeTitle(current);
      close();
      return title;
    },
  };
};
