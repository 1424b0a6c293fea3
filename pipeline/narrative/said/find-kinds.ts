import type { Kind } from '../../model/observation.ts';
import type { Span } from '../narrative.ts';
import { wordStart, wordStop } from '../text/patterns.ts';

/** Words that tell a kind. */
export type KindMention = Span & { readonly kind: Kind };

const rules: readonly (readonly [Kind, RegExp])[] = [
  [
    'target',
    new RegExp(
      `${wordStart}(?:phấn đấu|(?<!\\d )mục tiêu|(?<!\\d )chỉ tiêu(?! biên chế)|theo (?:đề án|kế hoạch|lộ trình|dự kiến)(?! số)|đề án(?= giảm| tinh gi[aả]n| sắp xếp| cắt giảm| tiết kiệm)|dự kiến|đặt ra|sẽ|kế hoạch(?= giao| đề ra| đặt ra| là| giảm| cắt giảm| đến năm)|yêu cầu(?= đến năm| tối thiểu| ít nhất)|quyết tâm|hướng tới|hướng đến)${wordStop}`,
      'gu',
    ),
  ],
  [
    'actual',
    new RegExp(
      `${wordStart}(?:đã|đạt được|kết quả|thực hiện được|thực tế|nay|(?<!(?:thực|thể|phát|xuất|biểu|tái|ẩn) )hiện)${wordStop}(?! (?:đại|hành))`,
      'gu',
    ),
  ],
  [
    'baseline',
    new RegExp(
      `(?<!so với (?:thời điểm |giai đoạn )?)${wordStart}(?:trước đây|trước khi|trước kia|ban đầu|thay vì)${wordStop}`,
      'gu',
    ),
  ],
];

/** Words that say whether a sentence tells what was done, what is planned or what was before. */
export const findKinds = (lower: string): KindMention[] =>
  rules
    .flatMap(([kind, pattern]) =>
      [...lower.matchAll(pattern)].map(({ 0: text, index }) => ({
        kind,
        start: index,
        end: index + text.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);

const goesOn = /(?<![\p{L}\p{M}])(?:phấn đấu|mục tiêu|dự kiến|sẽ|quyết tâm|hướng tới|hướng đến)/u;

/**
 * What the sentences after this one tell; null: it does not say. A plan that is only a source ("theo
 * Đề án", "kế hoạch giao") is one of its own sentence.
 */
export const kindGoingOn = (lower: string): Kind | null => {
  const said = findKinds(lower).filter(
    ({ kind, start, end }) =>
      kind === 'actual' || (kind === 'target' && goesOn.test(lower.slice(start, end))),
  );
  return said.at(-1)?.kind ?? null;
};

const after =
  /^[^,;.()]{0,50}(?<![\p{L}\p{M}])theo (?:đề án|kế hoạch|lộ trình|mục tiêu|chỉ tiêu)(?![\p{L}\p{M}])/u;

/** "199 biên chế theo Đề án": the plan stands behind the figure. */
export const findPlanAfter = (lower: string, end: number): Span | null => {
  const found = after.exec(lower.slice(end, end + 90));
  return found ? { start: end, end: end + found[0].length } : null;
};

const planHeading =
  /phương hướng|nhiệm vụ|mục tiêu|kế hoạch|chỉ tiêu|định hướng|giải pháp|thời gian tới|tiếp theo/u;
const doneHeading = /kết quả|tình hình|đánh giá|thực trạng|thực hiện|tồn tại|hạn chế|thành tích/u;

/** What the sections under a heading tell; null: it does not say. */
export const kindOfHeading = (lower: string): Kind | null => {
  if (doneHeading.test(lower)) return 'actual';
  return planHeading.test(lower) ? 'target' : null;
};
