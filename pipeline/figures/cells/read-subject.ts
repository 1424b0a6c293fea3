import { createIssue } from '../../create-issue.ts';
import { leaveOutEarly } from '../../layout/columns/early-apart.ts';
import { timeWithin } from '../../layout/heading/describe-heading.ts';
import type { HeadingMeaning } from '../../layout/heading/meaning.ts';
import type { Known, Layout } from '../../layout/layout.ts';
import type { RowContext, SaidPart } from '../../layout/row-context.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { type Indicator, isPublishedIndex, type WrittenUnit } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Kind } from '../../model/observation.ts';
import { type Period, periodKey } from '../../model/period.ts';
import { ownText } from '../../own-text.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { FigurePlaces, Timing } from '../figure.ts';
import { withoutMark } from '../rows/label-trail.ts';
import { areWithin, isWithin, partRows } from './part-rows.ts';
import { createPartReader } from './read-part.ts';
import { createPlacesReader } from './read-places.ts';
import { createTimingReader } from './read-timing.ts';

/** What a row's own cells, and the table where they are silent, say about its figures. */
export interface Subject {
  readonly places: FigurePlaces;
  readonly warnings: readonly Issue[];
  /** Null: each column has its own. */
  readonly timing: Timing | null;
  /** Null: each column has its own. */
  readonly indicator: Indicator | null;
  readonly kind: Kind;
  /** The unit the indicator's cell carries: `TTHC cắt giảm (%)`. */
  readonly labelUnit: WrittenUnit | null;
  readonly unitText: string;
  readonly unitColumn: number | null;
  /** The row's label names a rank: `Xếp hạng PCI`. */
  readonly isRank: boolean;
  readonly rankOf: number | null;
  /** So is its period: `PCI 2018`. */
  readonly isTimedByLabel: boolean;
}

export const isIssue = (value: object | null): value is Issue =>
  value !== null && 'severity' in value;

type Label = Pick<Subject, 'indicator' | 'labelUnit' | 'isRank' | 'rankOf'> & {
  readonly period: Period | null;
  readonly kind: Kind | null;
};

export type SubjectReader = (row: Row, above: readonly string[]) => Subject | Issue;

/** Reads a row's province, indicator, period, kind and unit; an issue when one of them is not known. */
export const createSubjectReader = (context: RowContext): SubjectReader => {
  const { layout, known, matchers } = context;
  const { unit } = layout;
  const readPlaces = createPlacesReader(layout, known, matchers);
  const readLabel = createLabelReader(context);
  const readTiming = createTimingReader(context);
  const readPart = createPartReader(context);
  const unitColumn = unit?.index ?? null;
  return (row, above) => {
    const found = readPlaces(row);
    if (isIssue(found)) return found;
    const label = readLabel(row, above, readPart(row));
    if (isIssue(label)) return label;
    const timing = readTiming(row, label.period);
    if (isIssue(timing)) return timing;
    const kind = readKind(row, layout, matchers);
    if (kind !== null && typeof kind !== 'string') return kind;
    return {
      places: found.places,
      warnings: found.warnings,
      timing,
      indicator: label.indicator,
      labelUnit: label.labelUnit,
      isRank: label.isRank,
      rankOf: label.rankOf,
      kind: kind ?? label.kind ?? known.kind ?? 'actual',
      unitText: unit ? cellText(row, unit.index) : '',
      unitColumn,
      isTimedByLabel: label.period !== null,
    };
  };
};

/** Labels come again and again: what was read of them is kept, up to a number. */
const mostKept = 10_000;

/** An indented label is read anew: it depends on those above it; and so is that of a part. */
const createLabelReader = (
  context: RowContext,
): ((row: Row, above: readonly string[], part: SaidPart | null) => Label | Issue) => {
  const { indicator, unit } = context.layout;
  if (!indicator) return (row, above, part) => readLabel(row, context, above, part);
  const kept = new Map<string, Label>();
  return (row, above, part) => {
    if (above.length > 0 || part) return readLabel(row, context, above, part);
    const text = cellText(row, indicator.index);
    const key = unit ? `${text}\n${cellText(row, unit.index)}` : text;
    const before = kept.get(key);
    if (before) return before;
    const read = readLabel(row, context, above, null);
    if (!isIssue(read) && kept.size < mostKept) kept.set(ownText(key), read);
    return read;
  };
};

const readLabel = (
  row: Row,
  context: RowContext,
  above: readonly string[],
  part: SaidPart | null,
): Label | Issue => {
  const { layout, known, matchers, subtitle } = context;
  const labelUnit = subtitle?.unit ?? null;
  const isRank = subtitle?.isRank ?? false;
  const silent = { labelUnit, isRank, rankOf: null, period: null, kind: null };
  if (!layout.indicator)
    return part && areWithin(part, context)
      ? partRows(part)
      : { ...silent, indicator: known.indicator };
  const column = layout.indicator.index;
  const text = cellText(row, column);
  const place = { row: row.row, column };
  if (text === '') return createIssue('blank-indicator', place);
  const unitCell = layout.unit ? matchers.unit(cellText(row, layout.unit.index)) : undefined;
  const direct = unitCell ? matchers.indicator(text, unitCell.id) : matchers.indicator(text);
  const upper = part ? [part.name, ...above] : above;
  const nested = upper.length > 0 ? context.describePath([...upper, withoutMark(text)]) : null;
  const said = nested?.indicator ? nested : context.describe(text);
  const named =
    bareMeasure(said, known) ??
    (nested?.indicator || said.roles.includes('rank') || direct.found !== 'one'
      ? said.indicator
      : direct.indicator);
  const indicator = layout.isEarlyApart
    ? leaveOutEarly(named, [...above, text].join(' '), matchers.lists.indicators)
    : named;
  if (part && !nested?.indicator && isWithin(part, indicator)) return partRows(part);
  if (!indicator || !isOfTable(said, known))
    return createIssue('unknown-indicator', place, { text });
  return {
    indicator,
    labelUnit: said.unit ?? labelUnit,
    isRank: isRank || said.roles.includes('rank'),
    rankOf: said.rankOf,
    period: said.period,
    kind: said.kind,
  };
};

/** "Hồ sơ tiếp nhận cùng kỳ năm trước" is a row of another time than the table's. */
const isOfTable = ({ within, period }: HeadingMeaning, known: Known): boolean => {
  if (within === null || period) return true;
  const time = known.period && timeWithin(within, known.period);
  return known.period !== null && time !== null && periodKey(time) === periodKey(known.period);
};

/** Under "CHỈ SỐ PCI NĂM 2022" the rows "Điểm" and "Xếp hạng" are of the index that the title names. */
const bareMeasure = (
  { roles, indicator, geographies, within }: HeadingMeaning,
  known: Known,
): Indicator | null => {
  const isBare = indicator === null && geographies === null && within === null;
  const isMeasure = roles.join() === 'value' || roles.join() === 'rank';
  return isBare && isMeasure && known.indicator && isPublishedIndex(known.indicator)
    ? known.indicator
    : null;
};

const readKind = (row: Row, layout: Layout, matchers: Matchers): Kind | Issue | null => {
  if (!layout.kind) return null;
  const text = cellText(row, layout.kind.index);
  if (text === '') return null;
  const place = { row: row.row, column: layout.kind.index };
  return matchers.kind(text) ?? createIssue('unknown-kind', place, { text });
};
