import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import { isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import { ownText } from '../../own-text.ts';
import { isPossibleRank } from '../../parse/parse-rank.ts';
import { plainText } from '../../parse/plain-text.ts';
import type { Figure } from '../figure.ts';
import { createByColumn } from './by-column.ts';

/** Which figures are ranks, and which are held back until a person says it. */
export interface RankVerdict {
  /** All stay as they are. */
  readonly isPlain: boolean;
  readonly issues: readonly Issue[];
  /** The figure as it is to be taken; null: held back. */
  readonly settle: (figure: Figure) => Figure | null;
}

/** What the figures of one indicator in a column say together. */
interface Heard {
  readonly of: number | null;
  hasRanks: boolean;
  hasScores: boolean;
  /** Numbers that may be either, with nothing said of them, and with a score said above them. */
  readonly unsaid: Either;
  readonly saidAbove: Either;
  /** Texts of those with nothing said; null: one came again. */
  texts: Set<string> | null;
}

interface Either {
  count: number;
  first: Figure | null;
}

/**
 * Whole numbers that might be ranks of an index: `PCI: 9` is a place among 63 as easily as a score.
 * They are ranks where the title or a `14/63` in their column says so, scores where a word or another
 * number of the column says so; where nothing does, the column is asked about.
 */
export const createRankWitness = (layout: Layout) => {
  const columns = createByColumn(({ column }) => createHeard(rankedIn(column, layout)));
  return {
    hear: (figure: Figure): void => {
      if (isPublishedIndex(figure.indicator)) hearFigure(columns.of(figure), figure);
    },
    decide: (isRanking: boolean): RankVerdict => {
      const all = columns.all();
      const verdicts = new Map<Heard, 'rank' | 'held'>();
      const isOpenList = layout.indicator !== null && !all.some(({ hasScores }) => hasScores);
      for (const heard of all) {
        const verdict = judge(heard, isRanking, isOpenList);
        if (verdict) verdicts.set(heard, verdict);
      }
      const held = [...verdicts].filter(([, verdict]) => verdict === 'held');
      return {
        isPlain: verdicts.size === 0,
        issues: oneOfColumn(held.flatMap(([heard]) => firstOpen(heard))).map(rankOrScore),
        settle: (figure) => {
          const heard = columns.get(figure);
          const verdict = heard && verdicts.get(heard);
          if (!heard || !verdict || !isOpen(figure, heard)) return figure;
          return verdict === 'held' ? null : asRank(figure, heard.of);
        },
      };
    },
  };
};

const createHeard = (of: number | null): Heard => ({
  of,
  hasRanks: false,
  hasScores: false,
  unsaid: { count: 0, first: null },
  saidAbove: { count: 0, first: null },
  texts: new Set(),
});

/** How many the heading of a column of values says were ranked: `PCI (/63)`. */
const rankedIn = (column: number, { columns }: Layout): number | null =>
  columns.find(({ index }) => index === column)?.rankOf ?? null;

const hearFigure = (heard: Heard, figure: Figure): void => {
  if (isRankInPlace(figure)) heard.hasRanks = true;
  if (!mayBeEither(figure)) {
    heard.hasScores ||= figure.stated !== null && figure.said !== 'rank';
    return;
  }
  const either =
    figure.said === null ? heard.unsaid : figure.said === 'score-above' ? heard.saidAbove : null;
  if (!either) return;
  either.count += 1;
  either.first ??= figure;
  if (figure.said === null) hearText(heard, figure);
};

/**
 * No two provinces share a place; scores that are rounded to whole numbers soon do. One number alone
 * shows neither.
 */
const hearText = (heard: Heard, { timing, kind, text }: Figure): void => {
  const key = `${periodKey(timing.period)} ${kind} ${text}`;
  if (heard.texts?.has(key)) heard.texts = null;
  heard.texts?.add(ownText(key));
};

const isOpen = (figure: Figure, { hasRanks }: Heard): boolean =>
  mayBeEither(figure) && (figure.said === null || (hasRanks && figure.said === 'score-above'));

const firstOpen = ({ hasRanks, unsaid, saidAbove }: Heard): readonly Figure[] =>
  [unsaid.first, hasRanks ? saidAbove.first : null]
    .filter((figure) => figure !== null)
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .slice(0, 1);

/** A column is asked about once. */
const oneOfColumn = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ column }, i) => figures.findIndex((figure) => figure.column === column) === i);

/** `isOpenList`: rows name indices, `PCI | 15`, and no number of theirs can only be a score. */
const judge = (heard: Heard, isRanking: boolean, isOpenList: boolean): 'rank' | 'held' | null => {
  const { of, hasRanks, hasScores, unsaid, saidAbove, texts } = heard;
  const above = hasRanks ? saidAbove.count : 0;
  if (unsaid.count + above === 0) return null;
  if ((hasRanks || isRanking || of !== null) && !hasScores && above === 0) return 'rank';
  const mayAllBeRanks = texts !== null && (unsaid.count > 1 || isOpenList);
  return !hasRanks && (hasScores || !mayAllBeRanks) ? null : 'held';
};

/** `14/63` where a value is due. */
const isRankInPlace = ({ stated, rank, said }: Figure): boolean =>
  stated === null && rank?.of != null && said !== 'rank';

/** A whole number of an index, without a word, that is as small as a rank. */
const mayBeEither = ({ indicator, stated, rank, text }: Figure): boolean => {
  if (!isPublishedIndex(indicator) || stated?.qualifier !== 'exact' || rank !== null) return false;
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

const rankOrScore = ({ row, column, text, indicator }: Figure): Issue =>
  createIssue('rank-or-score', { row, column }, { text, params: { indicator: indicator.name } });
