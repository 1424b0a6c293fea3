import type { Linear } from './linear.ts';
import type { Words } from './plot-marks.ts';
import type { RankRow } from './rank-rows.ts';
import { type ChartSize, sizes } from './size.ts';
import { textWidth } from './text-width.ts';

/** A line of a ranking with its texts. */
export interface RowTexts {
  readonly row: RankRow;
  /** 0: not chosen. */
  readonly tone: number;
  /** A merged unit without a single number: stands under a heading of its own. */
  readonly merged: boolean;
  /** Made of former provinces' figures: hatched. */
  readonly derived: boolean;
  readonly rank: string;
  readonly value: string;
  /** Lines under the name, in small letters. */
  readonly below: readonly string[];
}

export interface PlacedRow extends RowTexts {
  readonly y: number;
  readonly column: RankColumn;
}

/** A column of rows: right edge of the ranks, left of the names, the values' axis, right edge of the values. */
export interface RankColumn {
  readonly rank: number;
  readonly name: number;
  readonly x: Linear;
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly size: ChartSize;
  readonly top: number;
  readonly domain: readonly [number, number];
  /** The heading over merged units. */
  readonly section: string;
}

export interface Columns {
  readonly rows: readonly PlacedRow[];
  readonly sections: readonly Words[];
  readonly columns: readonly RankColumn[];
  readonly bottom: number;
}

const columnGap = 44;
const mostInOneColumn = 24;
const sectionHeight = 28;
/** From one small line under a name to the next, px. */
export const belowHeight = 14;

/** A row, or the heading over the first merged unit. */
type Item = { readonly heading: true } | { readonly heading: false; readonly text: RowTexts };

/** The rows from above, in two columns where the page is wide and they are many. */
export const layoutColumns = (texts: readonly RowTexts[], frame: Frame): Columns => {
  const rules = sizes[frame.size];
  const lists = splitList(texts, frame.size);
  const width =
    lists.length === 1 ? Math.min(rules.width, 640) : (rules.width - columnGap) / lists.length;
  const placed = lists.map((items, index) =>
    layoutColumn(items, texts, { ...frame, left: index * (width + columnGap), width }),
  );
  return {
    rows: placed.flatMap(({ rows }) => rows),
    sections: placed.flatMap(({ sections }) => sections),
    columns: placed.map(({ column }) => column),
    bottom: Math.max(...placed.map(({ column }) => column.bottom)),
  };
};

/** Merged units have a column of their own where the others fit into one. */
const splitList = (texts: readonly RowTexts[], size: ChartSize): readonly (readonly Item[])[] => {
  const asItem = (text: RowTexts): Item => ({ heading: false, text });
  const single = texts.filter(({ merged }) => !merged).map(asItem);
  const merged = texts.filter((text) => text.merged).map(asItem);
  const section: readonly Item[] = merged.length > 0 ? [{ heading: true }, ...merged] : [];
  const all = [...single, ...section];
  if (size === 'narrow' || texts.length <= mostInOneColumn) return [all];
  const areTwo = single.length > 0 && section.length > 0;
  if (areTwo && single.length <= mostInOneColumn) return [single, section];
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half), all.slice(half)];
};

const layoutColumn = (
  items: readonly Item[],
  texts: readonly RowTexts[],
  frame: Frame & { readonly left: number; readonly width: number },
): Omit<Columns, 'columns' | 'bottom'> & { readonly column: RankColumn } => {
  const { rowHeight } = sizes[frame.size];
  const isWide = frame.size === 'wide';
  const heights = items.map((item) =>
    item.heading ? sectionHeight : rowHeight + item.text.below.length * belowHeight,
  );
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, frame.top),
  );
  const bottom = heights.reduce((sum, height) => sum + height, frame.top);
  const column = createColumn(texts, frame, bottom);
  return {
    column,
    rows: items.flatMap((item, index) =>
      item.heading ? [] : [{ ...item.text, y: (tops[index] ?? 0) + rowHeight / 2, column }],
    ),
    sections: items.flatMap((item, index) =>
      item.heading
        ? [
            {
              x: isWide ? column.name : frame.left,
              y: (tops[index] ?? 0) + sectionHeight / 2,
              text: frame.section,
            },
          ]
        : [],
    ),
  };
};

const createColumn = (
  texts: readonly RowTexts[],
  { size, left, width, top, domain }: Frame & { readonly left: number; readonly width: number },
  bottom: number,
): RankColumn => {
  const { labelSize } = sizes[size];
  const weight = texts.some(({ tone }) => tone > 0) ? 600 : 400;
  const widest = (words: readonly string[], weighing: 400 | 600): number =>
    Math.ceil(Math.max(0, ...words.map((text) => textWidth(text, labelSize, weighing))));
  const ranks = widest(
    texts.map(({ rank }) => rank),
    400,
  );
  const names = widest(
    texts.map(({ row }) => row.name),
    weight,
  );
  const values = widest(
    texts.map(({ value }) => value),
    weight,
  );
  const rank = left + ranks;
  const name = ranks === 0 ? left : rank + 12;
  const value = left + width;
  const start = name + names + 16;
  const end = value - values - 14;
  return { rank, name, x: { domain, range: [start, Math.max(end, start)] }, value, top, bottom };
};

/** A list parted by `; ` in lines of so many px. */
export const wrapList = (text: string, width: number, em: number): readonly string[] => {
  const lines: string[] = [];
  for (const part of text.split('; ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}; ${part}`;
    if (last === undefined || textWidth(joined, em) > width) lines.push(part);
    else lines[lines.length - 1] = joined;
  }
  return lines;
};
