import { fillText } from './fill-text.ts';
import type { Bilingual, Language } from './language.ts';

/** What a reader is told about a link that could not be followed to the letter. */
const noticeMessages = {
  'ignored-value': {
    vi: 'Liên kết có giá trị không dùng được, đã bỏ qua: {text}.',
    en: 'The link has values that cannot be used and were ignored: {text}.',
  },
  'unknown-geographies': {
    vi: 'Không có tỉnh, thành phố: {text}. Phần còn lại của liên kết vẫn được giữ.',
    en: 'No such province: {text}. The rest of the link is kept.',
  },
  'no-known-geographies': {
    vi: 'Không có tỉnh, thành phố: {text}. Đang hiện các tỉnh mặc định.',
    en: 'No such province: {text}. Showing the provinces of the first page.',
  },
  'too-many-geographies': {
    vi: 'Biểu đồ tô màu tối đa {limit} tỉnh, thành phố; đã bỏ bớt: {names}.',
    en: 'A chart colours at most {limit} provinces; left out: {names}.',
  },
  'merged-geography': {
    vi: '{name} là đơn vị của 63 tỉnh, thành phố cũ; từ 01/7/2025 thuộc {successor}. Biểu đồ này theo 34 tỉnh, thành phố: hãy chọn {successor}.',
    en: '{name} is one of the former 63 provinces; since 1 July 2025 it is part of {successor}. This chart is by the 34 provinces: choose {successor}.',
  },
  'later-geography': {
    vi: '{name} thuộc 34 tỉnh, thành phố từ 01/7/2025. Biểu đồ này theo 63 tỉnh, thành phố cũ: hãy chọn {predecessors}.',
    en: '{name} is one of the 34 provinces since 1 July 2025. This chart is by the former 63: choose {predecessors}.',
  },
  'ended-geography': {
    vi: '{name} là đơn vị riêng đến hết ngày {day}, sau đó nhập vào {successor}: từ đó hãy chọn {successor}.',
    en: '{name} was a unit of its own until {day} and then joined {successor}: for later years choose {successor}.',
  },
  'unnamed-apart': {
    vi: 'Báo cáo không nêu tên tỉnh không được so sánh, xếp hạng hay đưa lên bản đồ: có thể là của bất kỳ tỉnh nào. Hãy chọn riêng “Tỉnh không nêu tên” ở dạng xem xu hướng hoặc bảng.',
    en: 'A report that names no province is never compared, ranked or mapped: it may be any province’s. Choose “A province not named” alone, in the trend or the table.',
  },
  'geography-note': { vi: '{note}', en: '{note}' },
  'other-basis': {
    vi: 'Biểu đồ theo {shown} tỉnh, thành phố. Số liệu {years} theo {other} tỉnh, thành phố: chọn “{other} tỉnh” để xem.',
    en: 'This chart is by the {shown} provinces. The figures of {years} are by the {other} provinces: choose “{other} provinces” to see them.',
  },
  'view-not-drawn': {
    vi: 'Dạng xem “{view}” chưa có; đang hiện xu hướng.',
    en: 'The view “{view}” is not available yet; showing the trend.',
  },
  'unknown-release': {
    vi: 'Không có bản phát hành “{text}”; đang hiện bản hiện hành.',
    en: 'There is no release “{text}”; showing the current one.',
  },
  'no-figures': {
    vi: 'Chưa có số liệu nào cho lựa chọn này.',
    en: 'There are no figures for this choice.',
  },
} as const satisfies Record<string, Bilingual>;

export interface Notice {
  readonly code: keyof typeof noticeMessages;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Slugs whose names fill in `{names}`. */
  readonly geographies?: readonly string[];
}

/** The notice as a sentence. */
export const noticeMessage = (notice: Notice, language: Language): string =>
  fillText(noticeMessages[notice.code][language], notice.params ?? {}, language);
