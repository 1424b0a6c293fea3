import { createIssue } from '../create-issue.ts';
import type { Known, Layout } from '../layout/layout.ts';
import type { RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import { unnamed } from '../model/geography.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Kind } from '../model/observation.ts';
import { type Period, periodKey, periodLabel } from '../model/period.ts';
import { isPeriod } from '../parse/parse-period.ts';
import { cellText, type Row } from '../source/table.ts';
import type { Mention } from './figure.ts';

/** What a row's own cells, and the table where they are silent, say about its figures. */
export interface Subject {
  readonly geographies: readonly string[];
  readonly geographyColumn: number | null;
  readonly geographyText: string;
  /** Null: each column has its own. */
  readonly indicator: Indicator | null;
  readonly period: Period | null;
  /** Null: `period` is. */
  readonly periodMention: Mention | null;
  readonly kind: Kind;
  /** The unit the indicator's cell carries: `TTHC cắt giảm (%)`. */
  readonly labelUnit: Unit | null;
  readonly unitText: string;
  readonly unitColumn: number | null;
  /** The row's label names a rank: `Xếp hạng PCI`. */
  readonly isRank: boolean;
  readonly rankOf: number | null;
  readonly warnings: readonly Issue[];
}

export const isIssue = (value: object | null): value is Issue =>
  value !== null && 'code' in value && 'severity' in value;

type Places = Pick<Subject, 'geographies' | 'geographyColumn' | 'geographyText' | 'warnings'>;
type Timing = Pick<Subject, 'period' | 'periodMention'>;
type Label = Pick<Subject, 'indicator' | 'labelUnit' | 'isRank' | 'rankOf'> & {
  readonly period: Period | null;
  readonly kind: Kind | null;
};

/** The row's province, indicator, period, kind and unit; an issue when one of them is not known. */
export const readSubject = (
  row: Row,
  context: RowContext,
  above: readonly string[],
): Subject | Issue => {
  const { layout, known, matchers } = context;
  const places = readPlaces(row, layout, known, matchers);
  if (isIssue(places)) return places;
  const label = readLabel(row, context, above);
  if (isIssue(label)) return label;
  const period = readPeriodCell(row, label.period, context);
  if (isIssue(period)) return period;
  const kind = readKind(row, layout, matchers);
  if (kind !== null && typeof kind !== 'string') return kind;
  return {
    ...places,
    ...label,
    ...period,
    kind: kind ?? label.kind ?? known.kind ?? 'actual',
    unitText: layout.unit ? cellText(row, layout.unit.index) : '',
    unitColumn: layout.unit?.index ?? null,
  };
};

const readPlaces = (row: Row, layout: Layout, known: Known, matchers: Matchers): Places | Issue => {
  if (!layout.geography) {
    const geographies = known.geographies ?? [unnamed];
    return { geographies, geographyColumn: null, geographyText: '', warnings: [] };
  }
  const column = layout.geography.index;
  const text = cellText(row, column);
  const place = { row: row.row, column };
  if (text === '') return createIssue('missing-geography', place);
  const match = matchers.geography(text);
  const found = { geographyColumn: column, geographyText: text };
  switch (match.found) {
    case 'one': {
      const warnings = match.repaired ? [repaired(match.slug, text, place, matchers)] : [];
      return { ...found, geographies: [match.slug], warnings };
    }
    case 'several':
      return { ...found, geographies: match.slugs, warnings: [] };
    case 'none':
      return createIssue('unknown-geography', place, { text });
  }
};

const repaired = (
  slug: string,
  text: string,
  place: { row: number; column: number },
  matchers: Matchers,
): Issue => {
  const name = matchers.lists.geographies.find((one) => one.slug === slug)?.name ?? slug;
  return createIssue('repaired-geography', place, { severity: 'warning', text, params: { name } });
};

const readLabel = (row: Row, context: RowContext, above: readonly string[]): Label | Issue => {
  const { layout, known, matchers } = context;
  const silent = { labelUnit: null, isRank: false, rankOf: null, period: null, kind: null };
  if (!layout.indicator) return { ...silent, indicator: known.indicator };
  const column = layout.indicator.index;
  const text = cellText(row, column);
  const place = { row: row.row, column };
  if (text === '') return createIssue('missing-indicator', place);
  const unitCell = layout.unit ? matchers.unit(cellText(row, layout.unit.index)) : undefined;
  const direct = unitCell ? matchers.indicator(text, unitCell.id) : matchers.indicator(text);
  const nested = above.length > 0 ? context.describePath([...above, text]) : null;
  const said = nested?.indicator ? nested : context.describe(text);
  const indicator =
    nested?.indicator || said.roles.includes('rank') || direct.found !== 'one'
      ? said.indicator
      : direct.indicator;
  if (!indicator) return createIssue('unknown-indicator', place, { text });
  return {
    indicator,
    labelUnit: said.unit,
    isRank: said.roles.includes('rank'),
    rankOf: said.rankOf,
    period: said.period,
    kind: said.kind,
  };
};

/** The period's cell; the label's own ("PCI 2018") must not say another; else the table's. */
const readPeriodCell = (
  row: Row,
  ofLabel: Period | null,
  { layout, known, period: read }: RowContext,
): Timing | Issue => {
  const text = layout.period ? cellText(row, layout.period.index) : '';
  if (!layout.period || text === '') return timeOf(row, ofLabel, layout, known);
  const place = { row: row.row, column: layout.period.index };
  const period = read(text);
  if (!isPeriod(period)) return createIssue(period, place, { text });
  if (ofLabel && periodKey(ofLabel) !== periodKey(period))
    return createIssue('conflicting-period', place, { text });
  return { period, periodMention: { place, text } };
};

/** The label's period, or else the table's. */
const timeOf = (row: Row, ofLabel: Period | null, layout: Layout, known: Known): Timing => {
  if (ofLabel && layout.indicator) {
    const column = layout.indicator.index;
    const text = cellText(row, column);
    return { period: ofLabel, periodMention: { place: { row: row.row, column }, text } };
  }
  const { period } = known;
  const text = period ? periodLabel(period, 'vi') : '';
  return { period, periodMention: period && { place: null, text } };
};

const readKind = (row: Row, layout: Layout, matchers: Matchers): Kind | Issue | null => {
  if (!layout.kind) return null;
  const text = cellText(row, layout.kind.index);
  if (text === '') return null;
  const place = { row: row.row, column: layout.kind.index };
  return matchers.kind(text) ?? createIssue('unknown-kind', place, { text });
};
