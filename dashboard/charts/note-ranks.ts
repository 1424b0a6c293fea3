import type { Bilingual } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Figure } from './figure.ts';
import { nameFigure } from './name-figure.ts';
import { rankText } from './stated-text.ts';
import { fill } from './words.ts';
import { writeYearList } from './year-list.ts';

const notes = {
  differing: {
    vi: 'Hạng công bố khác hạng tính từ điểm đã công bố: {list}',
    en: 'Published ranks that differ from those the published scores give: {list}',
  },
  one: {
    vi: '{figure}: công bố {published}, tính ra {derived}',
    en: '{figure}: published {published}, computed {derived}',
  },
  others: { vi: 'và {count} hạng khác', en: 'and {count} others' },
  elsewhere: {
    vi: 'Có thứ hạng do nguồn khác với nguồn của điểm công bố',
    en: 'Some ranks were published by another source than the scores',
  },
  sizes: {
    vi: 'Số tỉnh được xếp hạng thay đổi: {list}; để so giữa các năm, bảng ghi thêm phần trăm tỉnh khác đứng sau',
    en: 'The number of provinces ranked changes: {list}; to compare years, the table adds the per cent of the others that stand behind',
  },
} as const satisfies Record<string, Bilingual>;

const mostListed = 4;

/** Published ranks that are not those the scores give, such as a tie published apart. */
export const noteRankDifferences = ({ shown, state, nameOf }: Figure): readonly string[] => {
  const { language } = state;
  const differing = shown.filter(differs);
  if (differing.length === 0) return [];
  const listed = differing.slice(0, mostListed).map((one) =>
    fill(notes.one[language], {
      figure: nameFigure(one, nameOf, language),
      published: rankText(one),
      derived: rankText({
        rank: one.derivedRank?.rank ?? null,
        rankOf: one.derivedRank?.of ?? null,
      }),
    }),
  );
  const rest = differing.length - listed.length;
  const more = rest > 0 ? [fill(notes.others[language], { count: rest })] : [];
  return [fill(notes.differing[language], { list: [...listed, ...more].join('; ') })];
};

const differs = ({ rank, rankOf, rankDerived, derivedRank }: Observation): boolean =>
  rank !== null &&
  !rankDerived &&
  derivedRank !== null &&
  (derivedRank.rank !== rank || (rankOf !== null && derivedRank.of !== rankOf));

/** That a score and its rank come from different reports. */
export const noteRanksElsewhere = ({ shown, state }: Figure): readonly string[] => {
  const isElsewhere = ({ status, rank, derivedFrom }: Observation): boolean =>
    status === 'reported' && rank !== null && derivedFrom.length > 0;
  return shown.some(isElsewhere) ? [notes.elsewhere[state.language]] : [];
};

/** Out of how many, by year, where that is not the same in all of them. */
export const rankSizes = (observations: readonly Observation[]): ReadonlyMap<number, number[]> => {
  const years = new Map<number, number[]>();
  for (const { rank, rankOf, period } of observations)
    if (rank !== null && rankOf !== null)
      years.set(rankOf, [...(years.get(rankOf) ?? []), period.end]);
  return years;
};

/** `42 (2005), 64 (2006–2008), 63 (2009–2022)` where the number ranked changes over the years shown. */
export const noteRankSizes = ({ shown, state }: Figure): readonly string[] => {
  const sizes = [...rankSizes(shown)];
  if (sizes.length < 2 || state.view === 'ranking' || state.view === 'map') return [];
  const list = sizes
    .sort(([, a], [, b]) => Math.min(...a) - Math.min(...b))
    .map(([of, years]) => `${of} (${writeYearList(years)})`);
  return [fill(notes.sizes[state.language], { list: list.join(', ') })];
};
