import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from '../charts/figure.ts';
import { place } from '../charts/linear.ts';
import { layoutOutline } from '../charts/map/outline-layout.ts';
import { needsOutlines } from '../charts/map/outlines.ts';
import type { MapUnit, ProvinceMap } from '../charts/map/province-map.ts';
import type { Point } from '../charts/map/rings.ts';
import { layoutTiles } from '../charts/map/tile-layout.ts';
import { disputeMark } from '../charts/note-disputes.ts';
import { layoutRanking } from '../charts/ranking-layout.ts';
import type { ChartSize } from '../charts/size.ts';
import { extentValues, type StatedMark } from '../charts/stated-mark.ts';
import { behindText, memberFigures, membersText, rankText } from '../charts/stated-text.ts';
import { layoutTrend, type TrendLayout } from '../charts/trend-layout.ts';
import { labelText } from '../charts/value-text.ts';
import { say } from '../charts/words.ts';

/** A drawn figure, where it stands in the chart and how it reads. */
export interface ReadPoint {
  /** px in the chart's own frame. */
  readonly x: number;
  readonly y: number;
  readonly reach?: number;
  readonly slug: string;
  readonly name: string;
  /** Its colour among the chosen; 0: not chosen. */
  readonly tone: number;
  readonly period: string;
  readonly value: string;
  /** `19/63`; of a merged unit `2/3 tỉnh cũ`; or empty. */
  readonly rank: string;
  /** `71% đứng sau`, of the others ranked, or empty. */
  readonly behind: string;
  /** What a merged unit's figure was derived from, or empty. */
  readonly members: string;
  /** A span has no place of its own between its bounds. */
  readonly isSpan: boolean;
}

export interface ReadableChart {
  readonly width: number;
  readonly height: number;
  /** Where the names beside the lines begin: nothing may lie over them. */
  readonly right: number;
  /** How its points lie: years beside each other read together, a list, or places on a map. */
  readonly form: 'years' | 'list' | 'tiles' | 'lands';
  readonly points: readonly ReadPoint[];
}

/** What can be read off a chart, by the same plan it is drawn from. */
export const createReadableChart = (figure: Figure, size: ChartSize): ReadableChart => {
  switch (figure.state.view) {
    case 'ranking':
      return readRanking(figure, size);
    case 'map':
      return readMap(figure, size);
    case 'trend':
    case 'table':
      return readTrend(figure, size);
  }
};

const unreadable: ReadableChart = { width: 1, height: 1, right: 1, form: 'list', points: [] };

const wordsOf = (figure: Figure, observation: Observation) => {
  const { language } = figure.state;
  return {
    period: periodLabel(observation.period, language),
    value: labelText(figure, observation) + disputeMark(observation),
    rank: membersText(observation, language) || rankText(observation),
    behind: behindText(observation, language),
    members:
      observation.qualifier === 'rank-only'
        ? ''
        : memberFigures(observation, language, figure.nameMember),
    isSpan: observation.qualifier === 'range',
  };
};

const readTrend = (figure: Figure, size: ChartSize): ReadableChart => {
  const layout = layoutTrend(figure, size);
  const geographies = [
    ...figure.chosen,
    ...figure.context.map((geography) => ({ ...geography, tone: 0 })),
  ];
  const points = geographies.flatMap(({ slug, name, tone, points, marks }) => [
    ...points.map(({ year, value, observation }) => ({
      ...{ slug, name, tone, ...wordsOf(figure, observation) },
      x: place(layout.x, year),
      y: place(layout.y, value),
    })),
    ...(tone === 0 ? [] : marks).map((mark) => ({
      ...{ slug, name, tone, ...wordsOf(figure, mark.observation) },
      ...placeMark(layout, mark),
    })),
  ]);
  const { width, height, labelLeft } = layout;
  return { width, height, right: Math.min(labelLeft, width), form: 'years', points };
};

/** In the middle of its time and of its bounds. */
const placeMark = ({ x, y }: TrendLayout, { stretch, extent }: StatedMark) => {
  const values = extentValues(extent);
  const year =
    stretch.form === 'year' ? stretch.year : ((stretch.from ?? stretch.to) + stretch.to) / 2;
  const heights = values.map((value) => place(y, value));
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return { x: place(x, year), y: (top + bottom) / 2, reach: (bottom - top) / 2 };
};

const readRanking = (figure: Figure, size: ChartSize): ReadableChart => {
  if (!figure.ranking) return unreadable;
  const layout = layoutRanking(figure, figure.ranking, size);
  const points = layout.rows.map(({ row, tone, y, column }) => ({
    ...{ slug: row.slug, name: row.name, tone, ...wordsOf(figure, row.observation) },
    x: (column.rank + column.value) / 2,
    y,
  }));
  const { width, height } = layout;
  return { width, height, right: width, form: 'list', points };
};

const readMap = (figure: Figure, size: ChartSize): ReadableChart => {
  const { map, outlines, state } = figure;
  if (!map) return unreadable;
  const read = (unit: MapUnit, tone: number, [x, y]: Point): ReadPoint => ({
    ...{ slug: unit.slug, name: unit.name, tone, x, y },
    ...(unit.row ? wordsOf(figure, unit.row.observation) : missing(figure, map)),
  });
  if (needsOutlines(state) && outlines) {
    const { width, height, lands } = layoutOutline(figure, map, outlines, size);
    const points = lands.map(({ unit, tone, middle }) => read(unit, tone, middle));
    return { width, height, right: width, form: 'lands', points };
  }
  const { width, height, tiles } = layoutTiles(figure, map, size);
  const points = tiles.map(({ unit, tone, box: { x1, x2, y1, y2 } }) =>
    read(unit, tone, [(x1 + x2) / 2, (y1 + y2) / 2]),
  );
  return { width, height, right: width, form: 'tiles', points };
};

const missing = ({ state }: Figure, { ranking }: ProvinceMap) => ({
  period: periodLabel(ranking.period, state.language),
  value: say('legendMissing', state.language),
  rank: '',
  behind: '',
  members: '',
  isSpan: false,
});
