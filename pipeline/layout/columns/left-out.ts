import { foldLabel } from '../../match/fold-label.ts';
import { namesEstimate } from '../../match/names-estimate.ts';
import type { IssueCode } from '../../model/issue.ts';
import { bareShare } from './bare-shares.ts';

const share = '(?:tỷ lệ|tỉ lệ|%|đạt|mức|mức độ)';
const place = '(?:thứ hạng|xếp hạng|hạng|thứ bậc|bậc|vị trí|vị thứ|điểm số|điểm)';
const plan = '(?:kế hoạch|kh|chỉ tiêu|mục tiêu)';
const done = '(?:thực hiện|th|kết quả|hoàn thành|đạt(?: được)?)';
const percent = '(?: ?\\(?%\\)?)';
const upOrDown = '(?:tăng ?(?:\\(\\+\\))? ?[/,;-]? ?giảm(?: ?\\(-\\))?|thay đổi|biến động)';

/** `Tăng/giảm`, `So với cùng kỳ (%)`, `2023/2022`, `Tỷ lệ TH/KH (%)`: computed from those beside it. */
const comparisons: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:mức|số|tỷ lệ|tỉ lệ|%) )?${upOrDown}(?: ${place})?(?!\\p{L}| \\p{L}(?!o (?:với|sánh)))`,
    'u',
  ),
  new RegExp(`^(?:số )?${place} (?:tăng|giảm|thay đổi)(?: ?[/,;-]? ?giảm)?(?: so với.*)?$`, 'u'),
  new RegExp(`^(?:tăng|giảm) ${place}(?: so với.*)?$|^\\(?\\+ ?\\/ ?-\\)?$`, 'u'),
  /^(?:(?:tỷ lệ|tỉ lệ|%|đạt|tăng|giảm)(?: ?\(%\))? )?so (?:với|sánh|cùng kỳ|kỳ trước|năm trước|kế hoạch)(?!\p{L})/u,
  new RegExp(`^${share}(?: ?\\(%\\))? ${done}(?: so với)?(?: (?:${plan}|năm))?${percent}?$`, 'u'),
  new RegExp(`^${done}(?: (?:tỷ lệ|tỉ lệ))?${percent}$|^(?:đạt )?% ?${plan}(?: năm)?$`, 'u'),
  new RegExp(`^(?:${share}(?: ?\\(%\\))? )?(?:th|thực hiện) ?/ ?(?:kh|kế hoạch)(?!\\p{L})`, 'u'),
  new RegExp(`^(?:${share} )?(?:năm )?\\d{4} ?(?:/|so với) ?(?:năm )?\\d{4}${percent}?$`, 'u'),
  bareShare,
  /^tăng ?\/ ?giảm(?!\p{L})|(?<!\p{L})so với (?:năm|kế hoạch|cùng kỳ|kỳ|đầu năm|mục tiêu)(?!\p{L})/u,
  /^(?:chênh lệch|tốc độ (?:tăng|phát triển))(?!\p{L})/u,
];

/** `Điểm chuẩn`, `Điểm tối đa`: what could be reached. */
const maxima = /^(?:thang điểm|điểm (?:chuẩn|tối đa|thang|cao nhất có thể))(?!\p{L})/u;

/** `Hạng trong vùng`, `Xếp hạng khu vực`: among a few of the provinces. */
const partialRanks =
  /^(?:xếp hạng|thứ hạng|hạng|vị trí|thứ)(?: xếp hạng)? (?:trong |theo |của )?(?:vùng|khu vực|cụm|nhóm|miền)(?!\p{L})/u;

/** Of what a level of a heading says, and the reason not to read the figures below it. */
const reasons: readonly (readonly [IssueCode, readonly RegExp[]])[] = [
  ['comparison-column', comparisons],
  ['maximum-column', [maxima]],
  ['partial-rank-column', [partialRanks]],
];

const estimated: IssueCode = 'estimated-column';

/** Does the issue say why figures that are understood are not kept? */
export const isReasonToLeave = (code: IssueCode): boolean =>
  code === estimated || reasons.some(([reason]) => reason === code);

/**
 * Why figures under that heading, from its top level down, are none to keep, though it is understood;
 * undefined: nothing says so.
 */
export const reasonToLeave = (path: readonly string[]): IssueCode | undefined => {
  const levels = path.map(foldLabel);
  if (levels.some(namesEstimate)) return estimated;
  return reasons.find(([, patterns]) =>
    levels.some((level) => patterns.some((pattern) => pattern.test(level))),
  )?.[0];
};
