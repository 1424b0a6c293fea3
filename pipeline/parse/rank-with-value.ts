import { namesRank, parseRank, type Rank } from './parse-rank.ts';
import { parseStatedValue, type StatedReading } from './parse-stated-value.ts';
import { plainText } from './plain-text.ts';

/** A rank with the score it was given for in brackets. */
export interface RankWithValue {
  readonly rank: Rank;
  readonly stated: StatedReading;
}

const shape = /^([^()]{1,60}?) ?\(([^()]{1,60})\)$/u;
/** Where the heading says that both are there. */
const withStroke = /^([^/]{1,60}?) ?\/ ?(\d{1,3})$/u;
/** `72,95 điểm, xếp thứ 1/63`. */
const inWords = /^(.{1,60}?)(?:[,;]| [-–])? (?:và )?((?:được |xếp |đứng |hạng |thứ ).{1,60})$/iu;

/**
 * `01 (0,727)` in a column of ranks: rank 1, for 0.727. Only where the number in brackets has
 * decimals: `5 (63)` may be a rank and how many were ranked, `5 (1)` may carry a footnote.
 */
export const parseRankWithValue = (text: string): RankWithValue | undefined => {
  const both = parseBoth(text, 'rank-first');
  return both && /\d[.,]\d[^(]*$/.test(text) ? both : undefined;
};

/** The same where the heading says what stands in brackets: `01 (70)`, or `72,7 (1)` the other way. */
export const parseBoth = (
  text: string,
  order: 'rank-first' | 'score-first',
): RankWithValue | undefined => {
  const plain = plainText(text);
  const found = shape.exec(plain) ?? (order === 'score-first' ? withStroke.exec(plain) : null);
  const [, before = '', inside = ''] = found ?? [];
  return order === 'rank-first' ? join(before, inside) : join(inside, before);
};

const join = (ranked: string, valued: string): RankWithValue | undefined => {
  const [rank, stated] = [parseRank(ranked), parseStatedValue(valued)];
  if (!rank || stated === null || typeof stated === 'string') return undefined;
  return stated.numbers.length === 1 ? { rank, stated } : undefined;
};

/** A score with a rank that says it is one: `72,95 điểm, xếp thứ 1/63`, `43,1 (10/61)`. */
export const parseValueWithRank = (text: string): RankWithValue | undefined => {
  const plain = plainText(text);
  const [, valued = '', ranked = ''] = inWords.exec(plain) ?? shape.exec(plain) ?? [];
  const both = join(ranked, valued);
  return both && namesRank(ranked, both.rank) ? both : undefined;
};
