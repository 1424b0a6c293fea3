import type * as Plot from '@observablehq/plot';
import { colours, seriesColour } from './colours.ts';
import { drawHatched, drawPatterns, sampleTone, toneColour } from './hatch.ts';
import { place } from './linear.ts';
import {
  type Box,
  drawSpots,
  drawStrokes,
  drawWords,
  type Stroke,
  type Words,
} from './plot-marks.ts';
import { belowHeight, type PlacedRow, type RankColumn } from './ranking-columns.ts';
import type { RankingLayout } from './ranking-layout.ts';
import type { StatedMark } from './stated-mark.ts';

/** The marks of a ranking: a line per geography with its rank, its place among the values, its value. */
export const rankingMarks = (layout: RankingLayout): readonly Plot.Markish[] => {
  const context = layout.rows.filter(({ tone }) => tone === 0);
  const chosen = layout.rows.filter(({ tone }) => tone > 0);
  return [
    drawWords([{ x: 0, y: 11, text: layout.heading }], {
      size: layout.rules.labelSize + 0.5,
      fill: colours.ink,
      weight: 600,
    }),
    ...drawPatterns(hatchedTones(layout)),
    ...drawSections(layout),
    drawTracks(layout),
    ...layout.columns.flatMap((column) => drawMedian(layout, column)),
    ...drawRows(context, layout, null),
    ...chosen.flatMap((row) => drawRows([row], layout, row.row.slug)),
  ];
};

/** The tones that are hatched, and that of the samples beside headings. */
const hatchedTones = ({ rows }: RankingLayout): readonly number[] => {
  const tones = rows.filter(({ derived, row }) => derived && row.mark).map(({ tone }) => tone);
  return tones.length > 0 ? [...tones, sampleTone] : [];
};

/** Headings within the list, with a sample of what they head. */
const drawSections = (layout: RankingLayout): readonly Plot.Markish[] => {
  const { sections, rules } = layout;
  const isHatched = hatchedTones(layout).length > 0;
  const boxes = sections.map(({ x, y }) => ({ x1: x, y1: y - 6, x2: x + 20, y2: y + 6 }));
  const words = sections.map((one) => ({ ...one, x: one.x + (isHatched ? 27 : 0) }));
  return [
    ...drawHatched(isHatched ? boxes : [], true, { slug: null, tone: sampleTone }),
    drawWords(words, { size: rules.noteSize, fill: colours.muted }),
  ];
};

/** A hairline from the name to the value leads the eye along the row. */
const drawTracks = ({ rows, form }: RankingLayout): Plot.Markish =>
  drawStrokes(
    rows
      .filter(({ row }) => row.mark !== null && form === 'dots')
      .map(({ y, column }) => ({ x1: column.x.range[0], y1: y, x2: column.x.range[1], y2: y })),
    { stroke: colours.line },
  );

const drawMedian = (
  { median, rules }: RankingLayout,
  { x, top, bottom }: RankColumn,
): readonly Plot.Markish[] => {
  if (!median) return [];
  const at = place(x, median.value);
  const stroke = { x1: at, y1: top - 4, x2: at, y2: bottom };
  const style = { size: rules.noteSize, fill: colours.muted, anchor: 'middle' } as const;
  return [
    drawStrokes([stroke], { stroke: colours.muted, dashes: '4 3' }),
    drawWords([{ x: at, y: top - 12, text: median.text }], style),
  ];
};

const drawRows = (
  rows: readonly PlacedRow[],
  layout: RankingLayout,
  slug: string | null,
): readonly Plot.Markish[] => {
  const size = layout.rules.labelSize;
  const tone = rows[0]?.tone ?? 0;
  const fill = tone === 0 ? colours.ink : seriesColour(tone);
  const own = { size, fill, weight: tone === 0 ? 400 : 600, slug } as const;
  const muted = { size, fill: colours.muted, anchor: 'end', slug } as const;
  return [
    ...drawValues(rows, layout, tone, slug),
    drawWords(
      rows.map(({ rank, y, column }) => ({ x: column.rank, y, text: rank })),
      muted,
    ),
    drawWords(
      rows.map(({ row, y, column }) => ({ x: column.name, y, text: row.name })),
      own,
    ),
    drawWords(
      rows
        .filter(({ value }) => value !== '')
        .map(({ value, y, column }) => ({ x: column.value, y, text: value })),
      { ...own, anchor: 'end' },
    ),
    drawWords(rows.flatMap(placeBelow(size)), { size: layout.rules.noteSize, fill: colours.muted }),
  ];
};

