import { createIssue } from '../create-issue.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Geography } from '../model/geography.ts';
import type { Issue } from '../model/issue.ts';
import type { Observation, StatedValue } from '../model/observation.ts';
import { periodKey, periodLabel } from '../model/period.ts';
import { chooseNumber, type Notation } from '../parse/notation.ts';
import type { StatedReading } from '../parse/parse-stated-value.ts';
import { cellAddress } from '../source/table.ts';
import { chooseGeography, createBasisOf } from './choose-geography.ts';
import type { Figure } from './figure.ts';
import { isWithinBounds, settleNotation } from './settle-notation.ts';

export interface Settled {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
}

/** What the observations of one reading share. */
export interface Origin {
  readonly dataset: string;
  readonly upload: string;
  readonly sheet: string | null;
  /** The table has a column of periods. */
  readonly isPeriodByRow: boolean;
}

const rankAlone: StatedValue = {
  value: null,
  lower: null,
  upper: null,
  qualifier: 'rank-only',
  perYear: false,
};

/** The stated value under the column's notation; null when its number stays open. */
export const settleValue = (
  stated: StatedReading,
  notation: Notation | null,
): StatedValue | null => {
  const numbers = stated.numbers.map((reading) => chooseNumber(reading, notation));
  if (numbers.some((number) => number === null)) return null;
  const [value = null, second = null] = numbers;
  const { qualifier, perYear } = stated;
  const plain = { value, lower: null, upper: null, qualifier, perYear };
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { ...plain, lower: value };
    case 'under':
    case 'at-most':
    case 'nearly':
      return { ...plain, upper: value };
    case 'range':
      return { ...plain, value: null, ...orderBounds(value, second) };
    case 'exact':
    case 'about':
    case 'unquantified':
      return plain;
  }
};

const orderBounds = (a: number | null, b: number | null): Pick<StatedValue, 'lower' | 'upper'> =>
  a !== null && b !== null
    ? { lower: Math.min(a, b), upper: Math.max(a, b) }
    : { lower: a, upper: b };

/** Figures become observations: notation by column, basis by file, bounds and duplicates checked. */
export const settleFigures = (
  figures: readonly Figure[],
  origin: Origin,
  matchers: Matchers,
): Settled => {
  const notation = settleNotation(figures, matchers);
  const { geographies } = matchers.lists;
  const basisOf = createBasisOf(figures, geographies, origin.isPeriodByRow);
  const issues: Issue[] = [...notation.issues];
  const byIdentity = new Map<string, Observation>();
  for (const figure of figures) {
    const stated = figure.stated
      ? settleValue(figure.stated, notation.of(figure.column))
      : rankAlone;
    if (stated === null) continue;
    const geography = chooseGeography(figure, basisOf(figure), geographies);
    const fault = geography ? checkBounds(figure, stated, matchers) : wrongTime(figure);
    if (fault) issues.push(fault);
    if (fault || !geography) continue;
    const observation = createObservation(figure, stated, geography, origin);
    const key = identityOf(observation);
    const other = byIdentity.get(key);
    const joined = other ? joinRank(other, observation) : observation;
    if (joined) byIdentity.set(key, joined);
    else if (other) issues.push(duplicateFigure(figure, geography, other.cell));
  }
  return { observations: [...byIdentity.values()], issues };
};

/** A score in one row and its rank in another are one figure; two of either are not. */
const joinRank = (a: Observation, b: Observation): Observation | null => {
  const [score, rank] = a.qualifier === 'rank-only' ? [b, a] : [a, b];
  const isPair = score.qualifier !== 'rank-only' && rank.qualifier === 'rank-only';
  return isPair && score.rank === null ? { ...score, rank: rank.rank, rankOf: rank.rankOf } : null;
};

const createObservation = (
  figure: Figure,
  stated: StatedValue,
  geography: Geography,
  origin: Origin,
): Observation => {
  const cell = cellAddress(origin.sheet, figure.column, figure.row);
  return {
    ...stated,
    id: `${origin.upload}-${cell}`,
    indicator: figure.indicator.id,
    geography: geography.slug,
    basis: geography.basis,
    period: figure.period,
    kind: figure.kind,
    unit: figure.unit?.id ?? '',
    text: figure.text,
    rank: figure.rank?.rank ?? null,
    rankOf: figure.rank?.of ?? null,
    rankDerived: false,
    status: 'reported',
    dataset: origin.dataset,
    preferred: false,
    upload: origin.upload,
    cell,
  };
};

const identityOf = ({ indicator, geography, basis, period, kind }: Observation): string =>
  [indicator, geography, basis, periodKey(period), kind].join('\n');

const place = ({ row, column }: Figure) => ({ row, column });

const checkBounds = (figure: Figure, stated: StatedValue, matchers: Matchers): Issue | null => {
  const numbers = [stated.value, stated.lower, stated.upper].filter((number) => number !== null);
  if (numbers.every((number) => isWithinBounds(figure, number, matchers))) return null;
  const { min, max } = figure.indicator.bounds;
  return createIssue('out-of-bounds', place(figure), {
    text: figure.text,
    params: { indicator: figure.indicator.name.vi, min: min ?? '−∞', max: max ?? '∞' },
  });
};

const wrongTime = (figure: Figure): Issue =>
  createIssue(
    'geography-not-in-period',
    { row: figure.row, column: figure.geographyColumn ?? figure.column },
    {
      text: figure.geographyText || figure.geographies.join(', '),
      params: { period: periodLabel(figure.period, 'vi') },
    },
  );

const duplicateFigure = (figure: Figure, geography: Geography, other: string): Issue =>
  createIssue('duplicate-figure', place(figure), {
    text: figure.text,
    params: {
      indicator: figure.indicator.name.vi,
      geography: geography.name.vi,
      period: periodLabel(figure.period, 'vi'),
      other,
    },
  });
