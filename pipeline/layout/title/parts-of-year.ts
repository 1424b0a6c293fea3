import { type Period, periodKey } from '../../model/period.ts';
import { isPeriod } from '../../parse/parse-period.ts';
import { withYear } from '../heading/describe-heading.ts';

/** `Quý I`, `6 tháng đầu năm`, `9 tháng`, `tháng 3`; in a file's name `quy 1`. */
const parts =
  /(?<![\p{L}\d])(?:qu[ýy] (?:iv|i{1,3}|[1-4])|\d{1,2} tháng(?: (?:đầu|cuối) năm)?|tháng (?:1[0-2]|0?[1-9]))(?![\p{L}\d])/giu;

/** The day of a letter is no time of its figures. */
const days = /ngày[ \d.…]*tháng[ \d.…]*/giu;

/** Words before such a part that make another time of it: "số liệu đến tháng 9", "quá 3 tháng". */
const bound =
  /(?:(?<!\d)\d{1,2}|[-–/]|(?<!\p{L})(?:đến|hết|tới|từ|cuối|trước|sau|kể|quá|trên|dưới|hạn|gian|trong|mỗi|hằng|hàng))\s*$/iu;
/** And after it: "quý I - III", "tháng 1, 2". */
const goesOn = /^\s*(?:[-–/]|(?:đến|tới|và(?! *\|))(?!\p{L})|, ?(?:\d|[ivx]+(?!\p{L})))/iu;

/** "Báo cáo 9 tháng": so many months are the first ones there, and elsewhere any. */
const reported = /(?<!\p{L})(?:báo cáo|kết quả|sơ kết|tổng kết|công tác|tình hình)\s*$/iu;
const isBareCount = /^\d{1,2} tháng$/iu;

interface SaidPart {
  readonly period: Period;
  /** Nothing beside it speaks for another time. */
  readonly isSure: boolean;
}

const findParts = (text: string, year: number): readonly SaidPart[] => {
  const plain = text.replace(days, ' | ');
  return [...plain.matchAll(parts)].flatMap(({ 0: part, index }) => {
    const period = withYear(part, year);
    if (!isPeriod(period)) return [];
    const [before, after] = [plain.slice(0, index), plain.slice(index + part.length)];
    const isOpen = bound.test(before) || goesOn.test(after);
    const isOfReport = !isBareCount.test(part) || reported.test(before);
    return [{ period, isSure: !isOpen && isOfReport }];
  });
};

/**
 * When a title speaks of that names one time and, apart from its year, a part of it: "BÁO CÁO QUÝ I CỦA
 * TỈNH QUẢNG NINH NĂM 2023" is of the quarter. Several where it may be one or the other, as in "báo cáo
 * tháng 3 và quý I năm 2023".
 */
export const withPartsOfYear = (stated: Period, text: string): readonly Period[] => {
  if (stated.start !== stated.end) return [stated];
  const others = findParts(text, stated.end).filter(
    ({ period }) => periodKey(period) !== periodKey(stated),
  );
  const distinct = new Map(others.map(({ period }) => [periodKey(period), period]));
  const isNarrowed =
    stated.grain === 'year' && distinct.size === 1 && others.every(({ isSure }) => isSure);
  return isNarrowed ? [...distinct.values()] : [stated, ...distinct.values()];
};

/**
 * The part that a report is of whose title names a year only beside what comes next: "BÁO CÁO THÁNG 3,
 * NHIỆM VỤ THÁNG 4 NĂM 2023". None where it does not precede that: "THÁNG 12, NHIỆM VỤ THÁNG 1 NĂM 2024".
 */
export const partBefore = (next: Period, text: string): readonly Period[] => {
  const found = findParts(text, next.start ?? next.end);
  const [part, ...others] = new Map(found.map((one) => [periodKey(one.period), one])).values();
  const isBefore = part?.isSure && next.from !== null && part.period.to < next.from;
  return isBefore && others.length === 0 ? [part.period] : [];
};
