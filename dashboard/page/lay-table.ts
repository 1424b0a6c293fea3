import type { ShownTable } from './shown.ts';

/** A text with the geography it speaks of; null for none. */
export interface Head {
  readonly text: string;
  readonly slug: string | null;
}

/** A table as it stands on the page: the first cell of a row heads it. */
export interface LaidTable {
  readonly columns: readonly (Head & { readonly kind: 'number' | 'words' })[];
  readonly rows: readonly { readonly head: Head; readonly cells: readonly string[] }[];
}

const mostColumns = 7;

const isNumber = (cell: string | undefined): boolean => cell === undefined || /^[\d−–≥]/.test(cell);

const withKinds = (columns: readonly Head[], rows: LaidTable['rows']): LaidTable => ({
  columns: columns.map((column, place) => {
    const isNumeric = rows.every(({ head, cells }) =>
      isNumber(place === 0 ? head.text : cells[place - 1]),
    );
    return { ...column, kind: isNumeric ? 'number' : 'words' };
  }),
  rows,
});

const asGiven = ({ columns, rows }: ShownTable): LaidTable =>
  withKinds(
    columns.map((text) => ({ text, slug: null })),
    rows.map(({ slug, cells: [text = '', ...cells] }) => ({ head: { text, slug }, cells })),
  );

const turned = ({ columns, rows }: ShownTable, corner: string): LaidTable =>
  withKinds(
    [{ text: corner, slug: null }, ...rows.map(({ slug, cells: [text = ''] }) => ({ text, slug }))],
    columns.slice(1).map((text, place) => ({
      head: { text, slug: null },
      cells: rows.map(({ cells }) => cells[place + 1] ?? ''),
    })),
  );

/** Many periods of few provinces stand below one another: that reads without scrolling sideways. */
export const layTable = (table: ShownTable, corner: string): LaidTable =>
  table.columns.length > mostColumns && table.columns.length > table.rows.length
    ? turned(table, corner)
    : asGiven(table);
