import { foldLabel } from './fold-label.ts';

/** `cấp xã`, `cấp huyện`, `các sở, ban, ngành`, `các xã, phường`. */
const parts =
  /(?<!\p{L})(?:(?:cấp|khối) (?:sở|huyện|xã|phường|quận|cơ sở|phòng)|(?:các|những) (?:sở|xã|phường|huyện|quận|thị xã|phòng|cơ quan|ban,? ngành))(?!\p{L})/u;
/** `các tỉnh, thành phố`, `63 tỉnh`, `cả nước`. */
const provinces = /(?:các|\d+) tỉnh|tỉnh, ?thành|cả nước|toàn quốc/u;

/** Does a title tell of the parts of one province, communes, districts or offices, and of no others? */
export const namesParts = (title: string): boolean => {
  const folded = foldLabel(title);
  return parts.test(folded) && !provinces.test(folded);
};

/** `Tỉnh`, `Tỉnh/Thành phố`: no part of a province is headed so. */
export const namesProvinces = (heading: string): boolean =>
  /(?<!\p{L})(?:tỉnh|province)/u.test(foldLabel(heading));
