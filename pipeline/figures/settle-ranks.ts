import { createIssue } from '../create-issue.ts';
import type { Layout } from '../layout/layout.ts';
import { isIndex } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { periodKey } from '../model/period.ts';
import { isPossibleRank } from '../parse/parse-rank.ts';
import { plainText } from '../parse/plain-text.ts';
import type { Figure } from './figure.ts';

/** Figures of whole tables, with those held back until a person says whether they are ranks. */
export interface SettledRanks {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  /** Rows of the figures held back. */
  readonly held: readonly number[];
}

/**
 * Whole numbers that might be ranks of an index: `PCI: 9` is a place among 63 as easily as a score.
 * They are ranks where the title or a `14/63` in their column says so, scores where a word or another
 * number of the column says so; where nothing does, the column is asked about.
 */
export const settleRanks = (
  figures: readonly Figure[],
  layout: Layout,
  isRanking: boolean,
): SettledRanks => {
  if (!figures.some(mayBeEither)) return { figures, issues: [], held: [] };
  const columns = [...Map.groupBy(figures, ({ column, indicator }) => `${column} ${indicator.id}`)];
  const settled = columns.map(([, own]) => settleColumn(own, rankedIn(own, layout), isRanking));
  return {
    figures: settled.flatMap((one) => one.figures).toSorted(byPlace),
    issues: settled.flatMap((one) => one.issues),
    held: settled.flatMap((one) => one.held),
  };
};

const byPlace = (a: Figure, b: Figure): number => a.row - b.row || a.column - b.column;

/** How many the heading of a column of values says were ranked: `PCI (/63)`. */
const rankedIn = ([figure]: readonly Figure[], { columns }: Layout): number | null =>
  columns.find(({ index }) => index === figure?.column)?.rankOf ?? null;

const settleColumn = (
  figures: readonly Figure[],
  of: number | null,
  isRanking: boolean,
): SettledRanks => {
  const keep = { figures, issues: [], held: [] };
  const hasRanks = figures.some(isRankInPlace);
  const isOpen = (figure: Figure): boolean =>
    mayBeEither(figure) && (figure.said === null || (hasRanks && figure.said === 'score-above'));
  const open = figures.filter(isOpen);
  if (open.length === 0) return keep;
  const hasScores = figures.some((one) => one.stated && one.said !== 'rank' && !mayBeEither(one));
  const isSaidRank = hasRanks || isRanking || of !== null;
  if (isSaidRank && !hasScores && open.every(({ said }) => said === null))
    return { ...keep, figures: figures.map((one) => (isOpen(one) ? asRank(one, of) : one)) };
  if (!hasRanks && (hasScores || !areAllDifferent(open))) return keep;
  return {
    figures: figures.filter((one) => !isOpen(one)),
    issues: open.slice(0, 1).map(rankOrScore),
    held: open.map(({ row }) => row),
  };
};

/** `14/63` where a value is due. */
const isRankInPlace = ({ stated, rank, said }: Figure): boolean =>
  stated === null && rank?.of != null && said !== 'rank';

/** A whole number of an index, without a word, that is as small as a rank. */
const mayBeEither = ({ indicator, stated, rank, text }: Figure): boolean => {
  if (!isIndex(indicator) || stated?.qualifier !== 'exact' || rank !== null) return false;
  const number = numberOf(stated);
  return (
    number !== null &&
    isPossibleRank(number, null) &&
    /^\d{1,2}[*†‡¹²³⁴-⁹]*$/u.test(plainText(text))
  );
};

const numberOf = ({ numbers }: NonNullable<Figure['stated']>): number | null => {
  const [number, ...others] = numbers;
  const isPlain = number !== undefined && number.vi === number.en && others.length === 0;
  return isPlain && Number.isInteger(number.vi) ? number.vi : null;
};

const asRank = (figure: Figure, of: number | null): Figure => {
  const rank = figure.stated && numberOf(figure.stated);
  return rank === null ? figure : { ...figure, stated: null, unit: null, rank: { rank, of } };
};

/**
 * No two provinces share a place; scores that are rounded to whole numbers soon do. One number alone
 * shows neither.
 */
const areAllDifferent = (figures: readonly Figure[]): boolean =>
  figures.length > 1 &&
  new Set(figures.map(({ period, kind, text }) => `${periodKey(period)} ${kind} ${text}`)).size ===
    figures.length;

const rankOrScore = ({ row, column, text, indicator }: Figure): Issue =>
  createIssue('rank-or-score', { row, column }, { text, params: { indicator: indicator.name } });
