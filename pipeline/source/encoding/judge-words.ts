import { isSyllable } from './syllables.ts';

/** How Vietnamese a text looks, by its words that hold a letter beyond ASCII. */
export interface Judgement {
  /** Different words that were judged. */
  readonly words: number;
  /** Of these, how many can be Vietnamese, from 0 to 1. */
  readonly share: number;
  /** How many are words of which hardly a report has none. */
  readonly familiar: number;
}

const familiarWords = new Set(
  `tỉnh thành phố năm quý tháng chỉ số điểm hạng xếp đơn vị tính tổng cộng kết quả báo cáo biểu bảng
  tiêu giá trị tỷ lệ thủ tục hồ sơ sáng kiến cấp địa phương đồng triệu ghi chú nguồn kỳ`.split(
    /\s+/,
  ),
);

// What is left of another encoding counts as letters; a space that does not break is none.
const word = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf]+/gu;
const isAscii = (text: string): boolean => !/[^ -~]/u.test(text);

/** Judges the words of a text; numbers and plain English words say nothing. */
export const judgeWords = (text: string): Judgement => {
  const words = [...new Set(text.normalize('NFC').match(word) ?? [])].filter(
    (one) => !isAscii(one),
  );
  const sound = words.filter(isSyllable).length;
  const familiar = words.filter((one) => familiarWords.has(one.toLowerCase())).length;
  const share = words.length === 0 ? 0 : sound / words.length;
  return { words: words.length, share, familiar };
};
