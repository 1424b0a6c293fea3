import type { Bilingual, Language } from '../../pipeline/model/language.ts';

/** Every word a chart says, Vietnamese first; `{names}` are filled in. NBSP before units. */
const words = {
  over: { vi: 'trên {value}', en: 'over {value}' },
  'at-least': { vi: 'ít nhất {value}', en: 'at least {value}' },
  under: { vi: 'dưới {value}', en: 'under {value}' },
  'at-most': { vi: 'tối đa {value}', en: 'at most {value}' },
  nearly: { vi: 'gần {value}', en: 'nearly {value}' },
  about: { vi: 'khoảng {value}', en: 'about {value}' },
  range: { vi: '{lower}–{upper}', en: '{lower}–{upper}' },
  leastSign: { vi: '≥ {value}', en: '≥ {value}' },
  members: { vi: '{reported}/{total} tỉnh cũ', en: '{reported}/{total} former' },
  fromTo: { vi: 'từ {lower} đến {upper}', en: '{lower} to {upper}' },
  rank: { vi: 'hạng {rank}', en: 'rank {rank}' },
  perYear: { vi: '{value} mỗi năm', en: '{value} a year' },
  target: { vi: 'mục tiêu', en: 'target' },
  targetFor: { vi: 'mục tiêu {period}', en: 'target for {period}' },
  targetUntil: { vi: 'mục tiêu đến hết {period}', en: 'target by the end of {period}' },
  baseline: { vi: 'trước khi thay đổi', en: 'before the change' },
  median: { vi: 'Trung vị', en: 'Median' },
  medianOf: { vi: 'Trung vị {count} tỉnh', en: 'Median of {count}' },
  methodBreak: { vi: 'đổi phương pháp {year}', en: 'new method {year}' },
  empty: { vi: 'Chưa có số liệu cho lựa chọn này', en: 'No figures for this choice' },
  nothingToDraw: {
    vi: 'Nguồn chỉ nêu bằng lời hoặc thứ hạng; xem bảng',
    en: 'Stated in words or ranks only; see the table',
  },
  onlyTargets: {
    vi: 'Chỉ có mục tiêu, chưa có kết quả; xem xu hướng hoặc bảng',
    en: 'Only targets so far, no results; see the trend or the table',
  },
  onlyBaselines: {
    vi: 'Chỉ có số liệu trước khi thay đổi, chưa có kết quả; xem xu hướng hoặc bảng',
    en: 'Only figures from before the change, no results yet; see the trend or the table',
  },
  nothingToMap: {
    vi: 'Không có số liệu theo tỉnh để lên bản đồ; xem bảng',
    en: 'No figures by province to map; see the table',
  },
  mapHeading: {
    vi: '{period} · {count}/{of} tỉnh có số liệu',
    en: '{period} · figures for {count} of {of} provinces',
  },
  betterUp: { vi: 'tốt hơn →', en: 'better →' },
  betterDown: { vi: '← tốt hơn', en: '← better' },
  legendSpan: {
    vi: 'khoảng của các tỉnh cũ, không chính thức',
    en: 'span of the former provinces, not official',
  },
  legendSumsPartial: {
    vi: 'tổng của một số tỉnh cũ, không chính thức',
    en: 'sum of some former provinces, not official',
  },
  legendSumsBounded: {
    vi: 'tổng các tỉnh cũ, chỉ biết cận hoặc khoảng, không chính thức',
    en: 'sum of the former provinces, known within bounds, not official',
  },
  legendSumsMixed: {
    vi: 'tổng các tỉnh cũ, chưa đủ hoặc chỉ biết cận, không chính thức',
    en: 'sum of the former provinces, partial or within bounds, not official',
  },
  legendStated: { vi: 'nguồn nêu một khoảng', en: 'stated as a range' },
  legendStretch: {
    vi: 'số liệu của cả đoạn thời gian, không nối với nhau',
    en: 'one figure for the time it covers, not joined',
  },
  legendMissing: { vi: 'chưa có số liệu', en: 'no figure' },
  legendDerived: { vi: 'số liệu suy ra', en: 'derived' },
  legendRange: { vi: 'một khoảng trong bậc màu', en: 'a range within the step' },
  legendSpread: { vi: 'một khoảng qua nhiều bậc', en: 'a range over several steps' },
  legendWords: { vi: 'chỉ nêu hạng hoặc bằng lời', en: 'stated as a rank or in words' },
  hoangSa: { vi: 'Quần đảo Hoàng Sa', en: 'Hoang Sa archipelago' },
  truongSa: { vi: 'Quần đảo Trường Sa', en: 'Truong Sa archipelago' },
  mapCredit: {
    vi: 'Bản đồ (giản lược): @svg-maps/vietnam, CC BY 4.0, theo vietnam-map-svg của StephenTruong110, CC BY-NC 4.0',
    en: 'Map (simplified): @svg-maps/vietnam, CC BY 4.0, after vietnam-map-svg by StephenTruong110, CC BY-NC 4.0',
  },
  scale100: { vi: 'thang {max}', en: 'out of {max}' },
  scale: { vi: 'thang {min}–{max}', en: 'scale {min}–{max}' },
  higher: { vi: 'cao hơn là tốt hơn', en: 'higher is better' },
  lower: { vi: 'thấp hơn là tốt hơn', en: 'lower is better' },
  publishedBy: { vi: '{names} công bố', en: 'published by {names}' },
  reportedBy: { vi: '{names} báo cáo', en: 'reported by {names}' },
  derivedBy: {
    vi: 'Đối Sánh suy ra cho 34 tỉnh',
    en: 'derived for the 34 provinces by Đối Sánh',
  },
  componentOf: { vi: 'Thành phần {number} của {name}', en: 'Component {number} of {name}' },
  dataset: { vi: 'bộ số liệu “{id}”', en: 'dataset “{id}”' },
  source: { vi: 'Nguồn: {text}', en: 'Source: {text}' },
  release: { vi: 'bản phát hành {number}, {date}', en: 'release {number}, {date}' },
  rankingHeading: { vi: '{period}, hạng trên {of}', en: '{period}, rank out of {of}' },
  rankingPart: {
    vi: '{period}, hạng trên {of} · {count} tỉnh có số liệu',
    en: '{period}, rank out of {of} · {count} with figures',
  },
  rankingFormer: {
    vi: '{period}, hạng trên {of} tỉnh cũ',
    en: '{period}, rank among the {of} former provinces',
  },
  sectionSpans: {
    vi: 'Sau sáp nhập: khoảng của các tỉnh cũ, không xếp hạng',
    en: 'Merged: spans of the former provinces, not ranked',
  },
  sectionSumsPartial: {
    vi: 'Sau sáp nhập: tổng của một số tỉnh cũ, không xếp hạng',
    en: 'Merged: sums of some former provinces, not ranked',
  },
  sectionSumsBounded: {
    vi: 'Sau sáp nhập: tổng các tỉnh cũ, chỉ biết cận, không xếp hạng',
    en: 'Merged: sums known only within bounds, not ranked',
  },
  sectionSumsMixed: {
    vi: 'Sau sáp nhập: tổng chưa đủ hoặc chỉ biết cận, không xếp hạng',
    en: 'Merged: sums partial or within bounds, not ranked',
  },
  sectionRanks: {
    vi: 'Sau sáp nhập: hạng của từng tỉnh cũ, không có hạng chung',
    en: 'Merged: ranks of the former provinces, none of their own',
  },
  rankingNone: { vi: '{period} · {count} tỉnh có số liệu', en: '{period} · {count} with figures' },
  rankingOne: { vi: '{period}', en: '{period}' },
  yearHeading: { vi: 'Năm {period}', en: '{period}' },
  spanHeading: { vi: 'Giai đoạn {period}', en: '{period}' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  value: { vi: 'Giá trị', en: 'Value' },
  rankColumn: { vi: 'Hạng', en: 'Rank' },
  behind: { vi: '{share}% đứng sau', en: '{share}% behind' },
  behindShort: { vi: '{share}%', en: '{share}%' },
  behindColumn: { vi: '% tỉnh khác đứng sau', en: '% of the others behind' },
  none: { vi: '–', en: '–' },
} as const satisfies Record<string, Bilingual>;

export type Word = keyof typeof words;
export type Params = Readonly<Record<string, string | number>>;

/** Fills `{names}` in. */
export const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** The words in a language, their `{names}` filled in. */
export const say = (word: Word, language: Language, params: Params = {}): string =>
  fill(words[word][language], params);
