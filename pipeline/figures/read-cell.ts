import { createIssue } from '../create-issue.ts';
import type { Column, Known, Measure } from '../layout/layout.ts';
import type { RowContext } from '../layout/row-context.ts';
import type { Matchers } from '../match/create-matchers.ts';
import type { Indicator, Unit } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { isPossibleRank, isStatedRank, parseRank, type Rank } from '../parse/parse-rank.ts';
import {
  isMissingMark,
  parseStatedValue,
  type StatedReading,
} from '../parse/parse-stated-value.ts';
import { cellNumber, cellText, type Row } from '../source/table.ts';
import type { Figure } from './figure.ts';
import { oddCell } from './odd-cell.ts';
import { isIssue, type Subject } from './read-subject.ts';

type Cell = Pick<Figure, 'column' | 'text' | 'stated' | 'unit' | 'rank'>;

/** "Không xếp hạng" is not last: it is no rank. */
const notRanked = /^(?:không|chưa)(?: được)? xếp hạng$|^kxh$|^not ranked$/iu;

/** One figure from a value's cell and its rank's; null when both say that there is none. */
export const readCell = (
  row: Row,
  measure: Measure,
  subject: Subject,
  { known, matchers }: RowContext,
): Cell | Issue | null => {
  const rank = measure.rank ? readRank(row, measure.rank, measure.rankOf) : null;
  if (isIssue(rank)) return rank;
  const rankCell = measure.rank && rank ? rankAlone(row, measure.rank, rank) : null;
  if (!measure.value) return rankCell;
  const column = measure.value;
  const text = cellText(row, column.index);
  const place = { row: row.row, column: column.index };
  const odd = oddCell(row, column.index);
  if (odd) return odd;
  const stated = readStated(row, subject, column);
  if (stated === null) return rankCell;
  if (typeof stated === 'string') return createIssue(stated, place, { text });
  if ('rank' in stated) {
    if (!isPossibleRank(stated.rank, stated.of)) return createIssue('bad-rank', place, { text });
    return rankAlone(row, column, stated);
  }
  const unit = readUnit(stated, column, row, subject, known, matchers);
  if (unit !== null && 'code' in unit) return unit;
  return { column: column.index, text, stated, unit, rank };
};

const rankAlone = (row: Row, column: Column, rank: Rank): Cell => ({
  column: column.index,
  text: cellText(row, column.index),
  stated: null,
  unit: null,
  rank,
});

/** A value; or a rank where the label says so or the cell can be nothing else (`2/63`). */
const readStated = (
  row: Row,
  subject: Subject,
  column: Column,
): StatedReading | Rank | 'unreadable-number' | 'too-precise-number' | 'bad-rank' | null => {
  const text = cellText(row, column.index);
  const rank = parseRank(text);
  if (subject.isRank) {
    if (isMissingMark(text) || notRanked.test(text)) return null;
    return rank ? { rank: rank.rank, of: rank.of ?? subject.rankOf ?? column.rankOf } : 'bad-rank';
  }
  if (rank && isStatedRank(text, rank)) return rank;
  const number = cellNumber(row, column.index);
  return number === undefined ? parseStatedValue(text) : withNumber(parseStatedValue(text), number);
};

/** The number that the workbook holds: how it is shown is not asked, but for the words around it. */
const withNumber = (shown: ReturnType<typeof parseStatedValue>, number: number): StatedReading => {
  const numbers = [{ vi: number, en: number }];
  return shown !== null && typeof shown !== 'string' && shown.numbers.length === 1
    ? { ...shown, numbers }
    : { qualifier: 'exact', numbers, perYear: false, unitText: '' };
};

const readRank = (row: Row, column: Column, ofColumn: Column | null): Rank | Issue | null => {
  const text = cellText(row, column.index);
  const odd = oddCell(row, column.index);
  if (odd) return odd;
  if (isMissingMark(text) || notRanked.test(text)) return null;
  const place = { row: row.row, column: column.index };
  const rank = parseRank(text);
  const stated = ofColumn ? parseRank(cellText(row, ofColumn.index))?.rank : undefined;
  const of = rank?.of ?? stated ?? column.rankOf;
  if (!rank || !isPossibleRank(rank.rank, of)) return createIssue('bad-rank', place, { text });
  if (column.rankOf !== null && rank.of !== null && rank.of !== column.rankOf)
    return createIssue('bad-rank', place, { text });
  return { rank: rank.rank, of };
};

/** Cell, then the row's unit column, the label, the heading, the line above the table, the hint, the indicator's own. */
const readUnit = (
  stated: StatedReading,
  column: Column,
  row: Row,
  subject: Subject,
  known: Known,
  matchers: Matchers,
): Unit | Issue | null => {
  const own = subject.indicator && matchers.unitOf(subject.indicator.unit);
  const place = { row: row.row, column: column.index };
  if (stated.unitText !== '')
    return checkUnit(
      matchers.unit(stated.unitText),
      stated.unitText,
      subject.indicator,
      own,
      place,
    );
  if (!isMissingMark(subject.unitText) && subject.unitColumn !== null) {
    const unitPlace = { row: row.row, column: subject.unitColumn };
    return checkUnit(
      matchers.unit(subject.unitText),
      subject.unitText,
      subject.indicator,
      own,
      unitPlace,
    );
  }
  const unit = subject.labelUnit ?? column.unit ?? known.unit ?? own;
  return checkUnit(unit ?? undefined, unit?.name.vi ?? '', subject.indicator, own, place);
};

/** The unit when it measures what the indicator's own unit measures. */
const checkUnit = (
  unit: Unit | undefined,
  text: string,
  indicator: Indicator | null,
  own: Unit | null,
  place: { row: number; column: number },
): Unit | Issue | null => {
  if (!own || !indicator) return unit ?? null;
  if (!unit) return createIssue('unknown-unit', place, { text });
  if (unit.dimension === own.dimension) return unit;
  return createIssue('wrong-unit', place, {
    text,
    params: { indicator: indicator.name, unit: own.name },
  });
};
