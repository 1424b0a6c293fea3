import type { Matchers } from '../../match/create-matchers.ts';
import { isFigureNotPeriod } from '../../parse/figure-like.ts';
import { filledCells, type Row } from '../../source/table.ts';
import { describeHeading } from './describe-heading.ts';
import { type HeadingMeaning, isKnown } from './meaning.ts';

/** Several cells, no number but years, and a word that heads columns. */
export const looksLikeHeading = (row: Row, matchers: Matchers): boolean => {
  const filled = filledCells(row);
  return (
    filled.length > 1 &&
    !filled.some(isFigureNotPeriod) &&
    filled.some((cell) => isHeadingWord(describeHeading(cell, matchers)))
  );
};

/** A province's name heads a column only beside others: alone it is the subject of a row. */
const isHeadingWord = (meaning: HeadingMeaning): boolean =>
  isKnown(meaning) && meaning.geographies === null;
