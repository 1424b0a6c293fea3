import { createIssue } from '../../create-issue.ts';
import type { Column } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { formatNumber } from '../../model/format.ts';
import type { Indicator, Unit, WrittenUnit } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { ownText } from '../../own-text.ts';
import { isMissingMark, type StatedReading } from '../../parse/parse-stated-value.ts';
import { scale, scaleOf } from '../../parse/scale-words.ts';
import type { Row } from '../../source/table.ts';
import { isPointsOfIndex } from './index-points.ts';
import { isIssue, type Subject } from './read-subject.ts';

/** A value with the unit it is counted in. */
export interface UnitReading {
  readonly stated: StatedReading;
  /** Null: it is not said and must be. */
  readonly unit: Unit | null;
  readonly warnings: readonly Issue[];
}

/** A unit and where it is said; the unit undefined: the text names none that is known. */
interface Said {
  readonly unit: WrittenUnit | undefined;
  readonly text: string;
  readonly place: { readonly row: number; readonly column: number };
}

export type UnitReader = (
  stated: StatedReading,
  column: Column,
  row: Row,
  subject: Subject,
) => UnitReading | Issue;

interface Kept {
  readonly unitText: string;
  readonly labelUnit: WrittenUnit | null;
  readonly unit: Unit | null;
}

const noWarnings: readonly Issue[] = [];

/**
 * Reads the unit of one column's values. Where the cell itself names none it depends on the row's
 * indicator and words alone, and is kept from the last row that was about the same indicator.
 */
export const createUnitReader = (of: Column | null, context: RowContext): UnitReader => {
  const kept = new Map<Indicator | null, Kept>();
  return (stated, column, row, subject) => {
    if (stated.unitText !== '' || column !== of)
      return readUnit(stated, column, row, subject, context);
    const { indicator, unitText, labelUnit } = subject;
    const before = kept.get(indicator);
    if (before && before.unitText === unitText && before.labelUnit === labelUnit)
      return { stated, unit: before.unit, warnings: noWarnings };
    const read = readUnit(stated, column, row, subject, context);
    if (!isIssue(read) && read.warnings.length === 0 && read.stated === stated)
      kept.set(indicator, { unitText: ownText(unitText), labelUnit, unit: read.unit });
    return read;
  };
};

/**
 * The unit of the cell, else of the row's unit column, the label, the heading, the line above the
 * table or the hint, else the indicator's own; null where that is one of several scales (đồng, triệu,
 * tỷ): then it must be said. Where a farther one says another scale, a warning.
 */
const readUnit = (
  read: StatedReading,
  column: Column,
  row: Row,
  subject: Subject,
  context: RowContext,
): UnitReading | Issue => {
  const { matchers } = context;
  const { indicator } = subject;
  const own = indicator && matchers.unitOf(indicator.unit);
  const stated = withGivenUnit(settleScale(read, own, matchers), column);
  const passed = own ? passedOver(own, column, subject, context) : null;
  const [said, ...farther] = collectUnits(stated, column, row, subject, context, passed !== null);
  if (!said) {
    const unit = own && isScaled(own, matchers) ? null : own;
    return { stated, unit, warnings: unit && passed ? passed : [] };
  }
  const { text, place } = said;
  if (!own || !indicator)
    return said.unit
      ? inWholes(stated, said.unit, column, context)
      : { stated, unit: null, warnings: [] };
  if (!said.unit) return createIssue('unknown-unit', place, { text });
  if (isPointsOfIndex(said.unit, indicator, own)) return { stated, unit: own, warnings: [] };
  if (said.unit.dimension !== own.dimension)
    return createIssue(areDays(said.unit, own) ? 'working-days' : 'wrong-unit', place, {
      text,
      params: { indicator: indicator.name, unit: own.name },
    });
  const whole = inWholes(stated, said.unit, column, context);
  return { ...whole, warnings: [...whole.warnings, ...contradiction(said.unit, said, farther)] };
};

/** A figure under "nghìn hồ sơ" is as many thousands of "hồ sơ"; that it was multiplied is said. */
const inWholes = (
  stated: StatedReading,
  unit: WrittenUnit,
  { index }: Column,
  { layout, matchers }: RowContext,
): UnitReading => {
  const { power } = unit;
  if (power === undefined) return { stated, unit, warnings: noWarnings };
  const numbers = stated.numbers.map((number) => scale(number, power));
  const place = { row: layout.headingRow, column: index };
  const [vi, en] = [formatNumber(10 ** power, 'vi'), formatNumber(10 ** power, 'en')];
  const params = { times: { vi, en }, unit: unit.name };
  const warnings = [createIssue('unit-multiplied', place, { severity: 'warning', params })];
  return { stated: { ...stated, numbers }, unit: matchers.unitOf(unit.id), warnings };
};

