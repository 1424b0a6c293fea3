import { capIssues } from '../cap-issues.ts';
import { createIssue } from '../create-issue.ts';
import {
  columnIndex,
  parseCellAddress,
  parseTextAddress,
  writeTextAddress,
} from '../model/cell-address.ts';
import type { CodeLists } from '../model/code-lists.ts';
import type { Issue, Severity } from '../model/issue.ts';
import type { Bilingual } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { periodName } from '../model/period.ts';
import type { Reading, TableSummary } from '../reading.ts';
import { type Contrary, findContrary } from './find-contrary.ts';

/** So many figures of a column, and so large a part of them, make it a matter of the column. */
const leastOfColumn = 3;
const mostPart = 2 / 3;

/**
 * The reading with what contradicts the figures of other years by about 10, 100 or 1000: a warning
 * for one figure, which may be so; an error for a column, whose unit is to be said. Once a person has
 * said the unit it is a warning.
 */
export const checkScale = (
  reading: Reading,
  published: readonly Observation[],
  lists: CodeLists,
): Reading => {
  const judged = findContrary(reading.observations, published, lists.units);
  const columns = Map.groupBy(judged, ({ observation }) => columnOf(observation));
  const issues = [...columns.values()].flatMap((ofColumn) =>
    checkColumn(ofColumn, reading.tables, lists),
  );
  if (issues.length === 0) return reading;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = {
    ...reading.counts,
    errors: reading.counts.errors + errors,
    warnings: reading.counts.warnings + issues.length - errors,
  };
  return { ...reading, issues: capIssues([...reading.issues, ...issues], counts), counts };
};

const columnOf = ({ cell }: Observation): string => cell.replace(/\d+$/, '');

const checkColumn = (
  judged: readonly Contrary[],
  tables: readonly TableSummary[],
  lists: CodeLists,
): readonly Issue[] => {
  const byPower = Map.groupBy(judged, ({ power }) => power);
  return [...byPower].flatMap(([power, contrary]) => {
    const [first] = contrary;
    if (power === 0 || !first) return [];
    const isOfColumn =
      contrary.length >= leastOfColumn && contrary.length >= judged.length * mostPart;
    if (!isOfColumn) return contrary.filter(isTold).map((one) => tellFigure(one, lists));
    const severity = isUnitSaid(first.observation, tables) ? 'warning' : 'error';
    return [tellColumn(first, contrary.length, judged.length, severity, lists)];
  });
};

/** Ten times as much as a single other year happens; a hundred times does not. */
const isTold = ({ power, years }: Contrary): boolean => years > 1 || Math.abs(power) > 1;

const isUnitSaid = ({ cell }: Observation, tables: readonly TableSummary[]): boolean => {
  const address = parseCellAddress(cell);
  const table = tables.findLast(
    ({ sheet, headingRow }) => sheet === address?.sheet && headingRow < (address?.row ?? 0),
  );
  const column = table?.columns.find((one) => one.column === address?.column);
  return column?.understood.unit?.reason.by === 'person';
};

const tellFigure = (contrary: Contrary, lists: CodeLists): Issue =>
  inText(
    createIssue('scale-differs', placeOf(contrary.observation), {
      severity: 'warning',
      text: contrary.observation.text,
      params: paramsOf(contrary, lists),
    }),
    contrary.observation,
  );

/** The issue told of its place in a text, where the figure stands in one. */
const inText = (issue: Issue, { cell }: Observation): Issue => {
  const address = parseTextAddress(cell);
  if (!address) return issue;
  const { sheet, paragraph } = address;
  const place = writeTextAddress({ ...address, sheet: null });
  return { ...issue, ...(sheet === null ? {} : { sheet }), row: paragraph, cell: place };
};

const tellColumn = (
  contrary: Contrary,
  count: number,
  of: number,
  severity: Severity,
  lists: CodeLists,
): Issue =>
  createIssue('column-scale-differs', placeOf(contrary.observation), {
    severity,
    text: contrary.observation.text,
    params: { ...paramsOf(contrary, lists), count, of },
  });

const placeOf = ({ cell }: Observation) => {
  const address = parseCellAddress(cell);
  return address
    ? { sheet: address.sheet, row: address.row, column: columnIndex(address.column) }
    : {};
};

const paramsOf = ({ observation, power, past }: Contrary, lists: CodeLists) => ({
  times: timesOf(power),
  past: past.text,
  year: periodName(past.period),
  indicator: nameOf(lists.indicators, observation.indicator),
  geography:
    lists.geographies.find(({ slug }) => slug === observation.geography)?.name ??
    observation.geography,
});

const nameOf = (
  list: readonly { readonly id: string; readonly name: Bilingual }[],
  id: string,
): Bilingual | string => list.find((one) => one.id === id)?.name ?? id;

const timesOf = (power: number): Bilingual => {
  const number = 10 ** Math.abs(power);
  return power > 0
    ? { vi: `gấp khoảng ${number} lần`, en: `about ${number} times` }
    : { vi: `chỉ bằng khoảng 1/${number}`, en: `only about 1/${number} of` };
};
