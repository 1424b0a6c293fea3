import { createIssue } from '../create-issue.ts';
import type { Column, Layout, Measure } from '../layout/layout.ts';
import type { RowContext } from '../layout/row-context.ts';
import type { Issue } from '../model/issue.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Figure, Mention } from './figure.ts';
import { readCell } from './read-cell.ts';
import { readChange, withCell } from './read-change.ts';
import { isIssue, readSubject, type Subject } from './read-subject.ts';
import { sayScoreOrRank } from './say-score-or-rank.ts';
import { isContrary } from './subtitles.ts';

export interface RowReading {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/**
 * The figures of one data row, and what stands in their way, cell by cell. `above`: the labels that
 * the row's own is indented under.
 */
export const readFigures = (
  row: Row,
  context: RowContext,
  above: readonly string[] = [],
): RowReading => {
  const { layout } = context;
  if (!hasAnything(row, layout)) return { figures: [], issues: [] };
  const subject = readSubject(row, context, above);
  if (isIssue(subject)) return { figures: [], issues: [subject] };
  const read = layout.measures.map((measure) => readMeasure(row, measure, subject, context));
  return {
    figures: read.flatMap((one) => one.figures),
    issues: [...subject.warnings, ...read.flatMap((one) => one.issues)],
  };
};

const isFilled = (row: Row, column: Column | null): boolean =>
  column !== null && cellText(row, column.index) !== '';

const hasAnything = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) => isFilled(row, value) || isFilled(row, rank));

const headingMention = ({ index, row, heading }: Column): Mention => ({
  place: { row, column: index },
  text: heading,
});

/** The figure of one measure; of a change two, what was before as its baseline. */
const readMeasure = (
  row: Row,
  measure: Measure,
  subject: Subject,
  context: RowContext,
): RowReading => {
  const indicator = measure.value?.indicator ?? subject.indicator;
  const kind = measure.value?.kind ?? subject.kind;
  const change = kind === 'actual' ? readChange(row, measure, indicator, context) : null;
  if (!change) return readFigure(row, measure, subject, context);
  const { column, text } = change;
  const read = (part: string): RowReading =>
    readFigure(withCell(row, column, part), measure, subject, context);
  const [before, after] = [read(change.before), read(change.after)];
  return {
    figures: [
      ...before.figures.map((one) => ({ ...one, text, kind: 'baseline' as const, rank: null })),
      ...after.figures.map((one) => ({ ...one, text })),
    ],
    issues: [...before.issues, ...after.issues],
  };
};

const readFigure = (
  row: Row,
  measure: Measure,
  subject: Subject,
  context: RowContext,
): RowReading => {
  const column = measure.value ?? measure.rank;
  if (!column) return { figures: [], issues: [] };
  const indicator = column.indicator ?? subject.indicator;
  // A quarter of a year that nobody names is not that year.
  const period = column.period ?? (column.within === null ? subject.period : null);
  const periodMention = column.period ? headingMention(column) : subject.periodMention;
  const place = { row: row.row, column: column.index };
  const read = readCell(row, measure, { ...subject, indicator }, context);
  if (isIssue(read)) return { figures: [], issues: [read] };
  if (read === null) return { figures: [], issues: [] };
  const { subtitle } = context;
  if (subtitle && isContrary(column, subtitle)) {
    const params = { line: subtitle.row, heading: column.heading };
    const contrary = createIssue('contrary-subtitle', place, { text: subtitle.text, params });
    return { figures: [], issues: [contrary] };
  }
  const { warnings, ...cell } = read;
  if (!indicator) return { figures: [], issues: [createIssue('missing-indicator', place)] };
  if (!period || !periodMention)
    return { figures: [], issues: [createIssue('missing-period', place)] };
  const kind = column.kind ?? subject.kind;
  const { geographyColumn } = subject;
  // Provinces side by side: the column is the province's.
  const geographies = column.geographies ?? subject.geographies;
  const geographyText = column.geographies ? column.heading : subject.geographyText;
  const code = column.geographies ? null : subject.code;
  const figure = {
    ...cell,
    indicator,
    period,
    periodMention,
    kind,
    geographies,
    geographyColumn,
    geographyText,
    code,
    said: sayScoreOrRank(row, measure, cell.stated, subject, context),
  };
  return { figures: [{ ...figure, row: row.row }], issues: warnings };
};
