import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { parseDateRank, parseSerialRank } from '../../parse/date-rank.ts';
import {
  isNotRanked,
  isPossibleRank,
  parseRank,
  parseRomanRank,
  type Rank,
} from '../../parse/parse-rank.ts';
import { isMissingMark, type StatedReading } from '../../parse/parse-stated-value.ts';
import { parseRankWithValue, type RankWithValue } from '../../parse/rank-with-value.ts';

/** A rank as its cell gives it, with the score beside it where there is one. */
export interface RankReading {
  readonly rank: Rank;
  readonly stated: StatedReading | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many were ranked, where the cell itself does not say it. */
export interface RankedElsewhere {
  /** Of the heading: the cell must not say another. */
  readonly heading: number | null;
  /** Of a column of its own. */
  readonly column: number | null;
}

/** The rank in a cell of ranks; null when it says that there is none: not ranked is not last. */
export const readRank = (
  text: string,
  elsewhere: RankedElsewhere,
  place: Place,
  /** A rank and a score that the heading says stand in the cell. */
  both?: RankWithValue,
): RankReading | Issue | null => {
  if (isMissingMark(text) || isNotRanked(text)) return null;
  const alone = parseRank(text) ?? parseRomanRank(text);
  const found = alone ? { rank: alone, stated: null } : (both ?? parseRankWithValue(text));
  if (!found) return rankAsDate(text, place, true) ?? createIssue('bad-rank', place, { text });
  const { rank, of } = found.rank;
  const ranked = of ?? elsewhere.column ?? elsewhere.heading;
  const isContrary = elsewhere.heading !== null && of !== null && of !== elsewhere.heading;
  if (isContrary || !isPossibleRank(rank, ranked)) return createIssue('bad-rank', place, { text });
  return { ...found, rank: { rank, of: ranked } };
};

/** A rank that a spreadsheet turned into a date; its serial number only among ranks. */
export const rankAsDate = (text: string, place: Place, amongRanks: boolean): Issue | null => {
  const likely = parseDateRank(text) ?? (amongRanks ? parseSerialRank(text) : undefined);
  if (!likely) return null;
  return createIssue('rank-as-date', place, {
    text,
    params: { rank: `${likely.rank}/${likely.of}` },
  });
};
