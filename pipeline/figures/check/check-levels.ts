import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { writeCellAddress } from '../../model/cell-address.ts';
import type { Issue } from '../../model/issue.ts';
import { periodKey } from '../../model/period.ts';
import type { Notation } from '../../parse/notation.ts';
import { addDecimals } from '../../publish/add-decimals.ts';
import type { Figure } from '../figure.ts';
import { numberName } from '../settle/number-name.ts';
import { exactNumber, type SummedFigures } from './check-sums.ts';

/** "Tổng số" beside the columns that it is divided into. */
const total = /^(?:tổng(?: số| cộng)?|total)$/u;

/** Columns under one heading: the total, and two parts or more. */
interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Rows whose parts are more than the total beside them, as in a row that slipped by a cell: things that
 * are counted at one level are not counted at another. Categories may overlap: it is a warning.
 */
export const checkLevels = (
  { layout, figures }: SummedFigures,
  notationOf: (column: number) => Notation | null,
): readonly Issue[] => {
  const divisions = findDivisions(layout);
  if (divisions.length === 0) return [];
  const rows = new Map<number, Map<number, Figure>>();
  for (const figure of figures) {
    const cells = rows.get(figure.row) ?? new Map<number, Figure>();
    rows.set(figure.row, cells.set(figure.column, figure));
  }
  return [...rows.values()].flatMap((cells) =>
    divisions.flatMap((division) => checkDivision(division, cells, notationOf) ?? []),
  );
};

/** What a form's own formula holds against its parts is not asked again. */
const findDivisions = ({ measures, formulas }: Layout): readonly Division[] => {
  const columns = measures.flatMap(({ value }) => (value && value.path.length > 1 ? [value] : []));
  const groups = Map.groupBy(columns, ({ path }) => path.slice(0, -1).join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [wholes, parts] = [true, false].map((isWhole) =>
      group.filter(({ path }) => total.test(foldLabel(path.at(-1) ?? '')) === isWhole),
    );
    const [whole, ...others] = wholes ?? [];
    if (!whole || others.length > 0 || !parts || parts.length < 2) return [];
    if (formulas.some(({ column }) => column === whole.index)) return [];
    return [{ whole: whole.index, parts: parts.map(({ index }) => index) }];
  });
};

const checkDivision = (
  division: Division,
  cells: ReadonlyMap<number, Figure>,
  notationOf: (column: number) => Notation | null,
): Issue | null => {
  const whole = cells.get(division.whole);
  const parts = division.parts.flatMap((column) => cells.get(column) ?? []);
  if (!whole?.unit?.whole || !parts.every((part) => isAlike(part, whole))) return null;
  const numberOf = ({ stated, column }: Figure) => exactNumber(stated, notationOf(column));
  const [value, numbers] = [numberOf(whole), parts.flatMap((part) => numberOf(part) ?? [])];
  const sum = addDecimals(numbers);
  if (value === null || numbers.length < 2 || sum <= value) return null;
  const names = parts.map(({ column, row }) => writeCellAddress(null, column, row)).join(', ');
  const params = { cells: names, whole: numberName(value), sum: numberName(sum) };
  return createIssue(
    'parts-exceed-whole',
    { row: whole.row, column: whole.column },
    {
      severity: 'warning',
      text: whole.text,
      params: { indicator: whole.indicator.name, ...params },
    },
  );
};

const isAlike = ({ unit, timing, kind }: Figure, whole: Figure): boolean =>
  unit?.id === whole.unit?.id &&
  kind === whole.kind &&
  periodKey(timing.period) === periodKey(whole.timing.period);
