import { foldLabel } from '../match/fold-label.ts';
import type { Role } from '../match/headings.ts';
import type { SaidBasis } from '../match/said-basis.ts';
import type { Indicator, WrittenUnit } from '../model/indicator.ts';
import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { GivenColumn } from './columns/given.ts';
import type { Heard } from './columns/heard.ts';
import type { Formula } from './heading/column-formulas.ts';
import type { HeadingMeaning } from './heading/meaning.ts';
import type { Region } from './region.ts';

/** One column as it was understood. */
export interface Column extends Omit<HeadingMeaning, 'roles'> {
  /** From 0. */
  readonly index: number;
  /** The row of the heading in which the column's leaf stands. */
  readonly row: number;
  /** Its heading from the top level down. */
  readonly path: readonly string[];
  /** The path as one text: `Đã giải quyết › Quá hạn`. */
  readonly heading: string;
  readonly role: Role;
  /** Of provinces: most cells hold codes. A number among names is no code: its row has slipped. */
  readonly isCoded: boolean;
  /** What a person said of it; null: nothing. */
  readonly given: GivenColumn | null;
  /** The unit as the file says it, whatever a person said. */
  readonly ownUnit: WrittenUnit | null;
  /** What told its role. */
  readonly heard: Heard;
  /** Its heading, or a person, says that its numbers are scores and no ranks. */
  readonly isScore: boolean;
  /** Its heading says that each cell has a rank and a score, and in which order. */
  readonly both: 'rank-first' | 'score-first' | null;
}

/** Does the column hold figures, whatever they are of? */
export const holdsFigures = ({ role }: Column): boolean => role === 'value' || role === 'rank';

/** A value column with its rank, or a rank alone; what they leave open the row or the title gives. */
export interface Measure {
  readonly value: Column | null;
  readonly rank: Column | null;
  readonly rankOf: Column | null;
}

/** How one group of columns turns into figures. */
export interface Layout {
  /** The last row of the heading. */
  readonly headingRow: number;
  /** What stands in the heading's rows and that of the column numbers, folded: it may come again. */
  readonly headingTexts: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  readonly region: Region;
  /** Cells a row must have; in a grid it may end early. */
  readonly width: number;
  readonly isGrid: boolean;
  readonly geography: Column | null;
  /** Which set of provinces the row is about, the 63 or the 34. */
  readonly basis: Column | null;
  /** Codes beside the names. */
  readonly code: Column | null;
  readonly indicator: Column | null;
  readonly period: Column | null;
  /** Years in a column of their own, beside quarters or months. */
  readonly year: Column | null;
  readonly unit: Column | null;
  readonly kind: Column | null;
  /** The rows are parts of the province (departments, fields, districts): only their total is read. */
  readonly breakdown: Column | null;
  /** Beside provinces or indicators: of what part of the province a row is (`Huyện`, `Cấp`, `Lĩnh vực`). */
  readonly splits: readonly Column[];
  readonly measures: readonly Measure[];
  /** What the form says its columns add up to. */
  readonly formulas: readonly Formula[];
  /** It counts what came before its time apart from what came on time. */
  readonly isEarlyApart: boolean;
}

/** A year in which something was announced, or that of a report which tells of indices among others. */
export interface TimeDoubt {
  readonly code: 'announced-period' | 'report-period';
  /** What says the year. */
  readonly text: string;
  /** Null: the name of the sheet or of the file. */
  readonly row: number | null;
}

/** What holds for the whole table unless a column or a cell says otherwise. */
export interface Known {
  /** Slugs the label can stand for (two for "Huế"); null: the table must say it row by row. */
  readonly geographies: readonly string[] | null;
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  /** Why the period need not be that of an index; null: nothing speaks against it. */
  readonly timeDoubt: TimeDoubt | null;
  readonly unit: WrittenUnit | null;
  readonly kind: Kind | null;
  /** The title says that the figures are ranks, and speaks of no scores. */
  readonly isRanking: boolean;
  /** The title tells of parts of one province: its communes, districts or offices. */
  readonly isOfParts: boolean;
  /** The set of provinces that the title names; null: none. */
  readonly saidBasis: SaidBasis | null;
}

const firstOf = (columns: readonly Column[], role: Role): Column | null =>
  columns.find((column) => column.role === role) ?? null;

