import type { Column, Layout } from '../../layout/layout.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import { parsePlainNumber } from '../../parse/plain-number.ts';
import { cellText, type Row } from '../../source/table.ts';
import { TextRow } from '../../source/text-row.ts';
import type { RowReading } from '../cells/read-figures.ts';
import type { Figure, FigurePlaces, Timing } from '../figure.ts';
import { isPlainLabel } from './label-trail.ts';
import { createLineCutter } from './line-cutter.ts';

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

/** The columns of a long table: province, indicator, period, value, perhaps with a unit and a kind. */
interface LongColumns extends Pick<Layout, 'unit' | 'kind' | 'width' | 'headingTexts'> {
  readonly geography: Column;
  readonly indicator: Column;
  readonly period: Column;
  readonly value: Column;
}

/** Null: its rows are of another form, or say more. */
const findLongColumns = (layout: Layout): LongColumns | null => {
  const { geography, indicator, period, unit, kind, width, headingTexts } = layout;
  const [measure, ...others] = layout.measures;
  const value = measure?.value;
  if (!geography || !indicator || !period || !value || measure.rank || others.length > 0)
    return null;
  const isSplit = layout.breakdown !== null || layout.splits.length > 0;
  const isPlain = !layout.code && !layout.basis && !layout.year && !isSplit && !value.geographies;
  if (!isPlain || value.period || value.within !== null) return null;
  return { geography, indicator, period, value, unit, kind, width, headingTexts };
};

/**
 * The short way through a long table (province, indicator, period, value): what a province's cell
 * means, an indicator's with its unit and kind, and a period's, none depends on the others, so a row
 * of known labels need not be asked again what it is.
 */
export const createFamiliarRows = (layout: Layout): FamiliarRows => {
  const columns = findLongColumns(layout);
  return columns ? createLongRows(columns) : strangers;
};

const createLongRows = (columns: LongColumns): FamiliarRows => {
  const { geography, indicator, period, value, unit, kind, width, headingTexts } = columns;
  const cut = createLineCutter([geography, period, indicator, unit, kind], value, width);
  /** By the numbers of their labels. */
  const places: FigurePlaces[] = [];
  const times: Timing[] = [];
  const senses = new Map<number, Sense>();
  let [lastSense, lastKey]: [Sense | undefined, number] = [undefined, -1];
  const headings = new Set(headingTexts.map((texts) => texts[geography.index]));
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
    const text = line.text.slice(from, to);
    return createExact({ row: row.row, column: value.index, text }, number, place, timing, sense);
  };

  /** A row is asked for twice: may it be a heading, and then what does it hold? */
  const recognise = (row: Row): Figure | null => {
    if (row !== last) [last, lastFigure] = [row, find(row)];
    return lastFigure;
  };

  const learn = (row: Row, reading: RowReading): void => {
    const figure = findOnly(row, reading);
    if (!figure || !isPlainLabel(cellText(row, indicator.index))) return;
    if (figure.timing.mention.place?.column !== period.index) return;
    if (headings.has(foldLabel(cellText(row, geography.index))) || !cut.learn(row)) return;
    places[cut.codes[0] ?? 0] = figure.places;
    times[cut.codes[1] ?? 0] = figure.timing;
    senses.set(cut.senseKey(), figure);
    lastKey = -1;
  };

  return { recognise, label: cut.label, learn };
};

const createExact = (
  { row, column, text }: Pick<Figure, 'row' | 'column' | 'text'>,
  number: NumberReading,
  places: FigurePlaces,
  timing: Timing,
  { indicator, kind, unit, said }: Sense,
): Figure => ({
  row,
  column,
  text,
  indicator,
  places,
  timing,
  kind,
  stated: { qualifier: 'exact', numbers: [number], perYear: false, unitText: '' },
  unit,
  rank: null,
  said,
});

/** The one figure of a line of text that was read without a word about it. */
const findOnly = (
  row: Row,
  { figures, issues, isTimedByLabel }: RowReading,
): Figure | undefined => {
  const [figure, ...more] = figures;
  const isAlone = more.length === 0 && issues.length === 0 && !isTimedByLabel;
  const isPlain = figure?.stated?.unitText === '' && TextRow.lineOf(row) !== null;
  return isAlone && isPlain ? figure : undefined;
};
