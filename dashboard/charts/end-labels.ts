import type { Observation } from '../../pipeline/model/observation.ts';
import type { Figure } from './figure.ts';
import { layoutLabels } from './label-layout.ts';
import { type Linear, place } from './linear.ts';
import type { Words } from './plot-marks.ts';
import { type ChartSize, sizes } from './size.ts';
import type { StatedMark } from './stated-mark.ts';
import { rankText, telltaleMembers } from './stated-text.ts';
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
  /** `20/63`; of a sum or a part of a merged unit `2/3 tỉnh cũ`; or nothing. */
  readonly tail: string;
  /** The point named: its place among years and its value. */
  readonly year: number;
  readonly at: number;
}

/** How wide the labels are, px. */
export interface LabelColumns {
  readonly width: number;
  /** Right edges from the labels' left one, where a label is one line. */
  readonly value: number;
  readonly tail: number;
  /** A narrow page has the value under the name, and the tail beside the value or under it. */
  readonly stacked: boolean;
  readonly lineHeight: number;
}

export interface LabelWords extends Words {
  readonly part: 'name' | 'value' | 'tail';
  readonly anchor: 'start' | 'end';
}

/** A label at its height; its words stand from the labels' left edge. */
export interface PlacedLabel extends EndLabel {
  readonly y: number;
  readonly words: readonly LabelWords[];
}

const gap = 10;
const tailGap = 6;
/** In a fallback font, in a picture by itself, names and values are wider than in the page's. */
const fallbackRoom = 1.15;
const mostStacked = 118;

/** The labels of the chosen that have something to name, and of the median. */
export const collectEndLabels = (figure: Figure, size: ChartSize): readonly EndLabel[] => {
  const chosen = figure.chosen.flatMap((geography) => labelOf(figure, geography));
  const grey = figure.context.length > mostNamedContext ? [] : figure.context;
  const others = grey
    .filter(({ marks }) => marks.length > 0)
    .flatMap((geography) => labelOf(figure, { ...geography, tone: 0 }));
  return [...chosen, ...others, ...medianLabel(figure, size)];
};

/** With so few figures, those of provinces that are not chosen are named too, in grey. */
export const mostNamedContext = 4;

type Labelled = Pick<Figure['chosen'][number], 'slug' | 'name' | 'tone' | 'points' | 'marks'>;

const labelOf = (figure: Figure, geography: Labelled): readonly EndLabel[] => {
  const { slug, name, tone } = geography;
  const named = findNamed(geography);
  if (!named) return [];
  const { observation, year, at } = named;
  const { language } = figure.state;
  const last = figure.years?.to ?? 0;
  const isLate = observation.period.grain === 'year' && year < last;
  const members = telltaleMembers(observation, language);
  return [
    {
      ...{ slug, tone, at },
      name: isLate ? `${name} (${year})` : name,
      value: labelText(figure, observation),
      tail: members || (observation.qualifier === 'rank-only' ? '' : rankText(observation)),
      year: Math.min(year, last + 0.5),
    },
  ];
};

interface Named {
  /** Null where it is a point of the line. */
  readonly mark: StatedMark | null;
  readonly observation: Observation;
  readonly year: number;
  readonly at: number;
}

/** The last yearly figure; without one the last that was reached, then the last target. */
export const findNamed = ({
  points,
  marks,
}: Pick<Labelled, 'points' | 'marks'>): Named | undefined => {
  const point = points.at(-1);
  const yearly = marks.findLast(
    ({ observation, stretch }) => observation.kind === 'actual' && stretch.form === 'year',
  );
  if (point && !(yearly && anchorOf(yearly).year > point.year))
    return { mark: null, observation: point.observation, year: point.year, at: point.value };
  const mark =
    yearly ?? marks.findLast(({ observation }) => observation.kind === 'actual') ?? marks.at(-1);
  return mark && { mark, observation: mark.observation, ...anchorOf(mark) };
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
  return [{ slug: null, tone: 0, name, value, tail: '', year: last.year, at: last.value }];
};

const weightOf = ({ tone }: EndLabel): 400 | 600 => (tone === 0 ? 400 : 600);