/** A person's word of a column's unit stands beside each of its numbers that has none of its own. */
const withGivenUnit = (stated: StatedReading, { given }: Column): StatedReading =>
  given?.unit && stated.unitText === '' ? { ...stated, unitText: given.unit.name.vi } : stated;

/** Working days and days: how many of one are the other is not said. */
const areDays = (a: Unit, b: Unit): boolean =>
  [a, b].every(({ dimension }) => dimension === 'time' || dimension === 'working time');

/** Is the same counted in thousands or millions of it too, as money is? */
const isScaled = (unit: Unit, { lists }: Matchers): boolean =>
  lists.units.some((other) => other.dimension === unit.dimension && other.factor !== unit.factor);

/** "5 triệu" of money is 5 million dong; of people it is 5,000,000; "5 tỷ" is always money. */
const settleScale = (
  stated: StatedReading,
  own: Unit | null,
  matchers: Matchers,
): StatedReading => {
  const { numbers, unitText } = stated;
  const power = scaleOf(unitText);
  if (power === undefined || own === null) return stated;
  if (own.dimension !== 'money' && (!own.whole || power > 6)) return stated;
  if (own.dimension !== 'money')
    return { ...stated, numbers: numbers.map((number) => scale(number, power)), unitText: '' };
  const unit = ['đồng', 'VND'].map((money) => `${unitText} ${money}`).find(matchers.unit);
  return { ...stated, unitText: unit ?? unitText };
};

/** Everything that says a unit, the nearest to the number first. */
const collectUnits = (
  { unitText }: StatedReading,
  column: Column,
  row: Row,
  subject: Subject,
  { known, layout, matchers }: RowContext,
  isPassedOver: boolean,
): readonly Said[] => {
  const place = { row: row.row, column: column.index };
  const unitColumn = subject.unitColumn ?? column.index;
  const named = (unit: WrittenUnit | null, at: Said['place']): Said[] =>
    unit ? [{ unit, text: unit.name.vi, place: at }] : [];
  const written = (text: string, at: Said['place']): Said[] =>
    isMissingMark(text) ? [] : [{ unit: matchers.unit(text), text, place: at }];
  return [
    ...written(unitText, place),
    ...written(subject.unitText, { row: row.row, column: unitColumn }),
    ...named(subject.labelUnit, place),
    ...named(column.unit, { row: layout.headingRow, column: column.index }),
    ...named(isPassedOver ? null : known.unit, place),
  ];
};

/**
 * The unit of the whole table ("Đơn vị tính: triệu đồng") holds for the figures it can count; the
 * others keep their own. Null: it holds, or fits nothing in the table and is an error. Where the rows
 * have their own indicators it is said which of them are meant.
 */
const passedOver = (
  own: Unit,
  { index }: Column,
  { indicator }: Subject,
  { known, layout, matchers }: RowContext,
): readonly Issue[] | null => {
  const { unit } = known;
  const fits = (other: string): boolean => matchers.unitOf(other).dimension === unit?.dimension;
  if (!unit || !indicator || fits(own.id)) return null;
  if (layout.indicator) {
    const place = { row: layout.headingRow, column: index };
    const params = { indicator: indicator.name, unit: own.name };
    const detail = { severity: 'warning', text: unit.name.vi, params } as const;
    return [createIssue('table-unit-passed-over', place, detail)];
  }
  const columns = layout.measures.map(({ value }) => value?.indicator);
  return columns.some((one) => one && fits(one.unit)) ? [] : null;
};

/** A share beside amounts of money is no contradiction; "tỷ đồng" under "triệu đồng" is. */
const contradiction = (unit: Unit, said: Said, farther: readonly Said[]): readonly Issue[] => {
  const other = farther.find(
    (one) => one.unit && one.unit.dimension === unit.dimension && one.unit !== unit,
  )?.unit;
  if (!other) return [];
  const detail = { severity: 'warning', text: said.text, params: { other: other.name } } as const;
  return [createIssue('units-differ', said.place, detail)];
};
