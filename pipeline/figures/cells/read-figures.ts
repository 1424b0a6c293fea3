import { createIssue } from '../../create-issue.ts';
import type { Subtitle } from '../../layout/body/read-subtitle.ts';
import { partOfPeriod } from '../../layout/heading/describe-heading.ts';
import type { Column, Layout, Measure } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Figure, FigurePlaces, Timing } from '../figure.ts';
import { isContrary } from '../rows/subtitles.ts';
import { createRowNaming } from './name-row.ts';
import { createCellReader } from './read-cell.ts';
import { readChange, withCell } from './read-change.ts';
import { createSubjectReader, isIssue, type Subject } from './read-subject.ts';
import { sayScoreOrRank } from './say-score-or-rank.ts';

export interface RowReading {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  /** The label says when: another row's period may contradict it. */
  readonly isTimedByLabel?: boolean;
}

export type FiguresReader = (row: Row, above: readonly string[]) => RowReading;

const none: readonly string[] = [];
const nothing: RowReading = { figures: [], issues: [] };

/**
 * Reads the figures of one data row, and what stands in their way, cell by cell. `above`: the labels
 * that the row's own is indented under.
 */
export const createFiguresReader = (context: RowContext): FiguresReader => {
  const { layout } = context;
  const readSubject = createSubjectReader(context);
  const nameRow = createRowNaming(context);
  const readers = layout.measures.map((measure) => createMeasureReader(measure, context));
  return (read, above) => {
    const { row, isRank, rankOf } = nameRow(read);
    if (!hasAnything(row, layout)) return nothing;
    const said = readSubject(row, row === read ? above : none);
    if (isIssue(said)) return { figures: [], issues: [said] };
    const subject = isRank ? { ...said, isRank, rankOf } : said;
    const figures: Figure[] = [];
    const issues: Issue[] = [...subject.warnings];
    for (const read of readers) read(row, subject, figures, issues);
    return { figures, issues, isTimedByLabel: subject.isTimedByLabel };
  };
};

const isFilled = (row: Row, column: Column | null): boolean =>
  column !== null && cellText(row, column.index) !== '';

const hasAnything = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) => isFilled(row, value) || isFilled(row, rank));

type MeasureReader = (row: Row, subject: Subject, figures: Figure[], issues: Issue[]) => void;

/** Adds the figure of one measure, or what is wrong with it; of a change two, the first a baseline. */
const createMeasureReader = (measure: Measure, context: RowContext): MeasureReader => {
  const read = createFigureReader(measure, context);
  return (row, subject, figures, issues) => {
    const indicator = measure.value?.indicator ?? subject.indicator;
    const kind = measure.value?.kind ?? subject.kind;
    const change = kind === 'actual' ? readChange(row, measure, indicator, context) : null;
    if (!change) {
      read(row, subject, figures, issues);
      return;
    }
    const { column, text } = change;
    const [before, after]: [Figure[], Figure[]] = [[], []];
    read(withCell(row, column, change.before), subject, before, issues);
    read(withCell(row, column, change.after), subject, after, issues);
    figures.push(
      ...before.map((one) => ({ ...one, text, kind: 'baseline' as const, rank: null })),
      ...after.map((one) => ({ ...one, text })),
    );
  };
};

const createFigureReader = (measure: Measure, context: RowContext): MeasureReader => {
  const column = measure.value ?? measure.rank;
  if (!column) return () => undefined;
  const readCell = createCellReader(measure, context);
  const { subtitle } = context;
  const within = column.within ?? subtitle?.within ?? null;
  const timing = timingOf(column, subtitle);
  const placesOf = createColumnPlaces(column);
  const contrary = subtitle && isContrary(column, subtitle) ? subtitle : null;
  return (row, subject, figures, issues) => {
    const own = column.indicator === null ? subject : { ...subject, indicator: column.indicator };
    const cell = readCell(row, own);
    if (cell === null) return;
    if (isIssue(cell)) {
      issues.push(cell);
      return;
    }
    if (contrary) {
      issues.push(contrarySubtitle(row, column, contrary));
      return;
    }
    const { indicator } = own;
    // A quarter of a year that nobody names is not that year.
    const time = timing ?? (within === null ? subject.timing : null);
    if (!indicator || !time) {
      issues.push(missingFact(row, { ...column, within }, indicator));
      return;
    }
    if (cell.warnings.length > 0) issues.push(...cell.warnings);
    figures.push({
      row: row.row,
      column: cell.column,
      text: cell.text,
      indicator,
      places: placesOf(subject.places),
      timing: time,
      kind: column.kind ?? subject.kind,
      stated: cell.stated,
      unit: cell.unit,
      rank: cell.rank,
      said: sayScoreOrRank(row, measure, cell.stated, subject, context),
    });
  };
};

const missingFact = (
  { row }: Row,
  { index, within, heading: text }: Column,
  indicator: Indicator | null,
): Issue => {
  const place = { row, column: index };
  if (!indicator) return createIssue('figure-without-indicator', place, { text });
  if (within === null) return createIssue('missing-period', place);
  return createIssue('unsettled-time', place, { text: within });
};

const contrarySubtitle = (row: Row, { index, heading }: Column, subtitle: Subtitle): Issue => {
  const params = { line: subtitle.row, heading };
  const place = { row: row.row, column: index };
  return createIssue('contrary-subtitle', place, { text: subtitle.text, params });
};

/** Below the line `Quý I` a column of a year is of that quarter; null: the column says no time. */
const timingOf = (
  { period, index, row, heading }: Column,
  subtitle: Subtitle | null,
): Timing | null => {
  const own = period && subtitle?.within ? partOfPeriod(subtitle.within, period) : period;
  return own && { period: own, mention: { place: { row, column: index }, text: heading } };
};

/** Provinces side by side: the column is the province's. */
const createColumnPlaces = ({ geographies, heading }: Column) => {
  if (!geographies) return (ofRow: FigurePlaces): FigurePlaces => ofRow;
  let places: FigurePlaces = { geographies, column: null, text: heading, code: null };
  return ({ column, said }: FigurePlaces): FigurePlaces => {
    if (column !== places.column || said !== places.said)
      places = { ...places, column, ...(said ? { said } : {}) };
    return places;
  };
};
