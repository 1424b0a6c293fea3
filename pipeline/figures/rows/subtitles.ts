import { createIssue } from '../../create-issue.ts';
import {
  closesTable,
  isCalledNote,
  isLoneLine,
  type RowClass,
} from '../../layout/body/classify-row.ts';
import { readSubtitle, type Subtitle, withSubtitle } from '../../layout/body/read-subtitle.ts';
import type { Column } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { namesAverage } from '../../match/names-average.ts';
import type { Issue } from '../../model/issue.ts';
import { overlaps } from '../../model/period.ts';
import type { Row } from '../../source/table.ts';

/** Follows the lines among the rows of a table that say what the rows below them are of. */
export const createSubtitles = (table: RowContext) => {
  const { layout, known, matchers } = table;
  // Where every row names its indicator or its period, no line can.
  const isOwn = (said: Subtitle): Subtitle => ({
    ...said,
    indicator: layout.indicator ? null : said.indicator,
    period: layout.period ? null : said.period,
  });
  let context = table;
  let unclear: Subtitle | null = null;
  let isPeriodByRow = layout.period !== null;

  /** Is the row such a line, or one that the table's reader would take for a ragged row? */
  const follow = (row: Row, group: RowClass): boolean => {
    const isLone = isLoneLine(row, layout, matchers);
    const isLine =
      group === 'section' ||
      (group === 'note' && !closesTable(row)) ||
      (group === 'total' && row.cells.some(namesAverage));
    if ((!isLine && !isLone) || isCalledNote(row)) return false;
    const found = readSubtitle(row, context.known, matchers);
    if (!found || (isLone && found.isUnclear)) return false;
    const isMeant = namesAverage(found.text) || (!layout.indicator && !layout.period);
    unclear = found.isUnclear && isMeant ? found : null;
    if (found.isUnclear) return false;
    const subtitle = isOwn(found);
    isPeriodByRow ||= subtitle.period !== null;
    context = { ...context, subtitle, known: withSubtitle(context.known, subtitle, known) };
    return true;
  };

  /** What a row below the line is read with; a line that was not understood is an issue by then. */
  const contextOf = (say: (issue: Issue) => void): RowContext => {
    if (unclear) {
      const { row, text } = unclear;
      const code = namesAverage(text) ? 'average-over-years' : 'unclear-subtitle';
      say(createIssue(code, { row }, { text }));
    }
    unclear = null;
    return context;
  };

  return { follow, contextOf, isPeriodByRow: (): boolean => isPeriodByRow };
};

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
