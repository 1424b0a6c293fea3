import * as Plot from '@observablehq/plot';
import { isMerged, partBands } from './bands.ts';
import { breakSeries } from './break-series.ts';
import { colours, seriesColour } from './colours.ts';
import { drawBands } from './draw-bands.ts';
import { drawLabel } from './draw-label.ts';
import { drawLegend } from './draw-legend.ts';
import { drawStated, type StatedOwner } from './draw-stated.ts';
import { mostNamedContext } from './end-labels.ts';
import type { ChosenGeography, Figure } from './figure.ts';
import { drawPatterns, sampleTone } from './hatch.ts';
import { place } from './linear.ts';
import { drawSpots, drawStrokes, drawWords, px, taggedWith } from './plot-marks.ts';
import type { Point } from './series.ts';
import { laneHeight, type TrendLayout } from './trend-layout.ts';
import { say } from './words.ts';

/** The marks of a trend, from the back to the front. */
export const trendMarks = (figure: Figure, layout: TrendLayout): readonly Plot.Markish[] => [
  ...drawProgrammes(layout),
  ...drawAxes(layout),
  ...drawContext(figure, layout),
  drawBreakRules(figure, layout),
  ...drawMedian(figure, layout),
  ...layout.labels.filter(({ slug }) => slug === null).flatMap((label) => drawLabel(label, layout)),
  ...drawSpans(figure, layout),
  ...figure.chosen.flatMap((geography) => drawChosen(figure, layout, geography)),
  ...drawBreakWords(figure, layout),
  ...drawLegend(layout.legend, layout.size),
];

const drawProgrammes = ({ bands, y, rules }: TrendLayout): readonly Plot.Markish[] => {
  const [bottom, top] = y.range;
  const row = (lane: number): number => top - 11 - lane * laneHeight;
  return bands.flatMap(({ tone, left, right, name, hasBand, lane, textLeft }) => [
    Plot.rect(hasBand ? [0] : [], {
      x1: px(() => left),
      x2: px(() => right),
      y1: px(() => top),
      y2: px(() => bottom),
      fill: seriesColour(tone),
      fillOpacity: 0.06,
    }),
    ...(lane === null
      ? []
      : [
          drawStrokes([{ x1: left, y1: row(lane) + 9, x2: right, y2: row(lane) + 9 }], {
            stroke: seriesColour(tone),
            opacity: 0.45,
            width: 2,
          }),
          drawWords([{ x: textLeft, y: row(lane), text: name }], {
            size: rules.noteSize,
            fill: seriesColour(tone),
          }),
        ]),
  ]);
};

const drawAxes = ({ x, y, ticks, years, rules }: TrendLayout): readonly Plot.Markish[] => {
  const [left, right] = x.range;
  const lines = ticks.map(({ value }) => place(y, value));
  return [
    drawStrokes(
      lines.map((at) => ({ x1: left, y1: at, x2: right, y2: at })),
      { stroke: colours.line },
    ),
    drawWords(
      ticks.map(({ value, text }) => ({ x: left - 10, y: place(y, value), text })),
      { size: rules.tickSize, fill: colours.muted, anchor: 'end' },
    ),
    drawWords(
      years.map(({ year, text }) => ({ x: place(x, year), y: y.range[0] + 17, text })),
      { size: rules.tickSize, fill: colours.muted, anchor: 'middle' },
    ),
  ];
};

const breakYears = ({ breaks }: Figure): readonly number[] => breaks.map(({ year }) => year);

interface Piece {
  readonly year: number;
  readonly value: number;
  readonly piece: string;
}

/** Points with the name of the unbroken piece they belong to, and those that stand alone. */
const splitPieces = <P extends { readonly year: number; readonly value: number }>(
  points: readonly P[],
  figure: Figure,
  name: string,
): { readonly joined: readonly Piece[]; readonly alone: readonly P[] } => {
  const pieces = breakSeries(points, breakYears(figure));
  return {
    joined: pieces
      .filter(({ length }) => length > 1)
      .flatMap((piece, index) =>
        piece.map(({ year, value }) => ({ year, value, piece: `${name}/${index}` })),
      ),
    alone: pieces.filter(({ length }) => length === 1).flat(),
  };
};

const drawContext = (figure: Figure, layout: TrendLayout): readonly Plot.Markish[] => {
  const split = figure.context.map(({ slug, points }) => splitPieces(points, figure, slug));
  const few = figure.context.length > mostNamedContext ? [] : figure.context;
  return [
    Plot.line(
      split.flatMap(({ joined }) => joined),
      { x: 'year', y: 'value', z: 'piece', stroke: colours.context, strokeWidth: 1 },
    ),
    drawSpots(
      placePoints(
        split.flatMap(({ alone }) => alone),
        layout,
      ),
      {
        radius: 2.5,
        fill: colours.context,
      },
    ),
    ...few.flatMap((geography) => drawMarks(figure, layout, { ...geography, tone: 0 })),
    ...layout.labels
      .filter(({ slug, tone }) => slug !== null && tone === 0)
      .flatMap((label) => drawLabel(label, layout)),
  ];
};

