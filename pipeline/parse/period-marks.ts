import { withoutMarks } from '../match/match-lost-marks.ts';

/** The Vietnamese words periods are made of, as they are marked. */
const words =
  'năm tháng ngày quý kỳ giai đoạn thời nhiệm các cả từ đến tới hết đầu cuối nửa sáu của lũy luỹ kế tính cộng dồn số liệu báo cáo kế hoạch gian'.split(
    ' ',
  );
const marked: ReadonlySet<string> = new Set(words);
const bare: ReadonlySet<string> = new Set(words.map(withoutMarks));

/**
 * How the words of a period are marked: `right`; `bare`, without any mark ("nam 2018"), which in a
 * sentence may be another word: nam is also male, and half of Quảng Nam; or `wrong`, which is another
 * word: "cá năm 2022" is fish. The text in lower case, composed.
 */
export const judgeMarks = (text: string): 'right' | 'bare' | 'wrong' => {
  const doubtful = text
    .split(/[^\p{L}]+/u)
    .filter((word) => bare.has(withoutMarks(word)) && !marked.has(word));
  if (doubtful.length === 0) return 'right';
  const isBare = withoutMarks(text) === text;
  return isBare ? 'bare' : 'wrong';
};
