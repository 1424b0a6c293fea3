import { foldLabel } from './fold-label.ts';

/** `Năm 2023 (ước)`, `Ước thực hiện`; "thỏa ước" and "quy ước" are words of their own. */
const estimate =
  /(?<!\p{L})(?<!(?:điều|thỏa|quy|hương|công|giao|khế|mong) )ước(?= ?(?:$|\)|\d|tính|thực hiện|th(?!\p{L})|đạt|cả năm|năm|quý|tháng))|(?<!\p{L})(?:ưth|dự kiến|dự báo|sơ bộ)(?!\p{L})/u;

/** Do the words say that figures are not final yet, but estimated before the period is over? */
export const namesEstimate = (text: string): boolean => estimate.test(foldLabel(text));
