import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from './colours.ts';
import type { Figure } from './figure.ts';
import { drawStrokes, drawWords } from './plot-marks.ts';
import { type ChartSize, sizes } from './size.ts';
import { type FigureTable, tabulate } from './tabulate.ts';
import { textWidth } from './text-width.ts';

interface TablePlan {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Plot.Markish[];
}

const cellGap = 18;
const rowHeight = 26;

/**
 * The table as a picture, for `/chart.svg`: years down and provinces across where these fit beside each
 * other, else one list under each province's name.
 */
export const tableChart = (figure: Figure, size: ChartSize): TablePlan => {
  const table = turnTable(tabulate(figure));
  const { width, labelSize } = sizes[size];
  const widths = columnWidths(table, labelSize);
  const needed = widths.reduce((sum, one) => sum + one + cellGap, -cellGap);
  return needed <= width
    ? drawGrid(figure, table, widths, size)
    : drawLists(figure, tabulate(figure), size);
};

/** Cells by row, the headings first. */
interface Grid {
  readonly cells: readonly (readonly string[])[];
  /** The geography of each column after the first. */
  readonly slugs: readonly (string | null)[];
}

const turnTable = ({ columns, rows }: FigureTable): Grid => ({
  cells: columns.map((heading, index) => [
    index === 0 ? '' : heading,
    ...rows.map(({ cells }) => cells[index] ?? ''),
  ]),
  slugs: rows.map(({ slug }) => slug),
});

const columnWidths = ({ cells }: Grid, size: number): readonly number[] =>
  (cells[0] ?? []).map((_, column) =>
    Math.ceil(Math.max(...cells.map((row) => textWidth(row[column] ?? '', size, 600)))),
  );

const toneOf = (figure: Figure, slug: string | null): string => {
  const chosen = figure.chosen.find((geography) => geography.slug === slug);
  return chosen ? seriesColour(chosen.tone) : colours.muted;
};

const drawGrid = (
  figure: Figure,
  { cells, slugs }: Grid,
  widths: readonly number[],
  size: ChartSize,
): TablePlan => {
  const { width, labelSize } = sizes[size];
  const edges = widths.map((_, column) =>
    widths.slice(0, column + 1).reduce((sum, one) => sum + one + cellGap, -cellGap),
  );
  const y = (row: number): number => 16 + row * rowHeight;
  const column = (index: number) =>
    cells.map((row, at) => ({ x: edges[index] ?? 0, y: y(at), text: row[index] ?? '' }));
  const end = edges.at(-1) ?? width;
  return {
    width,
    height: y(cells.length) - 4,
    marks: [
      drawStrokes(
        cells.slice(1).map((_, row) => ({ x1: 0, y1: y(row) + 13, x2: end, y2: y(row) + 13 })),
        { stroke: colours.line },
      ),
      drawWords(
        column(0).map((word) => ({ ...word, x: 0 })),
        { size: labelSize, fill: colours.muted },
      ),
      ...slugs.flatMap((slug, index) => {
        const [heading, ...values] = column(index + 1);
        const own = { size: labelSize, anchor: 'end', slug } as const;
        return [
          drawWords(heading ? [heading] : [], { ...own, fill: toneOf(figure, slug), weight: 600 }),
          drawWords(values, { ...own, fill: slug === null ? colours.muted : colours.ink }),
        ];
      }),
    ],
  };
};

const drawLists = (figure: Figure, { columns, rows }: FigureTable, size: ChartSize): TablePlan => {
  const { width, labelSize } = sizes[size];
  const lines = columns.length;
  const block = lines * rowHeight + 12;
  const marks = rows.flatMap(({ slug, cells }, index) => {
    const y = (line: number): number => 16 + index * block + line * rowHeight;
    const own = { size: labelSize, slug } as const;
    const rest = columns.slice(1);
    return [
      drawWords([{ x: 0, y: y(0), text: cells[0] ?? '' }], {
        ...own,
        fill: toneOf(figure, slug),
        weight: 600,
      }),
      drawStrokes(
        rest.map((_, at) => ({ x1: 0, y1: y(at) + 13, x2: Math.min(width, 460), y2: y(at) + 13 })),
        { stroke: colours.line },
      ),
      drawWords(
        rest.map((text, at) => ({ x: 0, y: y(at + 1), text })),
        { ...own, fill: colours.muted },
      ),
      drawWords(
        rest.map((_, at) => ({
          x: Math.min(width, 460),
          y: y(at + 1),
          text: cells[at + 1] ?? '',
        })),
        { ...own, fill: colours.ink, anchor: 'end' },
      ),
    ];
  });
  return { width, height: rows.length * block + 8, marks };
};
