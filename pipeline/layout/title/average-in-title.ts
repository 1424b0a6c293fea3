import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import { namesAverage } from '../../match/names-average.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Known, Layout } from '../layout.ts';
import type { Title, TitleLine } from './read-title.ts';

/**
 * "Sáng kiến bình quân mỗi năm giai đoạn 2016–2020": neither figures of one year nor those of all the
 * years, though the period stands there. Columns or rows of single years are not what it is said of.
 */
export const findAverages = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
  sample: readonly Row[],
): readonly Issue[] => {
  const line = linesOf(title).find(({ text }) => text.length <= limits.label && namesAverage(text));
  if (!line || !layouts.some((layout) => isAveraged(layout, known, sample))) return [];
  return [createIssue('average-over-years', { row: line.row }, { text: line.text })];
};

const linesOf = ({ lines, indicator, saidIn }: Title): readonly TitleLine[] =>
  indicator === null ? lines : [...lines, { row: saidIn.indicator ?? 0, text: indicator }];

/** Has the layout figures of no single year, of which no average is what they are by their name? */
const isAveraged = ({ period, measures }: Layout, known: Known, sample: readonly Row[]): boolean =>
  measures.some(({ value, rank }) => {
    const column = value ?? rank;
    const indicator = column?.indicator ?? known.indicator;
    if (!column || (indicator && isAverage(indicator))) return false;
    if (column.period) return column.period.grain === 'span';
    return !period || sample.some((row) => isSpan(cellText(row, period.index)));
  });

const isAverage = ({ name, aliases }: Indicator): boolean =>
  [name.vi, ...aliases].some(namesAverage);

const isSpan = (text: string): boolean => {
  const period = parsePeriod(text);
  return isPeriod(period) && period.grain === 'span';
};
