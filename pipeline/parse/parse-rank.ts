import { plainText } from './plain-text.ts';

/** A place among those ranked; `of` null where the text does not say how many. */
export interface Rank {
  readonly rank: number;
  readonly of: number | null;
}

const words = /^(?:(?:xếp |đứng |đạt )?(?:vị trí )?(?:thứ hạng|hạng|thứ)(?: thứ)? )/u;
const shape =
  /^0*(\d{1,3})(?:[.,]0+)?(?: ?(?:\/|trên|of) ?(\d{1,3})(?: tỉnh, thành phố| tỉnh| địa phương)?)?$/u;

/** `2`, `2/63`, `thứ 2/63`, `hạng 13`; undefined when it is no rank. Whether it can be true is checked later. */
export const parseRank = (text: string): Rank | undefined => {
  const found = shape.exec(plainText(text).toLowerCase().replace(words, ''));
  if (!found) return undefined;
  return { rank: Number(found[1]), of: found[2] === undefined ? null : Number(found[2]) };
};

/** A rank that says it is one (`2/63`, `thứ 2/63`): may stand where a value is expected. */
export const isStatedRank = (text: string, rank: Rank): boolean =>
  rank.of !== null && (words.test(plainText(text).toLowerCase()) || rankedCounts.has(rank.of));

/** How many provinces were ever ranked; `48/48 công đoàn` is not a rank. */
const rankedCounts: ReadonlySet<number> = new Set([34, 42, 60, 61, 62, 63, 64]);

/** 1 to the number ranked. */
export const isPossibleRank = (rank: number, of: number | null): boolean =>
  rank >= 1 && rank <= (of ?? 64) && (of === null || of >= 2);
