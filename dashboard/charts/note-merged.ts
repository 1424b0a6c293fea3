import type { Bilingual } from '../../pipeline/model/language.ts';
import { isPoint, type Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import { mostNamedContext } from './end-labels.ts';
import type { Figure } from './figure.ts';
import { isSpread } from './spread.ts';
import { isPartial, memberFigures } from './stated-text.ts';
import { fill, type Params } from './words.ts';

const notes = {
  span: {
    vi: 'Gạch chéo: từ thấp nhất đến cao nhất của các tỉnh cũ, do Đối Sánh suy ra, không phải số liệu chính thức',
    en: 'Hatched: from the lowest to the highest of the former provinces, derived by Đối Sánh, not official',
  },
  spanTold: {
    vi: 'Khoảng của tỉnh sau sáp nhập: từ thấp nhất đến cao nhất của các tỉnh cũ, do Đối Sánh suy ra, không phải số liệu chính thức',
    en: 'Ranges of merged provinces: from the lowest to the highest of the former ones, derived by Đối Sánh, not official',
  },
  byUpper: {
    vi: 'Tỉnh sau sáp nhập xếp theo cận trên của khoảng, không phải thứ hạng',
    en: 'Merged provinces are sorted by the upper end of their span, which is no ranking',
  },
  byLower: {
    vi: 'Tỉnh sau sáp nhập xếp theo cận dưới của khoảng, không phải thứ hạng',
    en: 'Merged provinces are sorted by the lower end of their span, which is no ranking',
  },
  sum: {
    vi: 'Gạch chéo hoặc ghi “k/n tỉnh cũ”: tổng các tỉnh cũ do Đối Sánh cộng, không phải số công bố',
    en: 'Hatched or “k/n former”: sums of the former provinces, added up by Đối Sánh, not published',
  },
  sumTold: {
    vi: 'Số ghi “k/n tỉnh cũ”: tổng các tỉnh cũ do Đối Sánh cộng, không phải số công bố',
    en: 'Figures with “k/n former”: sums of the former provinces, added up by Đối Sánh, not published',
  },
  ratio: {
    vi: 'Tỷ lệ của tỉnh sau sáp nhập tính từ số đếm của các tỉnh cũ, không phải số công bố',
    en: 'Shares of merged provinces are computed from the former ones’ counts, not published',
  },
  partial: {
    vi: 'k/n tỉnh cũ: k trong n tỉnh cũ có số liệu',
    en: 'k/n former: k of the n former provinces have a figure',
  },
  partialSum: {
    vi: '≥: mới cộng được k trong n tỉnh cũ, tổng ít nhất là thế',
    en: '≥: only k of the n former provinces have a figure, the sum is at least that',
  },
  ranks: {
    vi: '{name}: không có hạng chung, chỉ có hạng của các tỉnh cũ: {list}',
    en: '{name}: no rank of its own, only those of the former provinces: {list}',
  },
  formerRank: {
    vi: 'Hạng k/{of}: thứ hạng trong {of} tỉnh cũ',
    en: 'Ranks k/{of}: among the {of} former provinces',
  },
  context: {
    vi: '{count} tỉnh sau sáp nhập khác chỉ có khoảng, không vẽ',
    en: '{count} other merged provinces have only spans and are not drawn',
  },
  contextSums: {
    vi: '{count} tỉnh sau sáp nhập khác có tổng chưa đủ hoặc chỉ biết cận, không vẽ',
    en: '{count} other merged provinces have sums that are partial or within bounds and are not drawn',
  },
} as const satisfies Record<string, Bilingual>;

type Say = (key: keyof typeof notes, params?: Params) => string;

/** What has to be known of figures of merged units, and only of those that are shown. */
export const noteMerged = (figure: Figure): readonly string[] => {
  const say: Say = (key, params = {}) => fill(notes[key][figure.state.language], params);
  const { indicator, state, shown } = figure;
  const merged = shown.filter(({ members }) => members !== null);
  const numbers = merged.filter(({ qualifier }) => qualifier !== 'rank-only');
  const isSum = indicator.aggregation === 'sum';
  const isPart = numbers.some(isPartial);
  const isHatched = state.view === 'trend' || state.view === 'ranking';
  return [
    ...(numbers.some(isSpread) && !isSum ? [say(isHatched ? 'span' : 'spanTold')] : []),
    ...(numbers.length > 0 && isSum ? [say(isHatched ? 'sum' : 'sumTold')] : []),
    ...(numbers.some(isPoint) && !isSum ? [say('ratio')] : []),
    ...(isPart ? [say(isSum ? 'partialSum' : 'partial')] : []),
    ...(state.view === 'ranking' ? noteOrder(figure, numbers, say) : []),
    ...(state.view === 'trend' ? noteContext(figure, say) : []),
    ...noteMemberRanks(figure, say),
    ...noteFormerRanks(figure, say),
  ];
};

const noteOrder = (
  { indicator }: Figure,
  numbers: readonly Observation[],
  say: Say,
): readonly string[] => {
  if (indicator.aggregation === 'sum' || numbers.filter(isSpread).length < 2) return [];
  return [say(indicator.direction === 'lower' ? 'byLower' : 'byUpper')];
};

/** Their bands would lie over everything. */
const noteContext = ({ context, indicator }: Figure, say: Say): readonly string[] => {
  const count = context.filter(
    ({ points, marks }) =>
      points.length === 0 && marks.some(({ observation }) => isSpread(observation)),
  ).length;
  if (count === 0 || context.length <= mostNamedContext) return [];
  return [say(indicator.aggregation === 'sum' ? 'contextSums' : 'context', { count })];
};

/** Members' ranks cannot be drawn: the last ones are said. */
const mostRanks = 2;

const noteMemberRanks = (figure: Figure, say: Say): readonly string[] => {
  const { chosen, shown, state, nameMember } = figure;
  return chosen.flatMap(({ name, observations }) => {
    const ranks = observations
      .filter((one) => shown.includes(one) && isSpread(one) && one.qualifier === 'rank-only')
      .slice(-mostRanks)
      .map(
        (one) =>
          `${periodLabel(one.period, state.language)} ${memberFigures(one, state.language, nameMember)}`,
      );
    return ranks.length === 0 ? [] : [say('ranks', { name, list: ranks.join('; ') })];
  });
};

const noteFormerRanks = ({ slice, shown, provinces }: Figure, say: Say): readonly string[] => {
  if (slice.basis !== '34') return [];
  const sizes = shown.flatMap(({ rank, rankOf }) => (rank !== null && rankOf ? [rankOf] : []));
  const former = [...new Set(sizes)].filter((of) => of > provinces).sort((a, b) => a - b);
  return former.length === 1 ? [say('formerRank', { of: former[0] ?? 0 })] : [];
};
