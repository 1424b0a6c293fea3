import { createIssue } from '../../create-issue.ts';
import { readNote } from '../../layout/body/read-note.ts';
import type { Column, Known, Layout } from '../../layout/layout.ts';
import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { endMark, type Note, type NoteSense, splitNotes } from '../../match/note-words.ts';
import { remember } from '../../match/remember.ts';
import { writeCellAddress } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import { ownText } from '../../own-text.ts';
import { cellText, filledCells, type Row } from '../../source/table.ts';
import { isAgainstNote } from '../check/against-note.ts';
import type { Figure } from '../figure.ts';
import type { Figures } from '../log/figure-log.ts';

/** The figures that stand under one group of a table's columns. */
interface Group {
  readonly layout: Layout;
  readonly figures: Figures;
}

interface Heard extends Note {
  readonly sense: NoteSense;
  readonly row: number;
  readonly column: number;
  /** It stands in a row of figures, and is of that row. */
  readonly isOfRow: boolean;
  /** Rows in which it stands. */
  count: number;
}

/** As many notes that differ are looked at. */
const mostKept = 200;

/**
 * Hears the notes below a table and in its columns of notes; at its end says which of them tell of its
 * figures what its headings do not: that they are plans or estimates, of another time, in another
 * unit, or of a part only. A mark ties a note to the cells that have it.
 */
export const createTableNotes = (layouts: readonly Layout[], known: Known, matchers: Matchers) => {
  const heard = new Map<string, Heard>();
  const columns = layouts[0]?.columns.filter(({ role }) => role === 'note') ?? [];
  const sensesOf = remember((line) =>
    splitNotes(line).flatMap((note) => {
      const sense = readNote(note, matchers);
      return sense ? [{ ...note, sense }] : [];
    }),
  );

  const hear = (line: string, row: number, column: number, isOfRow: boolean): void => {
    if (line === '' || line.length > limits.label) return;
    for (const note of sensesOf(line)) {
      const key = `${isOfRow} ${note.text}`;
      const before = heard.get(key);
      if (before) before.count += 1;
      else if (heard.size < mostKept)
        heard.set(ownText(key), { ...note, row, column, isOfRow, count: 1 });
    }
  };

  return {
    /** A line below the table. */
    hearLine: (row: Row): void => {
      const column = row.cells.findIndex((cell) => cell.trim() !== '');
      hear(filledCells(row).join(' '), row.row, column, false);
    },
    /** A row of figures. */
    hearRow: (row: Row): void => {
      for (const { index } of columns) hear(cellText(row, index), row.row, index, true);
    },
    /** `said`: what was said of the rows, of which some were not read. */
    issues: (groups: readonly Group[], said: readonly Issue[]): readonly Issue[] => {
      if (heard.size === 0) return [];
      const unread = findMarks(layouts, said);
      const notes = [...heard.values()].map((note) => ({
        note,
        touched: createTouched(note, unread.has(note.mark)),
      }));
      for (const { layout, figures } of groups) {
        const columnOf = new Map(layout.columns.map((column) => [column.index, column]));
        for (const figure of figures)
          for (const { touched } of notes) touched.add(figure, columnOf.get(figure.column), known);
      }
      return notes.flatMap(({ note, touched }) => sayNote(note, touched.cells()));
    },
  };
};

/** The marks in headings, and in cells that something was said of: they are of no other cells. */
const findMarks = (
  layouts: readonly Layout[],
  said: readonly Issue[],
): ReadonlySet<string | null> => {
  const headings = layouts.flatMap(({ columns }) => columns.flatMap(({ path }) => path));
  const cells = said.flatMap(({ text }) => text ?? []);
  return new Set([...headings, ...cells].map(endMark).filter((mark) => mark !== null));
};

/**
 * The cells of figures that a note is of and that were read otherwise; of a note without a mark, or
 * with one that stands at no cell, those of all.
 */
const createTouched = ({ sense, mark, isOfRow, row }: Heard, isMarkedElsewhere: boolean) => {
  const marked: string[] = [];
  const all: string[] = [];
  let isMarked = isMarkedElsewhere;
  let isAgreed = false;
  const add = (figure: Figure, column: Column | undefined, { unit }: Known): void => {
    if (isOfRow && figure.row !== row) return;
    const isOwn = hasMark(figure, column, mark);
    isMarked ||= isOwn;
    if (!isAgainstNote(figure, sense, column?.unit ?? unit)) {
      isAgreed = true;
      return;
    }
    const address = writeCellAddress(null, figure.column, figure.row);
    if (isOwn) marked.push(address);
    else if (!isMarked && all.length < mostKept) all.push(address);
  };
  /** Of a table of several years a note of one of them is right. */
  const isOfSome = (): boolean => sense.of === 'period' && isAgreed;
  return {
    add,
    cells: (): readonly string[] => {
      if (isMarked) return marked;
      return isOfSome() ? [] : all;
    },
  };
};

const hasMark = ({ text, places }: Figure, column: Column | undefined, mark: string | null) =>
  mark !== null &&
  [text, places.text, ...(column?.path ?? [])].some((label) => endMark(label) === mark);

const says: Readonly<Record<NoteSense['of'], Bilingual>> = {
  target: { vi: 'số liệu là kế hoạch, mục tiêu', en: 'that figures are targets' },
  estimate: { vi: 'số liệu mới là ước tính', en: 'that figures are estimates' },
  unit: { vi: 'một đơn vị tính khác', en: 'another unit' },
  scope: { vi: 'số liệu chỉ của một phần', en: 'that figures are of a part only' },
  period: { vi: 'số liệu của một kỳ khác', en: 'that figures are of another period' },
  'part-of-year': { vi: 'số liệu của một phần năm', en: 'that figures are of part of the year' },
  cumulative: { vi: 'số liệu là lũy kế', en: 'that figures are cumulative' },
  rank: { vi: 'số liệu là thứ hạng', en: 'that figures are ranks' },
  'self-assessment': { vi: 'điểm là tự đánh giá', en: 'that scores are the province’s own' },
  unsettled: {
    vi: 'số liệu chưa đầy đủ hoặc chưa được xác nhận',
    en: 'that figures are incomplete or not confirmed',
  },
  basis: { vi: 'số liệu theo bộ tỉnh khác', en: 'that figures are of the other set of provinces' },
};

const againIn = (count: number): Bilingual =>
  count > 1 ? { vi: ` (${count} dòng như vậy)`, en: ` (so in ${count} rows)` } : { vi: '', en: '' };

const mostNamed = 5;

const sayNote = (
  { row, column, text, sense, count }: Heard,
  cells: readonly string[],
): readonly Issue[] => {
  if (cells.length === 0) return [];
  const named = cells.slice(0, mostNamed).join(', ') + (cells.length > mostNamed ? ', …' : '');
  return [
    createIssue(
      'note-against-figures',
      { row, column },
      {
        severity: 'warning',
        text,
        params: { says: says[sense.of], cells: named, again: againIn(count) },
      },
    ),
  ];
};
