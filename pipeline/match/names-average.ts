import { foldLabel } from './fold-label.ts';

/**
 * `Bình quân mỗi năm`, `BQ 5 năm`, `trung bình giai đoạn 2016-2020`, `giai đoạn 2016-2020 (bình quân)`;
 * the average of "trung bình năm 2023" is one within that year, and "bình quân đầu người" is of people.
 */
const average =
  /(?<!\p{L})(?:(?:bình quân|trung bình|bq|tb)(?: (?:cộng|chung|của|trong|qua|theo|tính)){0,3}(?:(?: ?\/ ?| (?:(?:mỗi|hằng|hàng|một|từng|các|\d{1,2}) )?)năm(?!\p{L})(?! \d{4}(?!\d| ?[-~]| đến))| (?:giai đoạn|thời kỳ|nhiệm kỳ)(?!\p{L})| \d{4} ?(?:[-~]|đến) ?\d{4})|(?:giai đoạn|thời kỳ) \d{4} ?(?:[-~]|đến) ?\d{4},? ?[-(]? ?(?:(?:số|số liệu|tính) )?(?:bình quân|trung bình)|(?:annual|yearly) (?:average|mean)|average (?:per|a) year)(?!\p{L})/u;

/** Do the words say that a figure is an average over several years? */
export const namesAverage = (text: string): boolean => average.test(foldLabel(text));
