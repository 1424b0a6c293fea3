import { createIssue } from '../create-issue.ts';
import { leaveOutEarly } from '../layout/columns/early-apart.ts';
import type { Layout } from '../layout/layout.ts';
import type { RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Kind } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { cellText, type Row } from '../source/table.ts';
import { type Places, readPlaces } from './read-places.ts';
import { readTiming, type Timing } from './read-timing.ts';

/** What a row's own cells, and the table where they are silent, say about its figures. */
export interface Subject extends Places, Timing {
  /** Null: each column has its own. */
  readonly indicator: Indicator | null;
  readonly kind: Kind;
  /** The unit the indicator's cell carries: `TTHC cắt giảm (%)`. */
  readonly labelUnit: Unit | null;
  readonly unitText: string;
  readonly unitColumn: number | null;
  /** The row's label names a rank: `Xếp hạng PCI`. */
  readonly isRank: boolean;
  readonly rankOf: number | null;
}

export const isIssue = (value: object | null): value is Issue =>
  value !== null && 'code' in value && 'severity' in value;

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
  const period = readTiming(row, label.period, context);
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
  const named =
    nested?.indicator || said.roles.includes('rank') || direct.found !== 'one'
      ? said.indicator
      : direct.indicator;
  const indicator = layout.isEarlyApart
    ? leaveOutEarly(named, [...above, text].join(' '), matchers.lists.indicators)
    : named;
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

const readKind = (row: Row, layout: Layout, matchers: Matchers): Kind | Issue | null => {
  if (!layout.kind) return null;
  const text = cellText(row, layout.kind.index);
  if (text === '') return null;
  const place = { row: row.row, column: layout.kind.index };
  return matchers.kind(text) ?? createIssue('unknown-kind', place, { text });
};
