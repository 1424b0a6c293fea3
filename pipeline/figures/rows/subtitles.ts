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
import type { Column, Layout } from '../../layout/layout.ts';
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
  // Where every row names its indicator, its period or its province, no line can.
  const isOwn = (said: Subtitle): Subtitle => ({
    ...said,
    indicator: layout.indicator ? null : said.indicator,
    period: layout.period ? null : said.period,
    within: layout.period ? null : said.within,
    geographies: layout.geography ? null : said.geographies,
  });
  const stack = createLineStack();
  let context = table;
  let unclear: Subtitle | null = null;
  let isPeriodByRow = layout.period !== null;

  /** Is the row such a line, or one that the table's reader would take for a ragged row? */
  const follow = (row: Row, group: RowClass): boolean => {
    const isLone = isLoneLine(row, layout, matchers);
    if ((!isLone && !isLine(row, group, layout)) || isCalledNote(row)) return false;
    const mark = readMark(filledCells(row)[0] ?? '');
    const found = readSubtitle(row, context.known, matchers);
    if (found && isFootnote(row, found)) return false;
    const isUnclear = found?.isUnclear ?? false;
    if (isUnclear && isLone) return false;
    if (found) unclear = isUnclear && isMeant(found, layout) ? found : null;
    const own = found && !isUnclear && isOf(found, layout) ? isOwn(found) : null;
    // What the rows say themselves, as a region above provinces, begins nothing new.
    const taken = own && (saysAnything(own) || !saysAnything(found)) ? own : null;
    if (taken) stack.add(taken, mark);
    else stack.endAt(mark);
    isPeriodByRow ||= taken !== null && taken.period !== null;
    context = withLines(table, stack.lines());
    return taken !== null;
  };

  /** What a row below the line is read with; a line that was not understood is an issue by then. */
  const contextOf = (say: (issue: Issue) => void): RowContext => {
    if (unclear) {
      const { row, text } = unclear;
      const code = namesAverage(text) ? 'average-over-years' : 'unclear-subtitle';
      say(createIssue(code, { row }, { text }));
    }
    unclear = null;
    stack.addRow();
    return context;
  };

  return { follow, contextOf, isPeriodByRow: (): boolean => isPeriodByRow };
};

/** Where each row says its indicator or its period, other words of such are none of the rows'. */
const isMeant = ({ text }: Subtitle, { indicator, period }: Layout): boolean =>
  namesAverage(text) || (!indicator && !period);

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
