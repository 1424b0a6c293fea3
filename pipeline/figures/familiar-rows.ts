import type { Layout } from '../layout/layout.ts';
import { foldLabel } from '../match/fold-label.ts';
import { ownText } from '../own-text.ts';
import { readPlainNumber } from '../parse/plain-number.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Figure, FigurePlaces, Timing } from './figure.ts';
import type { RowReading } from './read-figures.ts';

/** As many labels of a column are known again. */
const mostKept = 10_000;

type Sense = Pick<Figure, 'indicator' | 'kind' | 'unit'>;

/** Rows all of whose labels were read before, with a plain number beside them. */
export interface FamiliarRows {
  /** The row's one figure; null where anything about the row is new. */
  readonly recognise: (row: Row) => Figure | null;
  /** Remembers the labels of a row of data that was read in full and without a word. */
  readonly learn: (row: Row, reading: RowReading) => void;
}

const strangers: FamiliarRows = { recognise: () => null, learn: () => undefined };

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
  const isPlain = !layout.code && !layout.year && !layout.breakdown && !value?.geographies;
  if (!isLong || !isPlain || value.period || value.within !== null) return strangers;

  const places = new Map<string, FigurePlaces>();
  const senses = new Map<string, Sense>();
  const times = new Map<string, Timing>();
  const headings = new Set(layout.headingTexts.map((texts) => texts[geography.index]));
  const senseKey = (row: Row): string => {
    let key = cellText(row, indicator.index);
    if (unit) key += `\n${cellText(row, unit.index)}`;
    if (kind) key += `\n${cellText(row, kind.index)}`;
    return key;
  };
  const isWhole = ({ cells, numbers }: Row): boolean => cells.length === width && !numbers;

  const recognise = (row: Row): Figure | null => {
    if (!isWhole(row)) return null;
    const place = places.get(cellText(row, geography.index));
    if (!place) return null;
    const timing = times.get(cellText(row, period.index));
    const sense = timing && senses.get(senseKey(row));
    if (!sense) return null;
    const text = cellText(row, value.index);
    const number = readPlainNumber(text);
    if (!number) return null;
    return {
      row: row.row,
      column: value.index,
      text,
      indicator: sense.indicator,
      places: place,
      timing,
      kind: sense.kind,
      stated: { qualifier: 'exact', numbers: [number], perYear: false, unitText: '' },
      unit: sense.unit,
      rank: null,
    };
  };

  const learn = (row: Row, { figures, issues, isTimedByLabel }: RowReading): void => {
    const [figure] = figures;
    if (!figure || issues.length > 0 || isTimedByLabel || !isWhole(row)) return;
    if (figure.stated?.unitText !== '' || !isSimple(cellText(row, indicator.index))) return;
    if (figure.timing.mention.place?.column !== period.index) return;
    const name = cellText(row, geography.index);
    if (headings.has(foldLabel(name)) || places.size + senses.size + times.size > mostKept) return;
    places.set(ownText(name), figure.places);
    senses.set(ownText(senseKey(row)), figure);
    times.set(ownText(cellText(row, period.index)), figure.timing);
  };

  return { recognise, learn };
};

/** Not indented under the label above it. */
const isSimple = (label: string): boolean => /^[\p{L}\p{N}]/u.test(label);
