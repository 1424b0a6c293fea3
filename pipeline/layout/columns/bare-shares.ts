import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Column, Known } from '../layout.ts';

/** Beside a plan, a result or a count it is the one divided by the other. */
export const bareShare = /^(?:tỷ lệ|tỉ lệ)(?: ?\(?%\)?)?$/u;

const leafOf = ({ path }: Column): string => path.at(-1) ?? '';

const percent = '%';

/**
 * Columns called "Tỷ lệ (%)" and no more. Beside a plan or results they are no figures of the rows'
 * indicators; right after a count they are the share of what is counted there: the indicator that the
 * catalog divides so, or none. Where neither title nor rows name an indicator they are nobody's.
 */
export const settleBareShares = (
  columns: readonly Column[],
  known: Known,
  matchers: Matchers,
): readonly Column[] => {
  const hasKinds = columns.some(({ role, kind }) => role === 'value' && kind !== null);
  const isNobodys = !known.indicator && columns.every(({ role }) => role !== 'indicator');
  const isOfCounts = known.indicator !== null && matchers.unitOf(known.indicator.unit).whole;
  return columns.map((column, i) => {
    if (column.role !== 'value' || column.given || !bareShare.test(foldLabel(leafOf(column))))
      return column;
    if (column.indicator?.unit === percent) return column;
    const count = columns[i - 1];
    if (count && isCountBeside(count, column, known))
      return withShare(column, shareOf(count, column, matchers));
    return !column.indicator && (hasKinds || isNobodys || isOfCounts)
      ? withShare(column, null)
      : column;
  });
};

/** Where the title is of a share, its figures stand in such a column. */
const isCountBeside = (
  { role, indicator, path, index }: Column,
  share: Column,
  known: Known,
): boolean => {
  const counted = indicator ?? known.indicator;
  return (
    role === 'value' &&
    counted !== null &&
    counted.unit !== percent &&
    index === share.index - 1 &&
    known.indicator?.unit !== percent &&
    isUnderOne(path, share.path)
  );
};

/** `Tổng số | Tỷ lệ (%)` under one heading, or `Đúng hạn | Tỷ lệ (%)` under none. */
const isUnderOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.slice(0, -1).join('\n') === b.slice(0, -1).join('\n');

/** "Đúng hạn (%)" is a share of the catalog that counts "Đúng hạn"; null: there is none. */
const shareOf = (count: Column, share: Column, matchers: Matchers): Indicator | null => {
  const names = [leafOf(count), share.path.at(-2) ?? ''].filter((name) => name !== '');
  for (const name of names) {
    const match = matchers.indicator(`${name} (%)`, percent);
    if (match.found !== 'one' || match.indicator.unit !== percent) continue;
    const { indicator } = match;
    if (count.indicator && indicator.ratio?.numerator.includes(count.indicator.id))
      return indicator;
  }
  return null;
};

const withShare = (column: Column, indicator: Indicator | null): Column =>
  indicator ? { ...column, indicator } : { ...column, indicator, role: 'unknown' };