/** How wide the labels' column must be so that nothing in it is cut. */
export const labelColumns = (labels: readonly EndLabel[], size: ChartSize): LabelColumns => {
  const em = sizes[size].labelSize;
  const lineHeight = Math.round(em * 1.3);
  const widest = (key: 'name' | 'value' | 'tail'): number =>
    Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label[key], em, weightOf(label)))));
  if (size === 'narrow' && labels.some(needsStack(em)))
    return { ...stackedColumns(labels, em), lineHeight };
  const room = size === 'wide' ? fallbackRoom : 1;
  const roomy = (width: number): number => Math.ceil(width * room);
  const [name, value, tail] = [roomy(widest('name')), roomy(widest('value')), widest('tail')];
  const valueEdge = name + gap + value;
  const tailEdge = tail > 0 ? valueEdge + gap + 2 + tail : valueEdge;
  return {
    ...{ width: tailEdge, value: valueEdge, tail: tailEdge },
    ...{ stacked: false, lineHeight: lineHeight + 1 },
  };
};

const needsStack =
  (em: number) =>
  (label: EndLabel): boolean => {
    const width = textWidth(label.name, em, 600) + gap + textWidth(label.value, em, 600);
    return label.tail !== '' || width > mostStacked;
  };

const stackedColumns = (
  labels: readonly EndLabel[],
  em: number,
): Omit<LabelColumns, 'lineHeight'> => {
  const lines = labels.flatMap((label) => stackLines(label, em));
  const width = Math.ceil(Math.max(0, ...lines.map((line) => lineWidth(line, em))));
  return { width, value: 0, tail: 0, stacked: true };
};

interface LinePart {
  readonly part: LabelWords['part'];
  readonly text: string;
  readonly weight: 400 | 600;
}

const lineWidth = (line: readonly LinePart[], em: number): number =>
  line.reduce((sum, { text, weight }) => sum + textWidth(text, em, weight) + tailGap, -tailGap);

/** Name, value and tail from above: the tail beside the value where there is room. */
const stackLines = (label: EndLabel, em: number): readonly (readonly LinePart[])[] => {
  const weight = weightOf(label);
  const name = { part: 'name', text: label.name, weight } as const;
  const value = { part: 'value', text: label.value, weight } as const;
  const tail = { part: 'tail', text: label.tail, weight: 400 } as const;
  if (label.tail === '') return [[name], [value]];
  const fits = lineWidth([value, tail], em) <= Math.max(lineWidth([name], em), mostStacked - 24);
  return fits ? [[name], [value, tail]] : [[name], [value], [tail]];
};

/** Every label at the height of its point, moved as little as keeps them apart. */
export const placeEndLabels = (
  labels: readonly EndLabel[],
  columns: LabelColumns,
  y: Linear,
  size: ChartSize,
): readonly PlacedLabel[] => {
  const em = sizes[size].labelSize;
  const blocks = labels.map((label) =>
    columns.stacked ? layStacked(label, columns, em) : layInLine(label, columns),
  );
  const wishes = labels.map(({ at }, index) => ({
    at: place(y, at),
    height: blocks[index]?.height ?? 0,
  }));
  const [bottom, top] = y.range;
  const centres = layoutLabels(wishes, top - 6, bottom + 6);
  return labels.map((label, index) => {
    const centre = centres[index] ?? 0;
    const words = (blocks[index]?.words ?? []).map((one) => ({ ...one, y: centre + one.y }));
    return { ...label, y: centre, words };
  });
};

/** Words around a height of 0. */
interface Block {
  readonly words: readonly LabelWords[];
  readonly height: number;
}

const layInLine = (
  { name, value, tail }: EndLabel,
  { value: valueEdge, tail: tailEdge, lineHeight }: LabelColumns,
): Block => ({
  height: lineHeight,
  words: [
    { part: 'name', text: name, x: 0, y: 0, anchor: 'start' },
    { part: 'value', text: value, x: valueEdge, y: 0, anchor: 'end' },
    ...(tail === ''
      ? []
      : [{ part: 'tail', text: tail, x: tailEdge, y: 0, anchor: 'end' } as const]),
  ],
});

const layStacked = (label: EndLabel, { lineHeight }: LabelColumns, em: number): Block => {
  const lines = stackLines(label, em);
  return {
    height: lines.length * lineHeight,
    words: lines.flatMap((line, row) =>
      line.map(({ part, text }, index) => ({
        ...{ part, text, anchor: 'start' as const },
        x: index === 0 ? 0 : lineWidth(line.slice(0, index), em) + tailGap,
        y: (row - (lines.length - 1) / 2) * lineHeight,
      })),
    ),
  };
};
