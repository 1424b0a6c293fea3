import type { Basis } from '../model/geography.ts';
import { foldLabel } from './fold-label.ts';

/** Words that say of which set of provinces figures are: "34 tỉnh", "sau sáp nhập", "Tỉnh (mới)". */
export interface SaidBasis {
  readonly basis: Basis;
  readonly text: string;
}

/** "34 tỉnh có điểm trên 50" may be some of the 63; there were never 63 of more. */
const some = '(?!(?:,? thành phố)? (?:tham gia|được khảo sát|có|đạt|chưa|không)(?!\\p{L}))';
const counted = (count: Basis): string =>
  `(?<!\\d)${count} (?:tỉnh|địa phương|đơn vị (?:hành chính )?cấp tỉnh|provinces)(?!\\p{L})`;
/** Of which the merging is: "sau sắp xếp đơn vị hành chính cấp tỉnh"; that of communes is another. */
const merging = (when: string): string =>
  `(?<!(?:xã|huyện|phường|sở|thôn|cơ quan|trường|bộ máy|trước và|so với) )${when} (?:khi )?(?:(?:sáp nhập|hợp nhất|sắp xếp)(?: (?:các|hai|ba|\\d{1,2}|cấp|địa giới|đơn vị|hành chính|đvhc)){0,4} tỉnh|sáp nhập(?! (?:\\p{L}+ ){0,4}(?:xã|huyện|phường|sở|thôn|cơ quan|trường|đơn vị)(?!\\p{L})))(?!\\p{L})`;
const called = (word: string): string =>
  `(?:tỉnh|thành phố|tp|(?:đơn vị hành chính|đvhc|địa giới|địa giới hành chính|địa bàn)(?: cấp tỉnh)?) (?:\\(${word}\\)|${word}(?=$|[),.;:/]))`;

const of: Readonly<Record<Basis, RegExp>> = {
  63: new RegExp(
    `${counted('63')}|${merging('trước')}|${called('cũ')}|before the merger|former provinces`,
    'u',
  ),
  34: new RegExp(
    `${counted('34')}${some}|${merging('sau')}|${called('mới')}|after the merger|new provinces`,
    'u',
  ),
};

/** "(MỚI)" behind a province's name, and in a heading over provinces. */
const behind: Readonly<Record<Basis, RegExp>> = {
  63: /(?<!\p{L})tỉnh(?: \p{L}+){0,4} ?\((?:cũ|trước (?:khi )?(?:sắp xếp|hợp nhất))\)/u,
  34: /(?<!\p{L})tỉnh(?: \p{L}+){0,4} ?\((?:mới|sau (?:khi )?(?:sắp xếp|hợp nhất))\)/u,
};

/** The set of provinces that a text says its figures are of; null: none, or both. */
export const findSaidBasis = (text: string): Basis | null => {
  const folded = foldLabel(text);
  const is = (basis: Basis): boolean => of[basis].test(folded) || behind[basis].test(folded);
  const [is63, is34] = [is('63'), is('34')];
  if (is63 === is34) return null;
  return is63 ? '63' : '34';
};