const placeBelow =
  (size: number) =>
  ({ below, y, column }: PlacedRow): readonly Words[] =>
    below.map((text, line) => ({
      x: column.name,
      y: y + size / 2 + (line + 0.5) * belowHeight,
      text,
    }));

const drawValues = (
  rows: readonly PlacedRow[],
  { form }: RankingLayout,
  tone: number,
  slug: string | null,
): readonly Plot.Markish[] => {
  const colour = toneColour(tone);
  const thin = tone === 0 ? 0.55 : 1;
  const points = rows.filter(({ row }) => row.mark && row.mark.extent.form !== 'range');
  const whole = points.filter(({ derived }) => !derived);
  const spots = points.flatMap((row) => endOf(row).map((x) => ({ x, y: row.y })));
  const bars = form === 'bars' ? whole.flatMap((row) => barOf(row)) : [];
  return [
    drawStrokes(bars, { stroke: colour, width: 10, opacity: thin * 0.8, slug }),
    ...drawHatched(
      rows.filter(({ derived }) => derived).flatMap((row) => boxOf(row, form)),
      true,
      { slug, tone },
    ),
    drawStrokes(rows.flatMap(strokeStated), { stroke: colour, width: 2, slug }),
    drawSpots(form === 'dots' ? spots : [], {
      radius: tone === 0 ? 3.5 : 5,
      fill: colour,
      opacity: thin,
      slug,
    }),
  ];
};

/** Members that have the same figure, or only one that has any, make no line: that would be a value. */
const leastWidth = 7;

/** A merged unit's span from bound to bound; where bars grow from zero, a partial sum from there. */
const boxOf = ({ row, y, column }: PlacedRow, form: RankingLayout['form']): readonly Box[] => {
  const ends = row.mark && endsOf(row.mark, form, column);
  if (!ends) return [];
  const [x1, x2] = ends;
  const lacking = Math.max(0, leastWidth - (x2 - x1)) / 2;
  return [{ x1: x1 - lacking, x2: x2 + lacking, y1: y - 5, y2: y + 5 }];
};

const endsOf = (
  { extent }: StatedMark,
  form: RankingLayout['form'],
  { x }: RankColumn,
): readonly [number, number] | null => {
  if (extent.form === 'range') return [place(x, extent.lower), place(x, extent.upper)];
  return form === 'bars' ? [x.range[0], place(x, extent.value)] : null;
};

const endOf = ({ row, column }: PlacedRow): readonly number[] =>
  row.mark && row.mark.extent.form !== 'range' ? [place(column.x, row.mark.extent.value)] : [];

const barOf = (row: PlacedRow): readonly Stroke[] =>
  endOf(row).map((x2) => ({ x1: row.column.x.range[0], y1: row.y, x2, y2: row.y }));

/** The stroke between a range's bounds; the arrow from a bound to its open side. */
const strokeStated = ({ row, merged, y, column }: PlacedRow): readonly Stroke[] => {
  const extent = row.mark?.extent;
  if (!extent || extent.form === 'point' || (merged && extent.form === 'range')) return [];
  if (extent.form === 'range') {
    const [x1, x2] = [place(column.x, extent.lower), place(column.x, extent.upper)];
    const cap = (x: number): Stroke => ({ x1: x, y1: y - 4, x2: x, y2: y + 4 });
    return [{ x1, y1: y, x2, y2: y }, cap(x1), cap(x2)];
  }
  const way = extent.form === 'above' ? 1 : -1;
  const x1 = place(column.x, extent.value);
  const x2 = x1 + way * 16;
  const side = (dy: number): Stroke => ({ x1: x2 - way * 4, y1: y + dy, x2, y2: y });
  return [{ x1, y1: y, x2, y2: y }, side(-4), side(4)];
};
