import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { periodName } from '../../model/period.ts';
import { cellText, type Row } from '../../source/table.ts';
import { describeHeading } from '../heading/describe-heading.ts';
import type { Known, Layout } from '../layout.ts';

/** Is the period that stands above the table that of figures of an index which is published later? */
export const isIndexTimed = (
  layouts: readonly Layout[],
  known: Known,
  sample: readonly Row[],
  matchers: Matchers,
): boolean =>
  layouts.some(({ period, year, breakdown, indicator: labels, measures }) => {
    // Of parts of a province no index is read.
    if (period || year || breakdown) return false;
    return measures.some(({ value, rank }) => {
      const column = value ?? rank;
      if (!column || column.period) return false;
      if (column.indicator || !labels) return isIndex(column.indicator ?? known.indicator);
      return sample.some((row) => {
        const label = describeHeading(cellText(row, labels.index), matchers);
        return label.period === null && isIndex(label.indicator);
      });
    });
  });

const isIndex = (indicator: Indicator | null): boolean =>
  indicator !== null && isPublishedIndex(indicator);

const placeOf = (row: number | null) => (row === null ? {} : { row });

/** The year of an announcement is no index's. */
export const announcedTime = ({ timeDoubt }: Known): Issue | null =>
  timeDoubt?.code === 'announced-period'
    ? createIssue('announced-period', placeOf(timeDoubt.row), { text: timeDoubt.text })
    : null;

/** The year of a report may be that of the index it tells of, or not. */
export const reportTime = ({ period, timeDoubt }: Known): readonly Issue[] => {
  if (!period || timeDoubt?.code !== 'report-period') return [];
  const { code, text, row } = timeDoubt;
  const params = { period: periodName(period) };
  return [createIssue(code, placeOf(row), { severity: 'warning', text, params })];
};
