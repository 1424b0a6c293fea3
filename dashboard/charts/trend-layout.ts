import { formatNumber } from '../../pipeline/model/format.ts';
import {
  collectEndLabels,
  findNamed,
  type LabelColumns,
  labelColumns,
  mostNamedContext,
  type PlacedLabel,
  placeEndLabels,
} from './end-labels.ts';
import type { Figure } from './figure.ts';
import { type Legend, layoutLegend } from './legend.ts';
import type { Linear } from './linear.ts';
import { layoutProgrammes, type ProgrammeBand } from './programme-lanes.ts';
import { findRepeated } from './quiet-marks.ts';
import { type ChartSize, type SizeRules, sizes } from './size.ts';
import type { StatedMark } from './stated-mark.ts';
import { textWidth } from './text-width.ts';
import { roundTicks, yearTicks } from './ticks.ts';
import { valueDomain } from './value-domain.ts';

/** Where everything of a trend stands, in px, decided before anything is drawn. */
export interface TrendLayout {
  readonly size: ChartSize;
  readonly rules: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly x: Linear;
  readonly y: Linear;
  readonly years: readonly { readonly year: number; readonly text: string }[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly labels: readonly PlacedLabel[];
  readonly columns: LabelColumns;
  /** Left edge of the labels. */
  readonly labelLeft: number;
  readonly bands: readonly ProgrammeBand[];
  readonly legend: Legend;
  /** Marks whose words another one says. */
  readonly repeated: ReadonlySet<StatedMark>;
}

const labelGap = 14;
/** A row of programme names above the chart. */
export const laneHeight = 19;

/** The plan of a trend: margins from the texts they must hold, the same in every runtime. */
export const layoutTrend = (figure: Figure, size: ChartSize): TrendLayout => {
  const rules = sizes[size];
  const domain = valueDomain(figure, drawnValues(figure), drawnMarks(figure));
  const ticks = roundTicks(...domain, 7).map((value) => ({
    value,
    text: formatNumber(value, figure.state.language),
  }));
  const labels = collectEndLabels(figure, size);
  const columns = labelColumns(labels, size);
  const left =
    Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, rules.tickSize)))) + 14;
  const tail = columns.width === 0 ? 14 : columns.width + labelGap + 2;
  const x = yearAxis(figure, left, rules.width - tail);
  const bands = layoutProgrammes(figure, x, rules.width, size === 'wide' ? rules.noteSize : null);
  const lanes = Math.max(0, ...bands.map(({ lane }) => (lane ?? -1) + 1));
  const top = 14 + lanes * laneHeight;
  const frame = (isSparse(figure) ? sparseHeight : rules.trendHeight) + lanes * laneHeight;
  const legend = layoutLegend(figure, size, { left, top: frame + 8 });
  const height = legend.entries.length === 0 ? frame : legend.bottom;
  const y: Linear = { domain, range: [frame - 30, top] };
  return {
    size,
    rules,
    width: rules.width,
    height,
    x,
    y,
    years: writeYears(figure, x, size),
    ticks,
    labels: placeEndLabels(labels, columns, y, size),
    columns,
    labelLeft: x.range[1] + labelGap,
    bands,
    legend,
    repeated: findRepeated(listNamed(figure)),
  };
};

/** The marks that labels name. */
const listNamed = ({ chosen, context }: Figure): readonly StatedMark[] => {
  const few = context.length > mostNamedContext ? [] : context;
  return [...chosen, ...few].flatMap((one) => findNamed(one)?.mark ?? []);
};

/** Without a line there is little to see: a low chart says it as well. */
const isSparse = ({ chosen, context }: Figure): boolean => {
  const counts = [...chosen, ...context].map(({ points, marks }) =>
    Math.max(points.length, marks.filter(isYearlyRange).length),
  );
  return counts.every((count) => count < 2) && counts.filter((count) => count > 0).length <= 8;
};
const sparseHeight = 250;

const isYearlyRange = ({ extent, stretch }: StatedMark): boolean =>
  extent.form === 'range' && stretch.form === 'year';

/** Values that lines and dots stand for. */
const drawnValues = ({ chosen, context, median }: Figure): readonly number[] => [
  ...[...chosen, ...context].flatMap(({ points }) => points.map(({ value }) => value)),
  ...median.map(({ value }) => value),
];

const drawnMarks = ({ chosen, context }: Figure) => [
  ...chosen.flatMap(({ marks }) => marks),
  ...(context.length > mostNamedContext ? [] : context.flatMap(({ marks }) => marks)),
];

/**
 * Half a year of room to either side where a figure covers a stretch of time; some for a lone year;
 * before a baseline as much as its open beginning needs.
 */
const yearAxis = (figure: Figure, left: number, right: number): Linear => {
  const { from, to } = figure.years ?? figure.slice;
  const marks = drawnMarks(figure);
  const stretches = marks.some(({ stretch }) => stretch.form === 'span');
  const [before, after] = stretches ? [0.5, 0.5] : from === to ? [0.5, 0.1] : [0, 0];
  const first = Math.min(from - before, ...marks.map(beginningOf));
  return { domain: [first, to + after], range: [left, right] };
};

/** From where a figure of one year or without a beginning is drawn, among years. */
const beginningOf = ({ stretch }: StatedMark): number => {
  if (stretch.form === 'year') return stretch.year;
  return stretch.from === null ? stretch.to - 0.5 : Infinity;
};

const writeYears = ({ years, slice }: Figure, x: Linear, size: ChartSize): TrendLayout['years'] => {
  const { from, to } = years ?? slice;
  const perYear = (x.range[1] - x.range[0]) / Math.max(x.domain[1] - x.domain[0], 1);
  const room = (size === 'wide' ? 44 : 30) / perYear;
  const ticks = from === to ? [from] : yearTicks(from, to, room);
  const write = (year: number): string =>
    size === 'wide' ? String(year) : `’${String(year % 100).padStart(2, '0')}`;
  return ticks.map((year) => ({ year, text: write(year) }));
};
