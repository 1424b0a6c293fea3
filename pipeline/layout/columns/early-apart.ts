import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Column } from '../layout.ts';

/** In the press "đúng hạn" is all that was not late. */
const onTimeShare = 'dossiers.on-time-share';
/** On the official form it leaves out what came early. */
const punctualShare = 'dossiers.punctual-share';

const namesEarly = (label: string): boolean => foldLabel(label).includes('trước hạn');
const namesOnTime = (label: string): boolean => foldLabel(label).includes('đúng hạn');

/** The cells below that name indicators. */
const labelsIn = (columns: readonly Column[], sample: readonly Row[]) =>
  columns
    .filter(({ role }) => role === 'indicator')
    .flatMap(({ index }) =>
      sample.map((row) => ({ row: row.row, column: index, text: cellText(row, index) })),
    );

/** Does the table count what came early in a column or a row of its own? */
export const hasEarlyApart = (columns: readonly Column[], sample: readonly Row[]): boolean =>
  [...columns.map(({ heading }) => heading), ...labelsIn(columns, sample).map(({ text }) => text)]
    .filter(namesEarly)
    .some((label) => !namesOnTime(label));

/** In such a table a bare "đúng hạn" is the share without the early ones. */
export const leaveOutEarly = (
  indicator: Indicator | null,
  label: string,
  indicators: readonly Indicator[],
): Indicator | null =>
  indicator?.id === onTimeShare && !namesEarly(label)
    ? (indicators.find(({ id }) => id === punctualShare) ?? null)
    : indicator;

/** Where the form counts what came early apart, its "đúng hạn" is without them. */
const resolvedOnTime = 'dossiers.resolved-on-time';

/** A table without what came early may count it among what came on time: said at the first column. */
export const sayEarlyWithin = (columns: readonly Column[]): Issue[] =>
  columns
    .filter(
      ({ role, indicator, given }) =>
        role === 'value' && !given && indicator?.id === resolvedOnTime,
    )
    .slice(0, 1)
    .map(({ row, index, heading }) =>
      createIssue('early-within', { row, column: index }, { severity: 'warning', text: heading }),
    );

/** Says how they were read, at the first of them. */
export const sayEarlyApart = (columns: readonly Column[], sample: readonly Row[]): Issue[] => {
  const headings = columns
    .filter(({ indicator }) => indicator?.id === punctualShare)
    .map(({ row, index, heading }) => ({ row, column: index, text: heading }));
  const labels = labelsIn(columns, sample).filter(({ text }) =>
    /tỷ lệ|tỉ lệ/u.test(foldLabel(text)),
  );
  return [...headings, ...labels]
    .filter(({ text }) => namesOnTime(text) && !namesEarly(text))
    .slice(0, 1)
    .map(({ text, ...place }) => createIssue('early-apart', place, { severity: 'warning', text }));
};