const agrees = (rank: Column, value: Column): boolean =>
  (rank.indicator === null || rank.indicator === value.indicator) &&
  (rank.period === null || samePeriod(rank.period, value.period)) &&
  rank.geographies?.join() === value.geographies?.join() &&
  (value.kind === null || value.kind === 'actual');

const samePeriod = (a: Period, b: Period | null): boolean =>
  b !== null && a.from === b.from && a.to === b.to && a.grain === b.grain;

/**
 * The value column a rank belongs to: the only one that agrees, or the nearest of them before it. One
 * rank for an index and its components is the index's, wherever it stands.
 */
const findPartner = (
  rank: Column,
  values: readonly Column[],
  isAlone: boolean,
): Column | undefined => {
  const fitting = values.filter((value) => agrees(rank, value));
  const nearest = fitting.findLast((value) => value.index < rank.index) ?? fitting[0];
  const whole = nearest?.indicator?.partOf?.indicator;
  const index = whole && fitting.find(({ indicator }) => indicator?.id === whole);
  return isAlone && index ? index : nearest;
};

/** Does no other rank of that time and place stand there without an indicator of its own? */
const isOnlyRank = (rank: Column, ranks: readonly Column[]): boolean =>
  rank.indicator === null &&
  ranks.every(
    (other) =>
      other === rank ||
      other.indicator !== null ||
      (other.period !== null && rank.period !== null && !samePeriod(other.period, rank.period)) ||
      other.geographies?.join() !== rank.geographies?.join(),
  );

const createMeasures = (columns: readonly Column[]): readonly Measure[] => {
  const values = columns.filter((column) => column.role === 'value');
  const ranks = columns.filter((column) => column.role === 'rank');
  const rankOf = firstOf(columns, 'rank-of');
  const partners = new Map<Column, Column>();
  for (const rank of ranks) {
    const partner = findPartner(
      rank,
      values.filter((value) => !partners.has(value)),
      isOnlyRank(rank, ranks),
    );
    if (partner) partners.set(partner, rank);
  }
  const paired = new Set(partners.values());
  return [
    ...values.map((value) => {
      const rank = partners.get(value) ?? null;
      return { value, rank, rankOf: rank && rankOf };
    }),
    ...ranks.filter((rank) => !paired.has(rank)).map((rank) => ({ value: null, rank, rankOf })),
  ];
};

type LayoutParts = Pick<
  Layout,
  'headingTexts' | 'headingRow' | 'columns' | 'region' | 'isGrid' | 'formulas' | 'isEarlyApart'
>;

/** Does the column hold years and nothing finer? */
export const isYearColumn = ({ heading }: Column): boolean =>
  /^(?:năm|nam|year)$/u.test(foldLabel(heading));

/** One column of periods, and one of years where there are two. */
const periodColumns = (columns: readonly Column[]): Pick<Layout, 'period' | 'year'> => {
  const periods = columns.filter((column) => column.role === 'period');
  const finer = periods.find((column) => !isYearColumn(column));
  const year = periods.find(isYearColumn) ?? null;
  return finer ? { period: finer, year } : { period: year, year: null };
};

/** Beside what their figures are of, columns of offices or fields split its rows. */
const divisionsOf = (columns: readonly Column[]): Pick<Layout, 'breakdown' | 'splits'> => {
  const divisions = columns.filter(({ role }) => role === 'breakdown');
  const isBesideSubject = columns.some(({ role }) => role === 'geography' || role === 'indicator');
  if (isBesideSubject) return { breakdown: null, splits: divisions };
  return { breakdown: divisions[0] ?? null, splits: [] };
};

/** The layout that the columns' roles make. */
export const createLayout = (parts: LayoutParts): Layout => {
  const { columns } = parts;
  return {
    ...parts,
    width: (columns.at(-1)?.index ?? -1) + 1,
    geography: firstOf(columns, 'geography'),
    basis: firstOf(columns, 'basis'),
    code: firstOf(columns, 'code'),
    indicator: firstOf(columns, 'indicator'),
    ...periodColumns(columns),
    unit: firstOf(columns, 'unit'),
    kind: firstOf(columns, 'kind'),
    ...divisionsOf(columns),
    measures: createMeasures(columns),
  };
};
