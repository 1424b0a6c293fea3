import type { Language } from '../../pipeline/model/language.ts';
import { type Period, periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import type { Linear } from './linear.ts';
import type { Ranking, RankRow } from './rank-rows.ts';
import { type ChartSize, type SizeRules, sizes } from './size.ts';
import { rankText } from './stated-text.ts';
import { textWidth } from './text-width.ts';
import { valueDomain } from './value-domain.ts';
import { labelText, numberText } from './value-text.ts';
import { say } from './words.ts';

/** One line of a ranking with its texts and its place. */
export interface PlacedRow {
  readonly row: RankRow;
  /** 0: not chosen. */
  readonly tone: number;
  readonly rank: string;
  readonly value: string;
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

export interface RankingLayout {
  readonly size: ChartSize;
  readonly rules: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly RankColumn[];
  readonly median: { readonly value: number; readonly text: string } | null;
  /** Bars grow from zero; dots stand where an axis that hugs the values would mislead a bar. */
  readonly form: 'bars' | 'dots';
}

const headingHeight = 30;
const medianHeight = 20;
const columnGap = 44;
const mostInOneColumn = 24;

/** The plan of a ranking: one list, or two columns side by side where the page is wide. */
export const layoutRanking = (figure: Figure, ranking: Ranking, size: ChartSize): RankingLayout => {
  const rules = sizes[size];
  const texts = ranking.rows.map((row) => writeRow(figure, row));
  const count = size === 'wide' && texts.length > mostInOneColumn ? 2 : 1;
  const perColumn = Math.ceil(texts.length / count);
  const top = headingHeight + (ranking.median === null ? 0 : medianHeight);
  const height = top + perColumn * rules.rowHeight + 6;
  const domain = rankingDomain(figure, ranking);
  const width = count === 1 ? Math.min(rules.width, 640) : (rules.width - columnGap) / 2;
  const columns = Array.from({ length: count }, (_, index) => {
    const left = index * (width + columnGap);
    const rows = Math.min(perColumn, texts.length - index * perColumn);
    const bottom = top + rows * rules.rowHeight;
    return createColumn(texts, rules, { left, width, top, bottom, domain });
  });
  const rows = texts.flatMap((text, index) => {
    const column = columns[Math.floor(index / perColumn)];
    const y = top + ((index % perColumn) + 0.5) * rules.rowHeight;
    return column ? [{ ...text, y, column }] : [];
  });
  return {
    size,
    rules,
    width: rules.width,
    height,
    heading: rankingHeading(figure, ranking),
    rows,
    columns,
    median: medianOf(figure, ranking),
    form: domain[0] === 0 ? 'bars' : 'dots',
  };
};

type RowTexts = Pick<PlacedRow, 'row' | 'tone' | 'rank' | 'value'>;

const writeRow = (figure: Figure, row: RankRow): RowTexts => ({
  row,
  tone: figure.chosen.find(({ slug }) => slug === row.slug)?.tone ?? 0,
  rank: row.rank === null ? say('none', figure.state.language) : rankText(row),
  value: row.observation.qualifier === 'rank-only' ? '' : labelText(figure, row.observation),
});

const medianOf = (figure: Figure, ranking: Ranking): RankingLayout['median'] =>
  ranking.median === null
    ? null
    : {
        value: ranking.median,
        text: `${say('median', figure.state.language)} ${numberText(figure, ranking.median)}`,
      };

/** From where to where the values' axis of a ranking reaches. */
export const rankingDomain = (figure: Figure, ranking: Ranking): readonly [number, number] => {
  const marks = ranking.rows.flatMap(({ mark }) => (mark ? [mark] : []));
  return valueDomain(figure, [], marks);
};

interface ColumnRoom {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly domain: readonly [number, number];
}

const createColumn = (
  texts: readonly RowTexts[],
  { labelSize }: SizeRules,
  { left, width, top, bottom, domain }: ColumnRoom,
): RankColumn => {
  const widest = (words: readonly string[], weight: 400 | 600): number =>
    Math.ceil(Math.max(0, ...words.map((text) => textWidth(text, labelSize, weight))));
  const weight = texts.some(({ tone }) => tone > 0) ? 600 : 400;
  const rank =
    left +
    widest(
      texts.map((text) => text.rank),
      400,
    );
  const name = rank + 12;
  const value = left + width;
  const start =
    name +
    widest(
      texts.map(({ row }) => row.name),
      weight,
    ) +
    16;
  const end =
    value -
    widest(
      texts.map((text) => text.value),
      weight,
    ) -
    14;
  return { rank, name, x: { domain, range: [start, Math.max(end, start)] }, value, top, bottom };
};

const rankingHeading = ({ state, provinces }: Figure, ranking: Ranking): string => {
  const { language } = state;
  const period = periodHeading(ranking.period, language);
  const params = { period, of: ranking.rankOf ?? 0, count: ranking.reported };
  if (ranking.rankOf === null) {
    return say(ranking.reported > 1 ? 'rankingNone' : 'rankingOne', language, params);
  }
  return say(ranking.reported < provinces ? 'rankingPart' : 'rankingHeading', language, params);
};

/** A period as it begins a heading: `Năm 2022`, `Giai đoạn 2011–2015`, `Đến hết 2015`. */
export const periodHeading = (period: Period, language: Language): string => {
  const label = periodLabel(period, language);
  if (period.grain === 'year') return say('yearHeading', language, { period: label });
  const isSpan = period.grain === 'span' && period.start !== null;
  if (isSpan) return say('spanHeading', language, { period: label });
  return label.slice(0, 1).toUpperCase() + label.slice(1);
};