const placePoints = (points: readonly { year: number; value: number }[], layout: TrendLayout) =>
  points.map(({ year, value }) => ({ x: place(layout.x, year), y: place(layout.y, value) }));

const drawBreakRules = (figure: Figure, { x, y }: TrendLayout): Plot.Markish =>
  drawStrokes(
    breakYears(figure).map((year) => {
      const at = place(x, year - 0.5);
      return { x1: at, y1: y.range[0], x2: at, y2: y.range[1] };
    }),
    { stroke: colours.muted, dashes: '1.5 3.5', width: 1.25 },
  );

const drawBreakWords = (figure: Figure, layout: TrendLayout): readonly Plot.Markish[] => {
  const { x, y, rules } = layout;
  const [left, right] = x.range;
  return breakYears(figure).map((year, index) => {
    const at = place(x, year - 0.5);
    const isLate = at > (left + right * 2) / 3;
    const text = say('methodBreak', figure.state.language, { year });
    const row = y.range[0] - 8 - index * (rules.noteSize + 5);
    return drawWords([{ x: at + (isLate ? -6 : 6), y: row, text }], {
      size: rules.noteSize,
      fill: colours.muted,
      anchor: isLate ? 'end' : 'start',
      halo: true,
    });
  });
};

const drawMedian = (figure: Figure, layout: TrendLayout): readonly Plot.Markish[] => {
  const { joined, alone } = splitPieces(figure.median, figure, 'median');
  const dashes = '4 3';
  const strokes = placePoints(alone, layout).map(({ x, y }) => ({
    x1: x - 14,
    y1: y,
    x2: x + 14,
    y2: y,
  }));
  return [
    Plot.line(joined, {
      x: 'year',
      y: 'value',
      z: 'piece',
      stroke: colours.muted,
      strokeWidth: 1.5,
      strokeDasharray: dashes,
    }),
    drawStrokes(strokes, { stroke: colours.muted, width: 1.5, dashes }),
  ];
};

/** What no line passes through, but for the bands. */
const drawMarks = (
  figure: Figure,
  layout: TrendLayout,
  geography: StatedOwner,
): readonly Plot.Markish[] => {
  const { others } = partBands(geography.marks, breakYears(figure));
  return drawStated(figure, layout, geography, others);
};

/** The bands behind all lines, and what hatches them. */
const drawSpans = (figure: Figure, layout: TrendLayout): readonly Plot.Markish[] => {
  const { chosen, context } = figure;
  const few = context.length > mostNamedContext ? [] : context;
  const owners = [...few.map((one) => ({ ...one, tone: 0 })), ...chosen].map(
    ({ slug, tone, marks }) => ({
      ...{ slug, tone },
      bands: partBands(marks, breakYears(figure)).bands,
      isHatched: marks.some(isMerged),
    }),
  );
  const tones = owners.filter(({ isHatched }) => isHatched).map(({ tone }) => tone);
  return [
    ...drawPatterns(tones.length > 0 ? [...tones, sampleTone] : []),
    ...owners.flatMap(({ bands, ...owner }) => drawBands(bands, layout, owner)),
  ];
};

const drawChosen = (
  figure: Figure,
  layout: TrendLayout,
  geography: ChosenGeography,
): readonly Plot.Markish[] => {
  const { slug, tone, points } = geography;
  const { joined, alone } = splitPieces(points, figure, slug);
  const label = layout.labels.find((one) => one.slug === slug);
  const line = { x: 'year', y: 'value', z: 'piece', ...taggedWith(slug) } as const;
  return [
    Plot.line(joined, { ...line, stroke: colours.paper, strokeWidth: 5 }),
    Plot.line(joined, { ...line, stroke: seriesColour(tone), strokeWidth: 2.5 }),
    drawSpots(placePoints(alone, layout), { radius: 3.5, fill: seriesColour(tone), slug }),
    ...drawMarks(figure, layout, geography),
    drawSpots(placePoints(lastOf(points), layout), {
      radius: 4.75,
      fill: seriesColour(tone),
      stroke: colours.paper,
      slug,
    }),
    ...(label ? drawLabel(label, layout) : []),
  ];
};

const lastOf = (points: readonly Point[]): readonly Point[] => points.slice(-1);
