import { createIssue } from '../create-issue.ts';
import { lastDayOf63 } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import { periodName } from '../model/period.ts';
import type { Known, Layout } from './layout.ts';
import type { Title } from './read-title.ts';

const merged = '(?<!\\d)34 (?:tỉnh|địa phương)|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)';
const inTitle = new RegExp(merged, 'iu');
const overProvinces = new RegExp(`${merged}|(?:tỉnh|tp|thành phố) mới(?!\\p{L})|\\(mới\\)`, 'iu');

/**
 * Figures of a time before the merger that are said to be of the 34: the units had the same names then
 * and other territories. Nothing is assumed of them; a column may say which set they are of.
 */
export const findStatedBasis = (
  title: Title,
  layouts: readonly Layout[],
  { period }: Known,
): readonly Issue[] => {
  const line = title.lines.find(({ text }) => inTitle.test(text));
  return layouts.flatMap(({ basis, geography, measures }) => {
    const periods = measures.map(({ value, rank }) => (value ?? rank)?.period ?? period);
    const former = periods.find((one) => one && one.to <= lastDayOf63);
    const heading = geography && overProvinces.test(geography.heading) ? geography : undefined;
    const text = heading?.heading ?? line?.text;
    if (basis || !geography || !former || text === undefined) return [];
    const place = heading ? { row: heading.row, column: heading.index } : { row: line?.row ?? 0 };
    return [createIssue('stated-basis', place, { text, params: { period: periodName(former) } })];
  });
};
