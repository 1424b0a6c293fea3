import * as Plot from '@observablehq/plot';
import { colours, fontFamily } from './colours.ts';
import { describeFigure } from './describe.ts';
import type { Figure } from './figure.ts';
import { lackingResults } from './lacking-results.ts';
import type { Linear } from './linear.ts';
import { layoutOutline } from './map/outline-layout.ts';
import { outlineMarks } from './map/outline-marks.ts';
import { needsOutlines } from './map/outlines.ts';
import { layoutTiles } from './map/tile-layout.ts';
import { tileMarks } from './map/tile-marks.ts';
import { drawWords } from './plot-marks.ts';
import { rankingMarks } from './ranking.ts';
import { layoutRanking } from './ranking-layout.ts';
import { type ChartSize, sizes } from './size.ts';
import { tableChart } from './table-chart.ts';
import { trendMarks } from './trend.ts';
import { layoutTrend } from './trend-layout.ts';
import { say, type Word } from './words.ts';
import { escapeText, writeInside } from './write-svg.ts';

export type { ChartSize } from './size.ts';
/** The document a chart is drawn with: the browser's, or the edge's small one. */
export type PlotDocument = NonNullable<Plot.PlotOptions['document']>;

/** What Plot is asked to draw: marks in a frame of px. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Plot.Markish[];
  readonly x?: Linear;
  readonly y?: Linear;
}

/**
 * The chart as SVG text, the same at the edge and in the browser. Colours are the page's CSS
 * variables; ids begin with the size, so that both sizes can stand in one page.
 */
export const drawChart = (figure: Figure, size: ChartSize, document: PlotDocument): string => {
  const plan = planChart(figure, size);
  const drawn = Plot.plot({
    document,
    width: plan.width,
    height: plan.height,
    margin: 0,
    axis: null,
    x: scaleOf(plan.x),
    y: scaleOf(plan.y),
    marks: [...plan.marks],
  });
  return frame(figure, size, plan, writeInside(drawn, `${size}-clip`));
};

const planChart = (figure: Figure, size: ChartSize): ChartPlan => {
  switch (figure.state.view) {
    case 'trend':
      return planTrend(figure, size);
    case 'ranking':
      return planRanking(figure, size);
    case 'map':
      return planMap(figure, size);
    case 'table':
      return tableChart(figure, size);
  }
};

const planTrend = (figure: Figure, size: ChartSize): ChartPlan => {
  const layout = layoutTrend(figure, size);
  const hasMarks = layout.labels.length > 0 || figure.context.length > 0;
  if (!hasMarks) return planEmpty(figure, size);
  return { ...layout, marks: trendMarks(figure, layout) };
};

const planRanking = (figure: Figure, size: ChartSize): ChartPlan => {
  if (!figure.ranking) return planEmpty(figure, size);
  const layout = layoutRanking(figure, figure.ranking, size);
  return { width: layout.width, height: layout.height, marks: rankingMarks(layout) };
};

const planMap = (figure: Figure, size: ChartSize): ChartPlan => {
  const { map, outlines, state } = figure;
  if (!map) return planEmpty(figure, size);
  if (needsOutlines(state) && outlines) {
    const layout = layoutOutline(figure, map, outlines, size);
    return { width: layout.width, height: layout.height, marks: outlineMarks(layout) };
  }
  const layout = layoutTiles(figure, map, size);
  return { width: layout.width, height: layout.height, marks: tileMarks(layout) };
};

/** Nothing to draw is said in the middle of an empty sheet. */
const planEmpty = (figure: Figure, size: ChartSize): ChartPlan => {
  const { width, labelSize } = sizes[size];
  const text = say(emptyWord(figure), figure.state.language);
  const style = { size: labelSize, fill: colours.muted, anchor: 'middle' } as const;
  return { width, height: 160, marks: [drawWords([{ x: width / 2, y: 80, text }], style)] };
};

const emptyWord = (figure: Figure): Word => {
  const nothing = figure.state.view === 'map' ? 'nothingToMap' : 'nothingToDraw';
  return lackingResults(figure) ?? (figure.years ? nothing : 'empty');
};

const scaleOf = (scale: Linear | undefined): Plot.ScaleOptions =>
  scale
    ? { type: 'linear', domain: [...scale.domain], range: [...scale.range] }
    : { type: 'identity' };

const frame = (figure: Figure, size: ChartSize, plan: ChartPlan, inside: string): string => {
  const { title, summary } = describeFigure(figure);
  const { width, height } = plan;
  const names = `${size}-title ${size}-desc`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${names}" ` +
    `lang="${figure.state.language}" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" fill="currentColor" font-family="${fontFamily}" ` +
    `text-anchor="middle"><title id="${size}-title">${escapeText(title)}</title>` +
    `<desc id="${size}-desc">${escapeText(summary)}</desc>${inside}</svg>`
  );
};
