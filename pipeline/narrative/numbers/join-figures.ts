import { type Figure, type Join, type LooseFigure, unitOf } from './figure.ts';
import { isLevelBefore } from './judge-value.ts';

/** Between a figure and the next: nothing but what joins them. */
const joints: readonly (readonly [Join, RegExp])[] = [
  ['bracket', /^ ?[,;]? ?\((?:(?:[\p{L}\p{M}]+|(?:19|20)\d{2}):? ){0,4}$/u],
  [
    'to',
    /^(?:[^\d.;]|(?:19|20)\d{2}){0,40}?(?:xuống|lên|(?:chỉ |nay )còn)(?: (?:còn|tới|đến|mức|thành|chỉ|là|từ))* $/u,
  ],
  ['chain', /^ ?(?:,|\/|và|hoặc|cùng|với|,? ?và)? ?(?:với )?$/u],
];
/** "Giảm so với mức 2,5% của năm 2022", "so với năm 2022 (97,7%)": what it was in another year. */
const toCompare =
  /(?<![\p{L}\p{M}])so với (?:(?:mức|con số|kết quả|tỷ lệ|cùng kỳ|của) )*(?:(?:năm|tháng|quý)[^,;.()]{1,20}\()?$/u;
/** A rank after a score is that of the same index, whatever it rose by in between. */
const beforeRank = /^[^.;]{0,60}$/u;
/** "Đứng thứ 2 với 70,94 điểm": and so is a score after a rank. */
const afterRank =
  /^(?: về [^\d,;.]{0,60})?,? ?\(?(?:với|đạt|(?:với )?(?:tổng |số )điểm)?(?: (?:là|đạt))? ?$/u;

const joinOf = (lower: string, before: LooseFigure, figure: LooseFigure): Join | null => {
  const between = lower.slice(before.end, figure.start);
  if (between.length > 60) return null;
  if (figure.rank) {
    if (before.rank)
      return /^(?:lên|xuống|vươn)/u.test(lower.slice(figure.start, figure.end)) ? 'to' : null;
    return !before.isBeforeNoun && beforeRank.test(between) ? 'rank' : null;
  }
  if (before.rank && afterRank.test(between)) return 'rank';
  if (unitOf(before) === unitOf(figure) && toCompare.test(between)) return 'bracket';
  return joints.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
};

/** "Từ 85 lên 112 sáng kiến": the unit is said once for both. Null: it has one, or there is none. */
const withUnitOf = ({ value }: LooseFigure, other: LooseFigure | undefined): Figure['value'] => {
  if (!value || !other?.value || value.unit.unit !== null || value.unit.text !== '') return null;
  return { ...value, unit: { ...value.unit, unit: other.value.unit.unit } };
};

/** The figures in their order, each with how it hangs on the one before it. */
export const joinFigures = (lower: string, figures: readonly LooseFigure[]): Figure[] => {
  const sorted = figures.toSorted((a, b) => a.start - b.start);
  const joins = sorted.map((figure, i) => {
    const before = sorted[i - 1];
    return before === undefined ? null : joinOf(lower, before, figure);
  });
  return sorted.map((figure, i) => ({
    ...figure,
    value:
      withUnitOf(figure, joins[i] === 'to' ? sorted[i - 1] : undefined) ??
      withUnitOf(figure, joins[i + 1] === 'to' ? sorted[i + 1] : undefined) ??
      figure.value,
    join: joins[i] ?? null,
    isStart: joins[i + 1] === 'to',
    isLevel: joins[i] === 'to' || joins[i + 1] === 'to' || isLevelBefore(lower, figure.start),
    isCut: figure.isCut && joins[i + 1] !== 'to' && joins[i] !== 'to',
  }));
};
