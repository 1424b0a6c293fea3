import fc from 'fast-check';
import type { Cell, Laid, Line } from './arbitrary-layout.ts';

/** A table after an accident; `lost`: figures whose cells are gone for good, without a trace. */
export interface Damaged {
  readonly what: string;
  readonly lines: readonly (Line | string)[];
  /** The line, from 0, in which each figure now stands or stood. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly lost: ReadonlySet<string>;
}

const blank: Cell = { text: '' };

const figuresOf = (line: Line): string[] =>
  line.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));

const placesOf = (lines: readonly Line[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => figuresOf(line).map((figure) => [figure, i] as const)));

const replaceLine = (lines: readonly Line[], at: number, line: Line): readonly Line[] =>
  lines.map((one, i) => (i === at ? line : one));

type Harm = (table: Laid, line: number, column: number) => Damaged;

const harm =
  (what: string, change: (line: Line, column: number) => Line): Harm =>
  ({ lines }, at, column) => {
    const line = lines[at] ?? [];
    const changed = change(line, column % Math.max(1, line.length));
    return {
      what,
      lines: replaceLine(lines, at, changed),
      lineOf: placesOf(lines),
      lost: new Set(),
    };
  };

const dropCell = harm('a cell dropped', (line, column) => line.filter((_, i) => i !== column));
const shiftRight = harm('a row shifted to the right', (line) => [blank, ...line]);
const pushRight = harm('a row pushed over its end', (line) => [blank, ...line.slice(0, -1)]);
const shiftLeft = harm('a row shifted to the left', (line) => [...line.slice(1), blank]);
const garble = harm('a cell garbled', (line, column) =>
  line.map((cell, i) => (i === column ? { text: 'qwzx' } : cell)),
);
const misspell = harm('a number misspelt', (line, column) =>
  line.map((cell, i) => (i === column && cell.figure ? { text: `${cell.text}x9` } : cell)),
);

const blankCell: Harm = (table, at, column) => {
  const line = table.lines[at] ?? [];
  const cell = line[column % Math.max(1, line.length)];
  const found = harm('a cell emptied', (one) => one.map((each) => (each === cell ? blank : each)))(
    table,
    at,
    column,
  );
  return { ...found, lost: new Set(cell?.figure === undefined ? [] : [cell.figure]) };
};

const swapColumns: Harm = ({ lines }, line, column) => {
  const width = lines[line]?.length ?? 1;
  const [a, b] = [column % width, (column + 1) % width];
  const swap = (one: Line): Line =>
    one.map((cell, i) => (i === a ? one[b] : i === b ? one[a] : cell) ?? blank);
  const swapped = lines.map(swap);
  return { what: 'columns swapped', lines: swapped, lineOf: placesOf(swapped), lost: new Set() };
};

const dropLine: Harm = ({ lines, heading }, at) => {
  const left = lines.filter((_, i) => i !== at || at < heading);
  const lost = new Set(at < heading ? [] : figuresOf(lines[at] ?? []));
  return { what: 'a row lost', lines: left, lineOf: placesOf(left), lost };
};

const repeatLine: Harm = ({ lines }, at) => {
  const repeated = [...lines.slice(0, at + 1), ...lines.slice(at)];
  return { what: 'a row twice', lines: repeated, lineOf: placesOf(repeated), lost: new Set() };
};

const breakQuote: Harm = ({ lines }, at, column) => {
  const texts = (lines[at] ?? []).map(({ text }, i) => (i === column ? `"${text}` : text));
  const broken: (Line | string)[] = [...lines];
  broken[at] = texts.join(';');
  return { what: 'a quote opened', lines: broken, lineOf: placesOf(lines), lost: new Set() };
};

const harms = [
  dropCell,
  shiftRight,
  pushRight,
  shiftLeft,
  garble,
  misspell,
  blankCell,
  swapColumns,
  dropLine,
  repeatLine,
  breakQuote,
];

/** One accident somewhere in the table, in its heading or among its figures. */
export const damage = (table: Laid): fc.Arbitrary<Damaged> =>
  fc
    .tuple(
      fc.constantFrom(...harms),
      fc.nat({ max: table.lines.length - 1 }),
      fc.nat({ max: Math.max(...table.lines.map((line) => line.length)) - 1 }),
    )
    .map(([harmful, line, column]) => harmful(table, line, column));

export const writeLines = (lines: readonly (Line | string)[]): string =>
  lines
    .map((line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join(';')))
    .join('\n');
