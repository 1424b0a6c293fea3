import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Issue } from '../model/issue.ts';
import { cellText, type Row } from '../source/table.ts';
import { readSubtitle } from './body/read-subtitle.ts';
import type { Column, Known, Layout } from './layout.ts';
import type { SettledKnown } from './title/settle-known.ts';

const measuresOf = (layouts: readonly Layout[]): readonly (Column | null)[] =>
  layouts.flatMap(({ measures }) => measures.map(({ value, rank }) => value ?? rank));

/** A table whose every figure lacks its period or its indicator is not worth sixty-three issues. */
export const findMissingFact = (
  layouts: readonly Layout[],
  known: Known,
  sample: readonly Row[],
  matchers: Matchers,
): Issue | null => {
  const measures = measuresOf(layouts);
  if (measures.length === 0) return createIssue('no-figures');
  const labels = layouts.map(({ indicator }) => indicator).find((column) => column !== null);
  const hasLabelPeriod =
    labels && sample.some((row) => /(?:19|20)\d\d/.test(cellText(row, labels.index)));
  const lines = sample.flatMap((row) => readSubtitle(row, known, matchers) ?? []);
  const isSaid = layouts.some(({ period }) => period) || lines.some(({ period }) => period);
  const hasPeriod = isSaid || known.period || hasLabelPeriod;
  if (!hasPeriod && measures.every((one) => !one?.period)) return createIssue('missing-period');
  if (lines.some(({ indicator }) => indicator)) return null;
  if (!labels && !known.indicator && measures.every((one) => !one?.indicator))
    return createIssue('missing-indicator');
  return null;
};

/** "Tỷ lệ hồ sơ đúng hạn cấp xã" above whole provinces: the figures are not those of the provinces. */
export const otherMeasureOfProvinces = (
  layouts: readonly Layout[],
  { noIndicator }: SettledKnown,
): Issue | null => {
  const isOfProvinces = layouts.some(({ geography }) => geography) && needsIndicator(layouts);
  return isOfProvinces ? noIndicator : null;
};

/** Does a line name the province right below the heading, before any row of figures? */
export const startsWithPlace = (
  sample: readonly Row[],
  known: Known,
  matchers: Matchers,
): boolean => {
  const [first] = sample;
  return first !== undefined && Boolean(readSubtitle(first, known, matchers)?.geographies);
};

const needsPeriod = (layouts: readonly Layout[]): boolean =>
  layouts.some(({ period }) => !period) && measuresOf(layouts).some((one) => !one?.period);

const needsIndicator = (layouts: readonly Layout[]): boolean =>
  layouts.some(({ indicator }) => !indicator) && measuresOf(layouts).some((one) => !one?.indicator);

/** Warnings about facts that were needed and were not said in the table, or nowhere. */
export const dueWarnings = (
  layouts: readonly Layout[],
  { known, warnings, noPlace }: SettledKnown,
  { headingRow, isPlacedByLine }: { readonly headingRow: number; readonly isPlacedByLine: boolean },
): Issue[] => {
  const measures = measuresOf(layouts);
  const needsPlace =
    !isPlacedByLine &&
    layouts.some(({ geography }) => !geography) &&
    measures.some((one) => !one?.geographies);
  const due = [
    needsPlace ? warnings.geographies : null,
    needsPeriod(layouts) ? warnings.period : null,
    needsIndicator(layouts) ? warnings.indicator : null,
  ].filter((issue) => issue !== null);
  const distinct = [...new Map(due.map((issue) => [issue.code, issue])).values()].map((issue) =>
    issue.code === 'taken-from-above' ? { ...issue, row: headingRow } : issue,
  );
  return needsPlace && !known.geographies
    ? [...distinct, noPlace ?? createIssue('unnamed-geography', {}, { severity: 'warning' })]
    : distinct;
};
