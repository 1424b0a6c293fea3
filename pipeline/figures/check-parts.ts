import { createIssue } from '../create-issue.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { periodKey } from '../model/period.ts';
import type { Notation } from '../parse/notation.ts';
import { addDecimals } from '../publish/add-decimals.ts';
import { cellAddress } from '../source/table.ts';
import { exactNumber } from './check-sums.ts';
import type { Figure } from './figure.ts';
import { numberName } from './number-name.ts';

type NotationOf = (column: number) => Notation | null;
type Ratio = NonNullable<Indicator['ratio']>;

/** What the parts and the whole must share: the province, the period and the kind. */
const questionOf = ({ geographies, period, kind, unit }: Figure): string =>
  `${geographies.join()} ${periodKey(period)} ${kind} ${unit?.id}`;

/**
 * Parts that are more than their whole, where a share follows from them: 900 dossiers early and 300 on
 * time cannot be of 1000 that were resolved. Figures that are not exact prove nothing.
 */
export const checkParts = (
  figures: readonly Figure[],
  notationOf: NotationOf,
  indicators: readonly Indicator[],
): readonly Issue[] => {
  const present = Map.groupBy(figures, ({ indicator }) => indicator.id);
  return indicators.flatMap(({ ratio }) => {
    const wholes = ratio ? (present.get(ratio.denominator) ?? []) : [];
    return ratio && wholes.length > 0 ? checkRatio(ratio, wholes, present, notationOf) : [];
  });
};

const checkRatio = (
  { numerator }: Ratio,
  wholes: readonly Figure[],
  present: ReadonlyMap<string, readonly Figure[]>,
  notationOf: NotationOf,
): Issue[] => {
  const parts = Map.groupBy(
    numerator.flatMap((id) => present.get(id) ?? []),
    questionOf,
  );
  return wholes.flatMap((whole) => {
    const own = (parts.get(questionOf(whole)) ?? []).map((figure) => ({
      figure,
      value: exactNumber(figure.stated, notationOf(figure.column)),
    }));
    const known = own.filter(({ value }) => value !== null);
    const isOnce = new Set(known.map(({ figure }) => figure.indicator.id)).size === known.length;
    const most = exactNumber(whole.stated, notationOf(whole.column));
    const sum = addDecimals(known.map(({ value }) => value ?? 0));
    if (most === null || !isOnce || known.length === 0 || sum <= most) return [];
    return [
      partsExceed(
        whole,
        known.map(({ figure }) => figure),
        sum,
      ),
    ];
  });
};

const partsExceed = (whole: Figure, parts: readonly Figure[], sum: number): Issue => {
  const { row, column, text, indicator } = whole;
  const cells = parts.map((part) => cellAddress(null, part.column, part.row)).join(', ');
  const params = { indicator: indicator.name, cells, sum: numberName(sum) };
  return createIssue('parts-exceed-whole', { row, column }, { text, params });
};
