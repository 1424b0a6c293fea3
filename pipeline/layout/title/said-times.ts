import { type Period, periodKey } from '../../model/period.ts';
import { plainText } from '../../parse/plain-text.ts';
import { findPeriods, findStretches, namesDays, withoutStretches } from './find-in-text.ts';
import { partBefore, withPartsOfYear } from './parts-of-year.ts';

/** What a title or a name says of when. */
export interface SaidTimes {
  readonly stated: readonly Period[];
  /** In which something was announced, "công bố năm 2023": an index is so the year after its own. */
  readonly announced: readonly Period[];
  /** It tells of a numbered week and of no days that bound it: no period is as short. */
  readonly isWeekly: boolean;
}

/** `Công bố năm 2023`, `công bố tháng 4/2023`; the PCI in "công bố PCI 2022" parts the year from it. */
const announcement =
  /(?<!\p{L})(?:công bố|cong bo|phát hành|announced|published|released)(?:[ :/.,-]{1,3}(?:vào|vao|trong|hồi|đầu|giữa|cuối|ngày|ngay|tháng|thang|quý|quy|năm|nam|in|on|[ivx]{1,3}|\d{1,2})){0,8}[ :/.,-]{1,3}(?:19|20)\d{2}(?!\d)/giu;

/** "Báo cáo tháng 3, nhiệm vụ tháng 4": what comes next is no time of the figures. */
const plans =
  /(?<=(?:báo cáo|kết quả|tình hình|sơ kết|tổng kết)[^\n]{0,200})(?<!\p{L})(?:nhiệm vụ|phương hướng|giải pháp|chương trình công tác)(?!\p{L})[^\n]*/giu;

/** `Quyết định số 886/QĐ-UBND năm 2018`: the year of a paper is none of the figures. */
const papers =
  /(?<!\p{L})(?:quyết định|thông tư|nghị quyết|nghị định|công văn|chỉ thị|tờ trình|văn bản|kế hoạch|đề án|chương trình|thông báo|luật|qđ|nq) (?:số:? ?\S{1,40}|\d{1,6}\/\S{1,40}) năm \d{4}(?!\d)/giu;

/** `Tuần 12/2023`, `Tuan thu 3 nam 2023`. */
const week = /(?<!\p{L})(?:tuần|tuan|week)[ .-](?:(?:lễ|thứ|thu|số|so|no\.?)[ .-])?\d{1,2}(?!\d)/iu;

/** The periods of a text; of what days bound only those days. */
export const readTimes = (text: string): SaidTimes => {
  const stretches = findStretches(text);
  if (stretches.length > 0)
    return { stated: besideStretches(stretches, text), announced: [], isWeekly: false };
  const plain = plainText(text);
  if (week.test(plain)) return { stated: [], announced: [], isWeekly: true };
  const announcements = plain.match(announcement) ?? [];
  return {
    stated: statedIn(plain.replace(announcement, ' | ').replace(papers, ' | ')),
    announced: findPeriods(announcements.map((one) => one.match(/\d{4}$/)?.[0]).join(' | ')),
    isWeekly: false,
  };
};

/** "Tháng 11 và 11 tháng năm 2023" are two times; days say themselves which they are. */
const besideStretches = (stretches: readonly Period[], text: string): readonly Period[] => {
  const [one, ...others] = stretches;
  const isOne = one && others.length === 0 && !namesDays(text);
  return isOne ? withPartsOfYear(one, withoutStretches(text.replace(plans, ' | '))) : stretches;
};

/** Each period once: of a year and a part of it that is said apart from it, the part. */
const statedIn = (text: string): readonly Period[] => {
  const own = text.replace(plans, ' | ');
  const stated = distinctOf(findPeriods(own));
  const [one, ...others] = stated;
  if (one && others.length === 0) return withPartsOfYear(one, own);
  const [next, ...further] = one ? [] : distinctOf(findPeriods(text));
  return next && further.length === 0 ? partBefore(next, own) : stated;
};

/** Without those that are the same time again. */
export const distinctOf = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [periodKey(period), period])).values(),
];
