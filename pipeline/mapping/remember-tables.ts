import type { Period } from '../model/period.ts';
import type { Suggested } from '../model/suggestion.ts';
import type { ColumnSummary, TableSummary } from '../reading.ts';
import type { RememberedColumn, RememberedTable } from './remembered.ts';
import { shapeOf, writeShape } from './table-shape.ts';

/** Wider tables, and more of them, are no report that comes again every year. */
const mostColumns = 300;
const mostTables = 100;

/** What is worth remembering of a file's tables: one for each shape, with what all of that shape share. */
export const rememberTables = (tables: readonly TableSummary[]): readonly RememberedTable[] => {
  const remembered = tables
    .filter(({ unread, columns }) => !unread && columns.length <= mostColumns)
    .map(rememberTable);
  return [...Map.groupBy(remembered, ({ shape }) => writeShape(shape)).values()]
    .flatMap(([first, ...others]) => (first ? [others.reduce(share, first)] : []))
    .slice(0, mostTables);
};

const rememberTable = (table: TableSummary): RememberedTable => {
  const shape = shapeOf(table);
  const columns = table.columns.slice(0, shape.columns.length);
  const places = new Set(columns.map(({ understood }) => String(understood.geographies?.value)));
  return {
    shape,
    columns: columns.map((column) => rememberColumn(column, table.period, places.size > 2)),
    isSaid: columns.some(isSaid),
  };
};

const isHeld = (by: string): boolean => by === 'person' || by === 'past' || by === 'words';

const isSaid = ({ understood }: ColumnSummary): boolean =>
  Object.values(understood).some(
    (fact) => fact?.reason.by === 'person' || fact?.reason.by === 'past',
  );

/** What the column itself is: not what the table, the unit list or a default lends it. */
const ownValue = <T>(fact: Suggested<T> | null): T | undefined =>
  fact && isHeld(fact.reason.by) ? fact.value : undefined;

const rememberColumn = (
  { understood }: ColumnSummary,
  ofTable: Period | null,
  isAcross: boolean,
): RememberedColumn => {
  const { role, indicator, unit, kind, geographies, period } = understood;
  const [place, ...others] = ownValue(geographies) ?? [];
  return withoutAbsent({
    role: ownValue(role),
    indicator: ownValue(indicator),
    unit: ownValue(unit),
    kind: ownValue(kind),
    geography: isAcross && others.length === 0 ? place : undefined,
    yearOffset: offsetOf(period, ofTable),
  });
};

/** A period that a person gave is a fact of that file; only how far it lies from the file's own stays. */
const offsetOf = (period: Suggested<Period> | null, ofTable: Period | null): number | undefined => {
  const isGiven = period?.reason.by === 'person' || period?.reason.by === 'past';
  if (!period || !isGiven || ofTable?.grain !== 'year') return undefined;
  return period.value.grain === 'year' ? period.value.end - ofTable.end : undefined;
};

type Facts = { readonly [Name in keyof RememberedColumn]-?: RememberedColumn[Name] | undefined };

const withoutAbsent = ({ role, indicator, unit, kind, geography, yearOffset }: Facts) => ({
  ...(role === undefined ? {} : { role }),
  ...(indicator === undefined ? {} : { indicator }),
  ...(unit === undefined ? {} : { unit }),
  ...(kind === undefined ? {} : { kind }),
  ...(geography === undefined ? {} : { geography }),
  ...(yearOffset === undefined ? {} : { yearOffset }),
});

/** Of tables of one shape (a sheet for each province) what they have in common. */
const share = (a: RememberedTable, b: RememberedTable): RememberedTable => ({
  shape: a.shape,
  isSaid: a.isSaid || b.isSaid,
  columns: a.columns.map((one, i) => {
    const other = b.columns[i];
    const isShared = (name: keyof RememberedColumn): boolean => one[name] === other?.[name];
    return withoutAbsent({
      role: isShared('role') ? one.role : undefined,
      indicator: isShared('indicator') ? one.indicator : undefined,
      unit: isShared('unit') ? one.unit : undefined,
      kind: isShared('kind') ? one.kind : undefined,
      geography: isShared('geography') ? one.geography : undefined,
      yearOffset: isShared('yearOffset') ? one.yearOffset : undefined,
    });
  }),
});
