import type { Figure } from './figure.ts';
import { layoutLabels } from './label-layout.ts';
import { type Linear, place } from './linear.ts';
import { type ChartSize, sizes } from './size.ts';
import type { StatedMark } from './stated-mark.ts';
import { rankText } from './stated-text.ts';
import { textWidth } from './text-width.ts';
import { labelText, numberText } from './value-text.ts';
import { say } from './words.ts';

/** What stands at the end of a line: which point it names, and the words. */
export interface EndLabel {
  /** Null for the median. */
  readonly slug: string | null;
  /** 0 for what is not chosen. */
  readonly tone: number;
  readonly name: string;
  readonly value: string;
  readonly rank: string;
  /** The point named: its place among years and its value. */
  readonly year: number;
  readonly at: number;
}

/** Columns of the labels, in px from the column's left edge; `value` and `rank` are right edges. */
export interface LabelColumns {
  readonly width: number;
  readonly value: number;
  readonly rank: number;
  /** The value stands on a second line: a narrow page with a long name. */
  readonly stacked: boolean;
  readonly lineHeight: number;
}

export interface PlacedLabel extends EndLabel {
  readonly y: number;
}

const gap = 10;
/** In a fallback font, in a picture by itself, names and values are wider than in the page's. */
const fallbackRoom = 1.15;
const mostStacked = 118;

/** The labels of the chosen that have something to name, and of the median. */
export const collectEndLabels = (figure: Figure, size: ChartSize): readonly EndLabel[] => {
  const chosen = figure.chosen.flatMap((geography) => labelOf(figure, geography, size));
  const grey = figure.context.length > mostNamedContext ? [] : figure.context;
  const others = grey
    .filter(({ marks }) => marks.length > 0)
    .flatMap((geography) => labelOf(figure, { ...geography, tone: 0 }, size));
  return [...chosen, ...others, ...medianLabel(figure, size)];
};

/** With so few figures, those of provinces that are not chosen are named too, in grey. */
export const mostNamedContext = 4;

type Labelled = Pick<Figure['chosen'][number], 'slug' | 'name' | 'tone' | 'points' | 'marks'>;

const labelOf = (figure: Figure, geography: Labelled, size: ChartSize): readonly EndLabel[] => {
  const { slug, name, tone, points, marks } = geography;
  const point = points.at(-1);
  const mark = marks.findLast(({ observation }) => observation.kind === 'actual') ?? marks.at(-1);
  const last = figure.years?.to ?? 0;
  if (point) {
    const late = point.year < last ? `${name} (${point.year})` : name;
    return [
      {
        slug,
        tone,
        name: late,
        value: labelText(figure, point.observation),
        rank: size === 'wide' ? rankText(point.observation) : '',
        year: point.year,
        at: point.value,
      },
    ];
  }
  if (!mark) return [];
  const { year, at } = anchorOf(mark);
  const value = labelText(figure, mark.observation);
  return [{ slug, tone, name, value, rank: '', year: Math.min(year, last + 0.5), at }];
};

const anchorOf = ({ stretch, extent }: StatedMark): { year: number; at: number } => ({
  year: stretch.form === 'year' ? stretch.year : stretch.to,
  at: extent.form === 'range' ? (extent.lower + extent.upper) / 2 : extent.value,
});

const medianLabel = (figure: Figure, size: ChartSize): readonly EndLabel[] => {
  const last = figure.median.at(-1);
  if (!last) return [];
  const { language } = figure.state;
  const name =
    size === 'wide' ? say('medianOf', language, { count: last.count }) : say('median', language);
  const value = numberText(figure, last.value);
  return [{ slug: null, tone: 0, name, value, rank: '', year: last.year, at: last.value }];
};

const weightOf = ({ tone }: EndLabel): 400 | 600 => (tone === 0 ? 400 : 600);

/** How wide the labels' column must be so that nothing in it is cut. */
export const labelColumns = (labels: readonly EndLabel[], size: ChartSize): LabelColumns => {
  const em = sizes[size].labelSize;
  const widest = (key: 'name' | 'value' | 'rank'): number =>
    Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label[key], em, weightOf(label)))));
  const room = size === 'wide' ? fallbackRoom : 1;
  const roomy = (width: number): number => Math.ceil(width * room);
  const [name, value, rank] = [roomy(widest('name')), roomy(widest('value')), widest('rank')];
  const stacked = size === 'narrow' && name + gap + value > mostStacked;
  const valueEdge = stacked ? value : name + gap + value;
  const rankEdge = rank > 0 ? valueEdge + gap + 2 + rank : valueEdge;
  const lineHeight = Math.round(em * 1.3);
  return {
    width: stacked ? Math.max(name, value) : rankEdge,
    value: valueEdge,
    rank: rankEdge,
    stacked,
    lineHeight: stacked ? lineHeight * 2 : lineHeight + 1,
  };
};

/** Every label at the height of its point, moved as little as keeps them apart. */
export const placeEndLabels = (
  labels: readonly EndLabel[],
  columns: LabelColumns,
  y: Linear,
): readonly PlacedLabel[] => {
  const wishes = labels.map(({ at }) => ({ at: place(y, at), height: columns.lineHeight }));
  const [bottom, top] = y.range;
  const centres = layoutLabels(wishes, top - 6, bottom + 6);
  return labels.map((label, index) => ({ ...label, y: centres[index] ?? 0 }));
};
