import type { Column, Layout } from '../layout/layout.ts';
import { foldLabel } from '../match/fold-label.ts';
import { parsePlainNumber } from '../parse/plain-number.ts';
import { cellText, type Row } from '../source/table.ts';
import { type Line, TextRow } from '../source/text-row.ts';
import type { Figure, FigurePlaces, Timing } from './figure.ts';
import { createLabelTable, type LabelTable } from './label-table.ts';
import type { RowReading } from './read-figures.ts';

/** As many labels of a column are known again. */
const mostKept = 4_096;

type Sense = Pick<Figure, 'indicator' | 'kind' | 'unit' | 'said'>;

/** Rows all of whose labels were read before, with a plain number beside them. */
export interface FamiliarRows {
  /** The row's one figure; null where anything about the row is new. */
  readonly recognise: (row: Row) => Figure | null;
  /** The indicator's label in the row that was recognised last. */
  readonly label: () => string;
  /** Remembers the labels of a row of data that was read in full and without a word. */
  readonly learn: (row: Row, reading: RowReading) => void;
}

const strangers: FamiliarRows = { recognise: () => null, label: () => '', learn: () => undefined };

/**
 * The short way through a long table (province, indicator, period, value): what a province's cell
 * means, an indicator's with its unit and kind, and a period's, none depends on the others, so a row
 * of known labels need not be asked again what it is.
 */
export const createFamiliarRows = (layout: Layout): FamiliarRows => {
  const { geography, indicator, period, unit, kind, width } = layout;
  const [measure, ...others] = layout.measures;
  const value = measure?.value;
  const isLong = geography && indicator && period && value && !measure.rank && others.length === 0;
  const isPlain =
    !layout.code && !layout.basis && !layout.year && !layout.breakdown && !value?.geographies;
  if (!isLong || !isPlain || value.period || value.within !== null) return strangers;

  const cut = createLineCutter([geography, period, indicator, unit, kind], value, width);
  /** By the numbers of their labels. */
  const places: FigurePlaces[] = [];
  const times: Timing[] = [];
  const senses = new Map<number, Sense>();
  let [lastSense, lastKey]: [Sense | undefined, number] = [undefined, -1];
  const headings = new Set(layout.headingTexts.map((texts) => texts[geography.index]));
  let [last, lastFigure]: [Row | null, Figure | null] = [null, null];

  /** Mostly it is that of the row above. */
  const findSense = (key: number): Sense | undefined => {
    if (key !== lastKey) [lastSense, lastKey] = [senses.get(key), key];
    return lastSense;
  };

  const find = (row: Row): Figure | null => {
    const line = TextRow.lineOf(row);
    if (!line || !cut.cut(line)) return null;
    const place = places[cut.codes[0] ?? -1];
    const timing = times[cut.codes[1] ?? -1];
    const sense = findSense(cut.senseKey());
    const { from, to } = cut.value;
    const number = place && timing && sense ? parsePlainNumber(line.text, from, to) : null;
    if (!number || !place || !timing || !sense) return null;
    return {
      row: row.row,
      column: value.index,
      text: line.text.slice(from, to),
      indicator: sense.indicator,
      places: place,
      timing,
      kind: sense.kind,
      stated: { qualifier: 'exact', numbers: [number], perYear: false, unitText: '' },
      unit: sense.unit,
      rank: null,
      said: sense.said,
    };
  };

  /** A row is asked for twice: may it be a heading, and then what does it hold? */
  const recognise = (row: Row): Figure | null => {
    if (row !== last) [last, lastFigure] = [row, find(row)];
    return lastFigure;
  };

  const learn = (row: Row, { figures, issues, isTimedByLabel }: RowReading): void => {
    const [figure, ...more] = figures;
    if (
      !figure ||
      more.length > 0 ||
      issues.length > 0 ||
      isTimedByLabel ||
      TextRow.lineOf(row) === null
    )
      return;
    if (figure.stated?.unitText !== '' || !isSimple(cellText(row, indicator.index))) return;
    if (figure.timing.mention.place?.column !== period.index) return;
    if (headings.has(foldLabel(cellText(row, geography.index))) || !cut.learn(row)) return;
    places[cut.codes[0] ?? 0] = figure.places;
    times[cut.codes[1] ?? 0] = figure.timing;
    senses.set(cut.senseKey(), figure);
    lastKey = -1;
  };

  return { recognise, label: cut.label, learn };
};

/** Not indented under the label above it. */
const isSimple = (label: string): boolean => /^[\p{L}\p{N}]/u.test(label);

/** Where the cell that begins there ends: at a delimiter, or with the line. */
const endOfCell = (text: string, at: number, to: number, delimiter: number): number => {
  let end = at;
  while (end < to && text.charCodeAt(end) !== delimiter) end += 1;
  return end;
};

interface LineCutter {
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
const createLineCutter = (
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
