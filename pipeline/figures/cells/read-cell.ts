import { createIssue } from '../../create-issue.ts';
import type { Column, Measure } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { isPublishedIndex, type Unit } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { NumberReading } from '../../parse/parse-number.ts';
import { isNotRanked, isStatedRank, parseRank, type Rank } from '../../parse/parse-rank.ts';
import { parseStatedValue, type StatedReading } from '../../parse/parse-stated-value.ts';
import { parsePlainNumber } from '../../parse/plain-number.ts';
import { parseBoth, parseValueWithRank, type RankWithValue } from '../../parse/rank-with-value.ts';
import { type Part, parseTwoFigures } from '../../parse/two-figures.ts';
import { cellNumber, cellText, type Row } from '../../source/table.ts';
import type { Figure } from '../figure.ts';
import { maximaOf } from '../settle/editions.ts';
import { isPercentIndex } from './index-points.ts';
import { oddCell } from './odd-cell.ts';
import { type RankReading, rankAsDate, readRank } from './read-rank.ts';
import { isIssue, type Subject } from './read-subject.ts';
import { createUnitReader, type UnitReader } from './read-unit.ts';

export type Cell = Pick<Figure, 'column' | 'text' | 'stated' | 'unit' | 'rank'> & {
  readonly warnings: readonly Issue[];
};

/** What a cell of values says: a value, a rank in its place, or a rank with its value. */
interface Content {
  readonly stated: StatedReading | null;
  readonly rank: Rank | null;
}

export type CellReader = (row: Row, subject: Subject) => Cell | Issue | null;

/** Reads one figure from a value's cell and its rank's; null when both say that there is none. */
export const createCellReader = (measure: Measure, context: RowContext): CellReader => {
  const units = createUnitReader(measure.value ?? measure.rank, context);
  return (row, subject) => readCell(row, measure, subject, context, units);
};

const readCell = (
  row: Row,
  measure: Measure,
  subject: Subject,
  context: RowContext,
  readUnit: UnitReader,
): Cell | Issue | null => {
  const ranked = measure.rank && readRankColumn(row, measure.rank, measure.rankOf);
  if (isIssue(ranked)) return ranked;
  const content = measure.value && readContent(row, measure.value, subject, context);
  if (isIssue(content)) return content;
  if (measure.value && content) {
    if (ranked?.stated && measure.rank) return secondFigure(row, measure.rank);
    const rank = content.rank ?? ranked?.rank ?? null;
    return createCell(row, measure.value, content.stated, rank, subject, readUnit);
  }
  if (!measure.rank || !ranked) return null;
  return createCell(row, measure.rank, ranked.stated, ranked.rank, subject, readUnit);
};

const readRankColumn = (
  row: Row,
  column: Column,
  ofColumn: Column | null,
): RankReading | Issue | null => {
  const odd = oddCell(row, column.index);
  if (odd) return odd;
  const ranked = ofColumn ? parseRank(cellText(row, ofColumn.index))?.rank : undefined;
  const elsewhere = { heading: column.rankOf, column: ranked ?? null };
  const place = { row: row.row, column: column.index };
  const text = cellText(row, column.index);
  return readRank(text, elsewhere, place, column.both ? parseBoth(text, column.both) : undefined);
};

const createCell = (
  row: Row,
  column: Column,
  stated: StatedReading | null,
  rank: Rank | null,
  subject: Subject,
  readUnit: UnitReader,
): Cell | Issue => {
  const { index } = column;
  const text = cellText(row, index);
  if (!stated) return { column: index, text, rank, stated: null, unit: null, warnings: [] };
  const read = readUnit(stated, column, row, subject);
  if (isIssue(read)) return read;
  return {
    column: index,
    text,
    rank,
    stated: read.stated,
    unit: read.unit,
    warnings: read.warnings,
  };
};

/** A value; or a rank where the label says so or the cell can be nothing else (`2/63`). */
const readContent = (
  row: Row,
  column: Column,
  subject: Subject,
  { matchers }: RowContext,
): Content | Issue | null => {
  const odd = oddCell(row, column.index);
  if (odd) return odd;
  const text = cellText(row, column.index);
  const place = { row: row.row, column: column.index };
  const plain = subject.isRank || row.numbers ? null : parsePlainNumber(text);
  if (plain) return { stated: exactly(plain), rank: null };
  const elsewhere = { heading: null, column: subject.rankOf ?? column.rankOf };
  const rank = parseRank(text);
  if (subject.isRank || (rank && isStatedRank(text, rank))) return readRank(text, elsewhere, place);
  const both = (column.both && parseBoth(text, column.both)) ?? valueWithRank(text, subject);
  if (both) return readRank(text, elsewhere, place, both);
  const number = cellNumber(row, column.index);
  if (number !== undefined)
    return { stated: withNumber(parseStatedValue(text), number), rank: null };
  const stated = isNotRanked(text) ? null : parseStatedValue(text);
  if (stated === null) return null;
  if (typeof stated !== 'string') return { stated, rank: null };
  const date = rankAsDate(text, place, false);
  if (date) return date;
  const parts = parseTwoFigures(text);
  if (!parts) return createIssue(stated, place, { text });
  const own = subject.indicator && matchers.unitOf(subject.indicator.unit);
  const score = scoreOfMaximum(parts, subject, own);
  return score ? { stated: score, rank: null } : secondFigure(row, column);
};

/** Only an index has scores and ranks. */
const valueWithRank = (text: string, { indicator }: Subject): RankWithValue | undefined =>
  indicator && isPublishedIndex(indicator) ? parseValueWithRank(text) : undefined;

const exactly = (number: NumberReading): StatedReading => ({
  qualifier: 'exact',
  numbers: [number],
  perYear: false,
  unitText: '',
});

/** The number that the workbook holds: how it is shown is not asked, but for the words around it. */
const withNumber = (shown: ReturnType<typeof parseStatedValue>, number: number): StatedReading => {
  const numbers = [{ vi: number, en: number }];
  return shown !== null && typeof shown !== 'string' && shown.numbers.length === 1
    ? { ...shown, numbers }
    : { qualifier: 'exact', numbers, perYear: false, unitText: '' };
};

/** "8,5/10 điểm" of an index that ends at 10 is 8,5. */
const scoreOfMaximum = (
  [score, most]: readonly [Part, Part],
  { indicator }: Subject,
  own: Unit | null,
): StatedReading | null => {
  const [number] = most.stated.numbers;
  const isMaximum =
    indicator && number && number.vi === number.en && maximaOf(indicator).includes(number.vi);
  if (!isMaximum || !own || most.stated.qualifier !== 'exact') return null;
  if (own.dimension !== 'score' && !isPercentIndex(indicator, own)) return null;
  return { ...score.stated, unitText: score.stated.unitText || most.stated.unitText };
};

const secondFigure = (row: Row, column: Column): Issue => {
  const text = cellText(row, column.index);
  const [first, second] = parseTwoFigures(text) ?? [];
  const params = { first: first?.text ?? text, second: second?.text ?? '' };
  return createIssue('two-figures', { row: row.row, column: column.index }, { text, params });
};
