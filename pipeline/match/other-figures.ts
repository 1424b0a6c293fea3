import { foldLabel } from './fold-label.ts';
import { neutralWords } from './headings.ts';
import { foldWords } from './word-list.ts';

/** `Chưa hoàn thành`, `Không được công nhận`: the opposite of what is counted. */
const undone = /^(?:số )?(?:chưa|không (?:đạt|được|hoàn thành|thực hiện|thông qua))(?!\p{L})/u;
const compared = /(?<!\p{L})so với(?!\p{L})|^(?:chênh lệch|tăng ?[/,(+]|tăng, giảm)/u;
const addedUp = /(?<!\p{L})(?:l[uũ][yỹ] kế|cộng dồn|nhiệm kỳ)(?!\p{L})/u;
/** "Nhiệm vụ năm 2025" come next; "nhiệm vụ được giao" are a theme. */
const planned =
  /^(?:phương hướng|định hướng|nhiệm vụ (?:trọng tâm|năm|quý|tháng|kỳ|thời gian)|phấn đấu|(?:các )?(?:chỉ tiêu|mục tiêu) (?:đề ra|đặt ra))(?!\p{L})/u;
const ownReckoning =
  /(?<!\p{L})(?:tham khảo|minh họa|minh hoạ|giả định|(?:tự|nội bộ) (?:tính|chấm|đánh giá|ước))(?!\p{L})/u;
const otherTime = /(?<!\p{L})(?:kỳ|quý|tháng|năm) (?:trước|sau|tới)(?!\p{L})/u;

/**
 * Does a line name figures that are not the results of the time: what is still to do, a difference, a sum
 * over other years, a plan of work, one's own reckoning?
 */
export const namesNoResults = (line: string): boolean => {
  const folded = foldLabel(line);
  return [undone, compared, addedUp, planned, ownReckoning, otherTime].some((one) =>
    one.test(folded),
  );
};

/** `Sáng kiến đề nghị`, `Số đăng ký`: not yet what is counted once it is settled. */
const proposed =
  /(?<!\p{L})(?:đề nghị|đề xuất|đăng ký|kiến nghị|xin ý kiến|chờ (?:duyệt|xét))(?!\p{L})/u;

/**
 * How the names of measures begin. "Số liệu các tỉnh", "Điểm trên 80" and "Số đã thông qua" name none;
 * `Tỷ lệ (%)` is understood before.
 */
const measureStart =
  /^(?:(?:bộ )?chỉ số|số(?! (?:liệu|lượng|đã|thực)(?!\p{L}))|tổng số|(?:tỷ|tỉ) (?:lệ|trọng)|điểm|giá trị|chi phí) (?!(?:trên|dưới|từ|cao|thấp|trung bình|tốt|khá|của)(?!\p{L})|[\d<>≥≤])/u;

/** What stands around the short name of an index. */
const aroundIndex =
  /(?<!\p{L})(?:bảng|biểu|kết quả|xếp hạng|bộ chỉ số|chỉ số|điểm số|điểm|tổng hợp|năm|các tỉnh|index|\d+)(?!\p{L})/giu;
/** `PGI`, `DDCI`; names of regions are cut short to letters that nobody can say: `BTB`. */
const shortName = /^(?=.*[AEIOUY])[A-Z]{3,6}$/u;

const neutral: ReadonlySet<string> = new Set(foldWords(neutralWords));

/** Does a line, which names no indicator that is known, name one all the same? */
export const namesUnknownMeasure = (line: string): boolean => {
  const folded = foldLabel(line);
  if (neutral.has(folded)) return false;
  const short = line.replace(aroundIndex, ' ').replace(/[\s.:()–-]+/gu, ' ');
  return measureStart.test(folded) || proposed.test(folded) || shortName.test(short.trim());
};
