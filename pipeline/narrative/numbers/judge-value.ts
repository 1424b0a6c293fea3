import type { IgnoredReason } from '../narrative.ts';
import type { FoundValue } from './find-figures.ts';

const degree = '(?:thêm|được|bớt|tới|bình quân|trung bình|khoảng|ít nhất|thêm được)';
const up = new RegExp(`(?<![\\p{L}\\p{M}])tăng(?: ${degree})* $`, 'u');
const down = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:giảm|rút ngắn|cắt bớt|tinh giản|tinh giảm)(?: ${degree}| thời gian| xuống)* $`,
  'u',
);
/** "Cao hơn 3 điểm" compares; only "hơn 3 điểm" qualifies. */
const comparison =
  /(?<![\p{L}\p{M}])(?:(?<!không )(?:cao|thấp|nhiều|ít|lớn|nhanh|sớm|tốt|chậm) hơn|chênh lệch|chênh) (?:\p{L}+ ){0,4}$/u;
const ofPlan =
  /^[ ,]?(?:so với |của )?(?:các )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?![\p{L}\p{M}])/u;
const ofYearBefore = /^ ?(?:điểm )?(?:so với )?(?:cùng kỳ|năm trước|năm ngoái)/u;
const span = /^(?:năm|tháng|tuần|phút|giây|quý|thập kỷ|thập niên|nhiệm kỳ|thế kỷ)(?![\p{L}\p{M}])/u;
const compared = /^[^.;()]{0,40}so với (?:cùng kỳ|năm trước|năm ngoái)/u;

const before = (lower: string, at: number): string => lower.slice(Math.max(0, at - 50), at);

/** "Giảm 30%", "rút ngắn 5 ngày": the number is how much less. */
export const isCutBefore = (lower: string, at: number): boolean => down.test(before(lower, at));

const level =
  /(?<![\p{L}\p{M}])(?:còn(?: lại)?|(?:giảm|tăng|rút ngắn|hạ|nâng) (?:xuống|lên|còn|đến|tới|thành)(?: còn| mức| đến| tới)?)(?: khoảng)? $/u;

/** "Giảm còn 22.900", "nâng lên 75%": the number is where it stands now. */
export const isLevelBefore = (lower: string, at: number): boolean => level.test(before(lower, at));

/** Why the value read at `at` is no figure of the report; null: it is one. */
export const whyNoFigure = (
  lower: string,
  at: number,
  { start, end, unit, reading }: FoundValue,
): IgnoredReason | null => {
  const ahead = lower.slice(end, end + 60);
  if (unit.unit === null && /^(?:19|20)\d{2}$/u.test(lower.slice(at, end).split(' ')[0] ?? ''))
    return 'year';
  if (unit.unit === null && span.test(unit.text)) return 'duration';
  if (unit.unit?.id === '%' && ofPlan.test(ahead)) return 'of-plan';
  if (unit.unit?.id === '%' && ofYearBefore.test(ahead)) return 'change';
  const isOpening = lower.startsWith('từ ', start) && reading.qualifier !== 'range';
  if (!isOpening && (up.test(before(lower, start)) || comparison.test(before(lower, at))))
    return 'change';
  const isScore = unit.unit?.dimension === 'score' || unit.unit?.dimension === 'index';
  const isLess = isCutBefore(lower, start) && reading.qualifier !== 'range';
  return isLess && (isScore || compared.test(ahead)) ? 'change' : null;
};
