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
    vi: '{name} chưa có số liệu năm {year} (gần nhất năm {last}: {value})',
    en: '{name} has no figure for {year} (the latest, for {last}: {value})',
  },
  noValue: {
    vi: '{name} chưa có số liệu {period}',
    en: '{name} has no figures for {period}',
  },
  noneChosen: {
    vi: 'Chưa có số liệu cho lựa chọn này',
    en: 'There are no figures for this choice',
  },
  rose: { vi: 'So với năm {from}: tăng {value}', en: 'Since {from}: up {value}' },
  fell: { vi: 'So với năm {from}: giảm {value}', en: 'Since {from}: down {value}' },
  same: { vi: 'So với năm {from}: không đổi', en: 'Since {from}: unchanged' },
  rankMove: { vi: 'từ hạng {before} đến {after}', en: 'from rank {before} to {after}' },
  target: {
    vi: '{when} {name} đặt mục tiêu {value}',
    en: '{when} {name} set a target of {value}',
  },
  baseline: {
    vi: '{name} có mốc so sánh {value} ({period})',
    en: '{name} had a baseline of {value} ({period})',
  },
  claim: {
    vi: '{when} nguồn chỉ nêu {name}: {value}',
    en: '{when} the source says of {name} only: {value}',
  },
  leaders: { vi: '{when} dẫn đầu là {names}', en: '{when} the leaders were {names}' },
  partLeaders: {
    vi: '{when} có số liệu của {count}/{of} tỉnh; dẫn đầu trong số đó là {names}',
    en: '{when} figures are published for {count} of {of} provinces; the leaders among them were {names}',
  },
  onlyOne: {
    vi: '{when} chỉ {name} có số liệu: {value}',
    en: '{when} only {name} has a figure: {value}',
  },
  leader: { vi: '{name} ({value})', en: '{name} ({value})' },
  medianIs: { vi: 'Trung vị {value}', en: 'The median was {value}' },
  years: { vi: 'giai đoạn {from}–{to}', en: '{from}–{to}' },
  year: { vi: 'năm {to}', en: '{to}' },
  inYear: { vi: 'Năm {period}', en: 'In {period}' },
  inSpan: { vi: 'Giai đoạn {period}', en: 'In {period}' },
  until: { vi: 'Đến hết {period}', en: 'By the end of {period}' },
  reached: { vi: 'đạt', en: 'scored' },
  reachedShare: { vi: 'đạt', en: 'reached' },
  counted: { vi: 'có', en: 'had' },
  stood: { vi: 'ở mức', en: 'stood at' },
  percentPoint: { vi: '{value} điểm phần trăm', en: '{value} percentage points' },
  and: { vi: ' và ', en: ' and ' },
} as const satisfies Record<string, Bilingual>;

export type Phrase = keyof typeof phrases;

export const phrase = (key: Phrase, language: Language, params: Params = {}): string =>
  fill(phrases[key][language], params);
