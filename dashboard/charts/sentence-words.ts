import type { Bilingual, Language } from '../../pipeline/model/language.ts';
import { fill, type Params } from './words.ts';

/** The turns of phrase of the sentence under a chart. `{when}` begins a sentence: `Năm 2022`. */
const phrases = {
  firstOfAll: {
    vi: '{when} {name} đứng đầu cả nước với {value} ({rank})',
    en: '{when} {name} ranked first in the country with {value} ({rank})',
  },
  firstOfRanked: {
    vi: '{when} {name} đứng đầu {of} tỉnh được xếp hạng với {value} ({rank})',
    en: '{when} {name} ranked first of the {of} provinces ranked with {value} ({rank})',
  },
  sharedFirst: {
    vi: '{when} {name} cùng đứng đầu với {value} (đồng hạng {rank})',
    en: '{when} {name} shared first place with {value} ({rank})',
  },
  last: {
    vi: '{when} {name} đứng cuối với {value} ({rank})',
    en: '{when} {name} ranked last with {value} ({rank})',
  },
  ranked: {
    vi: '{when} {name} {verb} {value}, xếp {rank}',
    en: '{when} {name} {verb} {value}, ranking {rank}',
  },
  unranked: { vi: '{when} {name} {verb} {value}', en: '{when} {name} {verb} {value}' },
  rankOnly: {
    vi: '{when} {name} xếp {rank} (nguồn không nêu điểm)',
    en: '{when} {name} ranked {rank} (the source gives no score)',
  },
  aboveMedian: { vi: 'cao hơn trung vị {value}', en: '{value} above the median' },
  belowMedian: { vi: 'thấp hơn trung vị {value}', en: '{value} below the median' },
  atMedian: { vi: 'bằng trung vị', en: 'at the median' },
  otherRanked: { vi: '{name} xếp {rank}', en: '{name} ranked {rank}' },
  otherTied: { vi: '{name} đồng hạng {rank}', en: '{name} tied at {rank}' },
  nextRanked: { vi: '{name} {rank}', en: '{name} {rank}' },
  otherValue: { vi: '{name} {value}', en: '{name} {value}' },
  lateValue: {
    vi: '{name} chưa có số liệu năm {year} ({basis}gần nhất năm {last}: {value})',
    en: '{name} has no figure for {year} ({basis}the latest, for {last}: {value})',
  },
  newerValue: {
    vi: '{name} đã có số liệu năm {year}: {value}',
    en: '{name} already has a figure for {year}: {value}',
  },
  newerRanked: {
    vi: '{name} đã có số liệu năm {year}: {value} ({rank})',
    en: '{name} already has a figure for {year}: {value} ({rank})',
  },
  endedValue: {
    vi: '{name} đã nhập vào {into} từ {day} (gần nhất năm {last}: {value})',
    en: '{name} has been part of {into} since {day} (the latest, for {last}: {value})',
  },
  noValue: {
    vi: '{name} chưa có số liệu {period}{basis}',
    en: 'No figures for {name} in {period}{basis}',
  },
  noneChosen: {
    vi: 'Chưa có số liệu cho lựa chọn này',
    en: 'There are no figures for this choice',
  },
  rose: { vi: 'So với năm {from}: tăng {value}', en: 'Since {from}: up {value}' },
  fell: { vi: 'So với năm {from}: giảm {value}', en: 'Since {from}: down {value}' },
  same: { vi: 'So với năm {from}: không đổi', en: 'Since {from}: unchanged' },
  rankMove: { vi: 'từ hạng {before} đến {after}', en: 'from rank {before} to {after}' },
  stated: {
    vi: '{indicator} của {name}, {period}: {value}',
    en: '{indicator}, {name}, {period}: {value}',
  },
  /** After a name that has its own `của`. */
  statedAt: {
    vi: '{indicator} tại {name}, {period}: {value}',
    en: '{indicator}, {name}, {period}: {value}',
  },
  statedOf: { vi: '{indicator}, {period}: {list}', en: '{indicator}, {period}: {list}' },
  statedOnly: {
    vi: '{indicator}, {period}: chỉ {name} có số liệu, {value}',
    en: '{indicator}, {period}: only {name} has a figure, {value}',
  },
  statedPart: {
    vi: '{indicator}, {period} (có số liệu của {count}/{of} tỉnh): {list}',
    en: '{indicator}, {period} (figures for {count} of {of} provinces): {list}',
  },
  nameValue: { vi: '{name} {value}', en: '{name} {value}' },
  target: {
    vi: 'Mục tiêu {period} của {name}: {value}',
    en: '{name}’s target for {period}: {value}',
  },
  targetUntil: {
    vi: 'Mục tiêu {period} của {name}: {value}',
    en: '{name}’s target by the end of {period}: {value}',
  },
  statedTarget: {
    vi: '{indicator}, mục tiêu {period} của {name}: {value}',
    en: '{indicator}, {name}’s target for {period}: {value}',
  },
  statedTargetUntil: {
    vi: '{indicator}, mục tiêu {period} của {name}: {value}',
    en: '{indicator}, {name}’s target by the end of {period}: {value}',
  },
  baseline: {
    vi: '{indicator} của {name} trước khi thay đổi: {value}',
    en: '{indicator}, {name}, before the change: {value}',
  },
  onlyTargets: {
    vi: '{indicator} chỉ có mục tiêu, chưa có kết quả: xem xu hướng hoặc bảng',
    en: '{indicator}: only targets so far, no results; see the trend or the table',
  },
  onlyBaselines: {
    vi: '{indicator} chỉ có số liệu trước khi thay đổi, chưa có kết quả: xem xu hướng hoặc bảng',
    en: '{indicator}: only figures from before the change, no results; see the trend or the table',
  },
  mergedOne: {
    vi: '{name} sau sáp nhập, {period}: {value}, {origin}',
    en: 'The merged {name}, {period}: {value}, {origin}',
  },
  mergedOf: {
    vi: '{indicator}, {name} sau sáp nhập, {period}: {value}, {origin}',
    en: '{indicator}, the merged {name}, {period}: {value}, {origin}',
  },
  mergedList: {
    vi: 'Các tỉnh sau sáp nhập, {period}: {list}; {origin}',
    en: 'The merged provinces, {period}: {list}; {origin}',
  },
  mergedListOf: {
    vi: '{indicator}, các tỉnh sau sáp nhập, {period}: {list}; {origin}',
    en: '{indicator}, the merged provinces, {period}: {list}; {origin}',
  },
  spanOrigin: {
    vi: 'khoảng của {of} tỉnh cũ, không phải số liệu chính thức',
    en: 'the span of its {of} former provinces, not an official figure',
  },
  spansOrigin: {
    vi: 'khoảng của các tỉnh cũ, không phải số liệu chính thức',
    en: 'spans of their former provinces, not official figures',
  },
  partOrigin: {
    vi: 'chỉ {count}/{of} tỉnh cũ có số liệu, không phải số liệu chính thức',
    en: 'from only {count} of its {of} former provinces, not an official figure',
  },
  sumOrigin: {
    vi: 'cộng từ {of} tỉnh cũ, không phải số công bố',
    en: 'the sum of its {of} former provinces, not a published figure',
  },
  partSumOrigin: {
    vi: 'cộng từ {count}/{of} tỉnh cũ, không phải số công bố',
    en: 'the sum of {count} of its {of} former provinces, not a published figure',
  },
  sumsOrigin: {
    vi: 'cộng từ các tỉnh cũ, không phải số công bố',
    en: 'sums of their former provinces, not published figures',
  },
  ratioOrigin: {
    vi: 'tính từ số đếm của {of} tỉnh cũ, không phải số công bố',
    en: 'computed from the counts of its {of} former provinces, not a published figure',
  },
  rankOrigin: {
    vi: 'hạng của từng tỉnh cũ',
    en: 'ranks of the former provinces',
  },
  singleLeaders: {
    vi: '{when} trong {count} tỉnh có điểm hoặc thứ hạng, dẫn đầu là {names}',
    en: '{when} of the {count} provinces with a score or a rank the leaders were {names}',
  },
  singleOne: {
    vi: '{when} chỉ {name} có điểm hoặc thứ hạng, {value}',
    en: '{when} only {name} has a score or a rank, {value}',
  },
  spreadCount: {
    vi: '{count} tỉnh sau sáp nhập chỉ có số liệu của các tỉnh cũ, không xếp hạng',
    en: '{count} merged provinces have only figures of their former ones and are not ranked',
  },
  spreadSumsPartial: {
    vi: '{count} tỉnh sau sáp nhập mới có tổng của một số tỉnh cũ, không xếp hạng',
    en: '{count} merged provinces have only the sum of some former ones and are not ranked',
  },
  spreadSumsBounded: {
    vi: '{count} tỉnh sau sáp nhập có tổng chỉ biết cận hoặc khoảng, không xếp hạng',
    en: '{count} merged provinces have sums known only within bounds and are not ranked',
  },
  spreadSumsMixed: {
    vi: '{count} tỉnh sau sáp nhập có tổng chưa đủ hoặc chỉ biết cận, không xếp hạng',
    en: '{count} merged provinces have sums that are partial or known only within bounds and are not ranked',
  },
  claim: {
    vi: '{indicator} của {name}, {period}: nguồn chỉ nêu {value}',
    en: '{indicator}, {name}, {period}: the source says only {value}',
  },
  leaders: { vi: '{when} dẫn đầu là {names}', en: '{when} the leaders were {names}' },
  partLeaders: {
    vi: '{when} có số liệu của {count}/{of} tỉnh; dẫn đầu trong số đó là {names}',
    en: '{when} there are figures for {count} of {of} provinces; the leaders among them were {names}',
  },
  mapCount: {
    vi: '{when} có số liệu của {count}/{of} tỉnh',
    en: '{when} there are figures for {count} of {of} provinces',
  },
  mapCountOf: {
    vi: '{indicator}, {period}: có số liệu của {count}/{of} tỉnh',
    en: '{indicator}, {period}: figures for {count} of {of} provinces',
  },
  /** After the count: those that nobody published. */
  mapDerived: {
    vi: ', trong đó {count} tỉnh có số liệu suy ra từ tỉnh cũ',
    en: ', {count} of them derived from their former provinces',
  },
  mapBestWorst: {
    vi: 'tốt nhất là {best}, kém nhất là {worst}',
    en: 'the best is {best}, the worst {worst}',
  },
  mapHighLow: {
    vi: 'cao nhất là {best}, thấp nhất là {worst}',
    en: 'the highest is {best}, the lowest {worst}',
  },
  /** Before best and worst: the others are ranges, ranks or words. */
  mapOfThose: {
    vi: 'trong {count} tỉnh có một giá trị duy nhất, ',
    en: 'of the {count} with a single value, ',
  },
  mapSeveral: { vi: '{count} tỉnh', en: '{count} provinces' },
  onlyOne: {
    vi: '{when} chỉ {name} có số liệu: {value}',
    en: '{when} only {name} has a figure: {value}',
  },
  leader: { vi: '{name} ({value})', en: '{name} ({value})' },
  medianIs: { vi: 'Trung vị {value}', en: 'The median was {value}' },
  basis: { vi: 'theo {count} tỉnh', en: 'of the {count} provinces' },
  years: { vi: 'giai đoạn {from}–{to}', en: '{from}–{to}' },
  year: { vi: 'năm {to}', en: '{to}' },
  inYear: { vi: 'Năm {period}', en: 'In {period}' },
  inSpan: { vi: 'Giai đoạn {period}', en: 'In {period}' },
  until: { vi: 'Đến hết {period}', en: 'By the end of {period}' },
  reached: { vi: 'đạt', en: 'scored' },
  reachedShare: { vi: 'đạt', en: 'reached' },
  percentPoint: { vi: '{value} điểm phần trăm', en: '{value} percentage points' },
  and: { vi: ' và ', en: ' and ' },
} as const satisfies Record<string, Bilingual>;

export type Phrase = keyof typeof phrases;

export const phrase = (key: Phrase, language: Language, params: Params = {}): string =>
  fill(phrases[key][language], params);
