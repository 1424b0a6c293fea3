import { createIssue } from '../../create-issue.ts';
import {
  closesTable,
  hasMeasureText,
  isCalledNote,
  isLoneLine,
  type RowClass,
} from '../../layout/body/classify-row.ts';
import { readMark } from '../../layout/body/line-mark.ts';
import { readSubtitle, type Subtitle } from '../../layout/body/read-subtitle.ts';
import { withLines } from '../../layout/body/with-lines.ts';
import type { Column, Layout, Measure } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { namesAverage } from '../../match/names-average.ts';
import { namesExclusion } from '../../match/note-words.ts';
import type { Issue } from '../../model/issue.ts';
import { overlaps } from '../../model/period.ts';
import { filledCells, type Row } from '../../source/table.ts';
import { createLineStack } from './line-stack.ts';

/** Follows the lines among the rows of a table that say what the rows below them are of. */
export const createSubtitles = (table: RowContext) => {
  const { layout, matchers } = table;
  const stack = createLineStack();
  let context = table;
  const told = new Set<Subtitle>();
  let isPeriodByRow = layout.period !== null;

  /** Is the row such a line, or one that the table's reader would take for a ragged row? */
  const follow = (row: Row, group: RowClass): boolean => {
    const isLone = isLoneLine(row, layout, matchers);
    if ((!isLone && !isLine(row, group, layout)) || isCalledNote(row)) return false;
    const mark = readMark(filledCells(row)[0] ?? '');
    const found = readSubtitle(row, context.known, matchers);
    if (found && isFootnote(row, found)) return false;
    // Without separators it may be a row that lacks its cells, or a note.
    if (found?.doubt && isLone) return false;
    const isMeant = found !== null && isInDoubt(found, layout) && !countsOwnUnit(found, context);
    const taken = isMeant ? found : found && understood(found, layout);
    if (taken) stack.add(taken, mark);
    else stack.endAt(mark);
    isPeriodByRow ||= taken !== null && taken.doubt === null && taken.period !== null;
    context = withLines(table, stack.lines());
    return taken !== null;
  };

  /** What a row below the line is read with; a line that is doubtful is an issue by then. */
  const contextOf = (say: (issue: Issue) => void): RowContext => {
    for (const line of stack.lines()) {
      if (line.doubt === null || told.has(line)) continue;
      say(doubtfulLine(line));
      told.add(line);
    }
    stack.addRow();
    return context;
  };

  return { follow, contextOf, isPeriodByRow: (): boolean => isPeriodByRow };
};

/** Where every row names its indicator, its period or its province, no line can. */
const ownOf = (said: Subtitle, layout: Layout): Subtitle => ({
  ...said,
  indicator: layout.indicator ? null : said.indicator,
  period: layout.period ? null : said.period,
  within: layout.period ? null : said.within,
  geographies: layout.geography ? null : said.geographies,
});

/** What the rows say themselves, as a region above provinces, begins nothing new. */
const understood = (said: Subtitle, layout: Layout): Subtitle | null => {
  const own = said.doubt === null && isOf(said, layout) ? ownOf(said, layout) : null;
  return own && (saysAnything(own) || !saysAnything(said)) ? own : null;
};

const doubtfulLine = ({ row, text, doubt }: Subtitle): Issue => {
  if (doubt === 'estimate')
    return createIssue('estimated-rows', { row }, { severity: 'warning', text });
  const code = doubt === 'average' ? 'average-over-years' : 'unclear-subtitle';
  return createIssue(code, { row }, { text });
};

/** What each row or each column says itself is not in doubt. */
const isInDoubt = ({ doubt }: Subtitle, { indicator, period, kind, measures }: Layout): boolean => {
  if (doubt === 'time') return !period && !(indicator && measures.every(saysTime));
  if (doubt === 'indicator') return !indicator;
  return doubt === 'average' || (doubt !== null && !kind);
};

/** `Số hồ sơ`, `Tổng số sáng kiến` say no more than what the columns count. */
const countsOwnUnit = (
  { name, doubt }: Subtitle,
  { layout, known, matchers }: RowContext,
): boolean => {
  const unit = matchers.unit(name.replace(/^(?:tổng )?số /iu, ''))?.id;
  if (doubt !== 'indicator' || unit === undefined) return false;
  return layout.measures.some(({ value, rank }) => {
    const indicator = (value ?? rank)?.indicator ?? known.indicator;
    return indicator?.unit === unit;
  });
};

const saysTime = ({ value, rank }: Measure): boolean => {
  const column = value ?? rank;
  return column !== null && (column.period !== null || column.within !== null);
};

/** In a table of parts the lines that name some are the groups that its rows belong to. */
const isOf = ({ indicator, period, within, kind }: Subtitle, { breakdown }: Layout): boolean =>
  !breakdown || indicator !== null || period !== null || within !== null || kind !== null;

/**
 * "* Kế hoạch", "* Số liệu năm 2022" tell of the cells that have the star, "(1) Chưa bao gồm cấp xã" of
 * what is left out; "* Cấp xã" is of the rows below.
 */
const isFootnote = (row: Row, { geographies, indicator, part }: Subtitle): boolean => {
  const text = filledCells(row)[0] ?? '';
  return namesExclusion(text) || (/^\(?\*/u.test(text) && !geographies && !indicator && !part);
};

/** A line such as "Số lượng" says nothing but that what was said of units before it is over. */
const saysAnything = (said: Subtitle | null): boolean =>
  said !== null &&
  (said.isRank ||
    [
      said.indicator,
      said.period,
      said.within,
      said.kind,
      said.geographies,
      said.unit,
      said.part,
    ].some((fact) => fact !== null));

/** May the row be a line of the table rather than one of its rows of figures? */
const isLine = (row: Row, group: RowClass, layout: Layout): boolean =>
  group === 'section' ||
  (group === 'sum' && !layout.breakdown && !hasMeasureText(row, layout)) ||
  (group === 'note' && (!closesTable(row) || startsWithBullet(row))) ||
  (group === 'total' && row.cells.some(namesAverage));

const startsWithBullet = (row: Row): boolean =>
  row.cells.some((cell) => /^\s*[-+–]\s+\p{L}/u.test(cell));

/** Does the column's own heading say another indicator or period than the line above the row? */
export const isContrary = ({ indicator, period }: Column, subtitle: Subtitle): boolean => {
  const isOther =
    indicator !== null &&
    subtitle.indicator !== null &&
    indicator !== subtitle.indicator &&
    indicator.partOf?.indicator !== subtitle.indicator.id;
  const isOtherTime = period !== null && subtitle.period !== null;
  return isOther || (isOtherTime && !overlaps(period, subtitle.period));
};
