import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { type Period, periodLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import type { Words } from './plot-marks.ts';
import type { Ranking } from './rank-rows.ts';
import {
  layoutColumns,
  type PlacedRow,
  type RankColumn,
  type RowTexts,
  wrapList,
} from './ranking-columns.ts';
import { type ChartSize, type SizeRules, sizes } from './size.ts';
import { isSpread } from './spread.ts';
import { memberFigures, rankText, telltaleMembers } from './stated-text.ts';
import { lackOfSums } from './sum-lack.ts';
import { valueDomain } from './value-domain.ts';
import { labelText, numberText } from './value-text.ts';
import { say } from './words.ts';

export interface RankingLayout {
  readonly size: ChartSize;
  readonly rules: SizeRules;
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly rows: readonly PlacedRow[];
  /** Headings within the list. */
  readonly sections: readonly Words[];
  readonly columns: readonly RankColumn[];
  readonly median: { readonly value: number; readonly text: string } | null;
  /** Bars grow from zero; dots stand where an axis that hugs the values would mislead a bar. */
  readonly form: 'bars' | 'dots';
}

const headingHeight = 30;
const medianHeight = 20;

/** The plan of a ranking: one list, or two columns side by side where the page is wide. */
export const layoutRanking = (figure: Figure, ranking: Ranking, size: ChartSize): RankingLayout => {
  const rules = sizes[size];
  const top = headingHeight + (ranking.median === null ? 0 : medianHeight);
  const domain = rankingDomain(figure, ranking);
  const texts = writeRows(figure, ranking, size);
  const section = sectionHeading(figure, ranking);
  const { rows, sections, columns, bottom } = layoutColumns(texts, {
    ...{ size, top, domain, section },
  });
  return {
    ...{ size, rules, width: rules.width, rows, sections, columns },
    height: bottom + 6,
    heading: rankingHeading(figure, ranking),
    median: medianOf(figure, ranking),
    form: domain[0] === 0 ? 'bars' : 'dots',
  };
};

/** What stands over the merged units, which no single number ranks. */
const sectionHeading = ({ indicator, state }: Figure, { rows }: Ranking): string => {
  const spreads = rows.flatMap(({ mark, observation }) =>
    mark && isSpread(observation) ? [observation] : [],
  );
  if (spreads.length === 0) return say('sectionRanks', state.language);
  const isSum = indicator.aggregation === 'sum';
  return say(isSum ? `sectionSums${lackOfSums(spreads)}` : 'sectionSpans', state.language);
};

const writeRows = (figure: Figure, { rows }: Ranking, size: ChartSize): readonly RowTexts[] => {
  const { language } = figure.state;
  return rows.map((row) => {
    const { observation } = row;
    const merged = isSpread(observation);
    return {
      row,
      merged,
      tone: figure.chosen.find(({ slug }) => slug === row.slug)?.tone ?? 0,
      rank: row.rank !== null ? rankText(row) : merged ? '' : say('none', language),
      value: observation.qualifier === 'rank-only' ? '' : labelText(figure, observation),
      derived: observation.members !== null,
      below: writeBelow(figure, observation, size),
    };
  });
};

/** Under a merged unit's name: of how many members its figure is, or the ranks that these have. */
const writeBelow = (
  { state, nameMember }: Figure,
  observation: Observation,
  size: ChartSize,
): readonly string[] => {
  const room = size === 'wide' ? 400 : 280;
  if (observation.qualifier === 'rank-only' && isSpread(observation))
    return wrapList(
      memberFigures(observation, state.language, nameMember),
      room,
      sizes[size].noteSize,
    );
  const members = telltaleMembers(observation, state.language);
  return members === '' ? [] : [members];
};

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

const rankingHeading = (figure: Figure, ranking: Ranking): string => {
  const { language } = figure.state;
  const { provinces } = figure;
  const period = periodHeading(ranking.period, language);
  const params = { period, of: ranking.rankOf ?? 0, count: ranking.reported };
  if (isOfFormer(figure, ranking)) return say('rankingFormer', language, params);
  if (ranking.rankOf === null) {
    return say(ranking.reported > 1 ? 'rankingNone' : 'rankingOne', language, params);
  }
  return say(ranking.reported < provinces ? 'rankingPart' : 'rankingHeading', language, params);
};

/** Are the ranks on the 34 those of before, among the 63? */
const isOfFormer = ({ slice, provinces }: Figure, { rankOf }: Ranking): boolean =>
  slice.basis === '34' && rankOf !== null && rankOf > provinces;

/** A period as it begins a heading: `Năm 2022`, `Giai đoạn 2011–2015`, `Đến hết 2015`. */
export const periodHeading = (period: Period, language: Language): string => {
  const label = periodLabel(period, language);
  if (period.grain === 'year') return say('yearHeading', language, { period: label });
  const isSpan = period.grain === 'span' && period.start !== null;
  if (isSpan) return say('spanHeading', language, { period: label });
  return label.slice(0, 1).toUpperCase() + label.slice(1);
};
