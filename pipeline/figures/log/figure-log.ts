import type { Figure, FigurePlaces, Timing } from '../figure.ts';
import { createByteWriter } from './byte-writer.ts';
import { createDictionary } from './dictionary.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { createRowSet } from './row-set.ts';
import { createSenses } from './senses.ts';
import type { Spill } from './spill.ts';
import { createWordings, readStated, writeStated } from './stated-bytes.ts';

/** Bytes of a figure at most, without its text. */
const mostBytes = 80;

/** Goes through figures; null after the last. Quicker than a generator where there are millions. */
export interface FigureCursor {
  readonly next: () => Figure | null;
}

/** Figures one after the other, in the order of their reading; each time they are read made anew. */
export interface Figures {
  readonly length: () => number;
  readonly [Symbol.iterator]: () => Iterator<Figure>;
}

export type FigureLog = ReturnType<typeof createFigureLog>;

/**
 * Figures in some 25 bytes each: what repeats (indicator, province, period) is a number of a
 * dictionary, and numbers are kept in both notations.
 */
export const createFigureLog = (spill: Spill) => {
  const bytes = createByteWriter(spill);
  const senses = createSenses();
  const places = createDictionary<FigurePlaces>(keyOfPlaces);
  const timings = createDictionary<Timing>((timing) => JSON.stringify(timing));
  const wordings = createWordings();
  const rows = createRowSet();
  let length = 0;
  let lastRow = 0;

  const add = (figure: Figure): void => {
    const { row, text, rank } = figure;
    bytes.begin(mostBytes + 2 * text.length);
    bytes.varint(row >= lastRow ? 2 * (row - lastRow) : 2 * (lastRow - row) - 1);
    bytes.varint(senses.codeOf(figure));
    bytes.varint(places.codeOf(figure.places));
    bytes.varint(timings.codeOf(figure.timing));
    writeStated(bytes, figure.stated, wordings);
    bytes.varint(rank === null ? 0 : 1 + rank.rank);
    if (rank !== null) bytes.varint(rank.of === null ? 0 : 1 + rank.of);
    bytes.text(text);
    if (row !== lastRow) rows.add(row);
    lastRow = row;
    length += 1;
  };

  const readFigure = (from: PageReader, before: number): Figure => {
    const step = from.varint();
    const row = before + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    const { column, indicator, kind, unit, said } = senses.at(from.varint());
    const place = places.at(from.varint());
    const timing = timings.at(from.varint());
    const stated = readStated(from, wordings);
    const ranked = from.varint();
    const rank = ranked === 0 ? null : { rank: ranked - 1, of: readOf(from) };
    const text = from.text();
    return { row, column, text, indicator, places: place, timing, kind, stated, unit, rank, said };
  };

  const open = (): FigureCursor => createCursor(bytes.pages(), readFigure);

  const read = function* (): Generator<Figure> {
    const cursor = open();
    for (let figure = cursor.next(); figure; figure = cursor.next()) yield figure;
  };

  return {
    add,
    length: (): number => length,
    /** Rows with a figure. */
    rows,
    open,
    [Symbol.iterator]: read,
  };
};

/** Goes through pages; a figure's row is told by how far it is from that of the figure before. */
const createCursor = (
  pages: Iterator<Uint8Array>,
  readFigure: (from: PageReader, before: number) => Figure,
): FigureCursor => {
  let from: PageReader | null = null;
  let row = 0;
  const turn = (): boolean => {
    const page = pages.next();
    from = page.done ? null : createPageReader(page.value);
    return from !== null;
  };
  return {
    next: () => {
      while (from === null || from.isAtEnd()) if (!turn()) return null;
      const figure = readFigure(from, row);
      row = figure.row;
      return figure;
    },
  };
};

const readOf = (from: PageReader): number | null => {
  const of = from.varint();
  return of === 0 ? null : of - 1;
};

const keyOfPlaces = (places: FigurePlaces): string => JSON.stringify(places);
