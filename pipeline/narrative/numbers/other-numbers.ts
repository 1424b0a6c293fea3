import type { IgnoredReason, Span } from '../narrative.ts';
import { tokenStart, tokenStop } from '../text/patterns.ts';

/** A stretch whose numbers are no figures. */
export interface Other extends Span {
  readonly reason: IgnoredReason;
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d{2}';

const rule = (reason: IgnoredReason, pattern: string): readonly [IgnoredReason, RegExp] => [
  reason,
  new RegExp(pattern, 'gu'),
];

const documents =
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|công văn|kết luận|hướng dẫn|công điện|tờ trình|luật|pháp lệnh|quy định|thông tri|giấy phép|hiệp định|văn bản|đề án|dự án';
const parts =
  'điều|khoản|mục|chương|phụ lục|biểu|mẫu|bảng|hình|ảnh|trang|tiết|câu|quốc lộ|tỉnh lộ|đường|quận|phường|tổ dân phố|khu phố|phòng|kỳ|khóa|khoá|đợt|giai đoạn|cấp độ|bậc|lớp|loại|vòng|tuần|cụm|đại hội|tiêu chí|trục|cột|dòng';

/** On the text in lower case; the first rule that fits a number wins. */
const rules: readonly (readonly [IgnoredReason, RegExp])[] = [
  rule('name', `(?<!\\S)(?:https?://|www\\.)\\S{1,300}|(?<!\\S)[\\w.+-]{1,60}@\\S{1,100}`),
  rule(
    'name',
    `(?<![\\p{L}\\d_.-])[\\p{L}\\d_.-]{1,80}\\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|html?)${tokenStop}`,
  ),
  rule('time-of-day', '\\[?gmt ?[+-]\\d{1,2}\\]?'),
  rule('time-of-day', `${tokenStart}\\d{1,2} ?(?::|h|g) ?\\d{2}(?!\\d)(?:[:'] ?\\d{2})?`),
  rule(
    'time-of-day',
    `${tokenStart}\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2}(?: phút)?)?${tokenStop}|${tokenStart}24/(?:24|7)${tokenStop}`,
  ),
  rule('date', `${tokenStart}${day}([/.-])${month}\\1(?:${year}|\\d{2})(?!\\d)`),
  rule('date', `ngày ${day} tháng ${month}(?: năm ${year})?(?!\\d)`),
  rule(
    'date',
    `${tokenStart}(?:hôm|sáng|trưa|chiều|tối|đêm|dịp|quốc khánh|lễ|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:ngày )?\\(?${day} ?[/-] ?${month}(?![\\d/])${tokenStop}|ngày ${day}(?: ?[/-] ?${month})?(?![\\d/])${tokenStop}`,
  ),
  rule('date', `\\(${day}[/-]${month}\\)`),
  rule('date', `${tokenStart}thứ [2-7](?:,|(?= ngày| hằng| hàng))`),
  rule('date', `${tokenStart}tháng ${month}(?:(?:/|-| năm )${year})?(?![\\d/.,]*\\d)`),
  rule(
    'document',
    `${tokenStart}(?:${documents}|thông báo|báo cáo|kế hoạch|chương trình(?: hành động| công tác)?) số ?:? ?\\d[\\d/]*[\\p{L}]*`,
  ),
  rule(
    'document',
    `${tokenStart}(?:${documents}) \\d{1,4}(?:[a-z]|/${year})?(?![\\d.,/]*\\d)(?! ?%)`,
  ),
  rule(
    'phone',
    `${tokenStart}(?:điện thoại|đt|hotline|tổng đài|đường dây nóng|fax|di động)[ :.]{1,3}[\\d .()-]{3,20}\\d`,
  ),
  rule('phone', '(?<![\\d.,])(?:\\+84|0)\\d(?:[ .-]?\\d){7,9}(?![\\d])'),
  rule(
    'name',
    `${tokenStart}(?:công nghiệp|công nghệ|cmcn|thời đại|kỷ nguyên)(?: lần thứ tư)? \\d\\.0${tokenStop}`,
  ),
  rule('name', `${tokenStart}(?:iso|tcvn|qcvn)[ /:-]*\\d+(?:[:/-]\\d+)*`),
  rule('name', `(?<=\\p{L}-?)\\d+(?:[.:]\\d+)*(?![\\d%])`),
  rule(
    'name',
    `${tokenStart}(?:chương trình|phong trào|cuộc vận động|chiến dịch|đề án|dự án) [“"]?\\d{1,4} (?:nghìn|ngàn|triệu|vạn|tỷ)${tokenStop}`,
  ),
  rule(
    'age',
    `${tokenStart}(?:\\d{1,3} ?(?:-|–|đến) ?)?\\d{1,3} tuổi|${tokenStart}tuổi \\d{1,3}${tokenStop}`,
  ),
  rule(
    'label',
    `${tokenStart}(?:${parts}) (?:số |thứ )?\\d{1,3}(?![\\d.,/]*\\d)(?! ?%)${tokenStop}`,
  ),
  rule(
    'label',
    `${tokenStart}(?:(?<!tổng |trong |con |một |đa |phần |cho )số|lần thứ|năm thứ|thứ tự) \\d{1,5}[a-z]?(?![\\d.,]*\\d)(?! ?%)${tokenStop}`,
  ),
  rule(
    'label',
    `${tokenStart}mức(?: độ)? [1-4](?:(?: ?, ?| và | ?- ?|/)(?:mức(?: độ)? )?[1-4])*(?![\\d.,/]*\\d)(?! ?%)${tokenStop}`,
  ),
  rule(
    'stage',
    `${tokenStart}\\d{1,2} (?:giai đoạn|bước|phần|nội dung|nhóm|khâu|trục)${tokenStop}`,
  ),
  rule(
    'group',
    `${tokenStart}(?:top|tốp|nhóm)(?: \\p{L}+){0,2} \\d{1,3}(?! ?%)(?![.,]?\\d)${tokenStop}`,
  ),
  rule(
    'group',
    `${tokenStart}(?:tổng số |trong số |trong |tất cả |cả |của )?(?:34|63|64)(?:/(?:34|63|64))? (?:tỉnh|địa phương)${tokenStop}`,
  ),
  rule(
    'change',
    `(?:gấp|tăng|giảm|cao|thấp|nhiều)(?: \\p{L}+){0,3} \\d+(?:[.,]\\d+)? lần${tokenStop}`,
  ),
  rule('change', `${tokenStart}\\d+(?:[.,]\\d+)? (?:bậc|điểm phần trăm|điểm %)${tokenStop}`),
  rule('change', `(?:lên|xuống|tăng|giảm|tụt) \\d{1,2} (?:hạng|vị trí)${tokenStop}`),
];

/** `119/KH-UBND`, `30c/NQ-CP`, `03-CT/TW`, `61/2018/NĐ-CP`: in capitals, so not in lower case. */
const documentNumber = new RegExp(
  `${tokenStart}\\d{1,5}[a-zđ]?(?:/${year})?[/-]\\p{Lu}[\\p{L}\\d]*(?:[-/.&]\\p{L}[\\p{L}\\d]*){0,4}`,
  'gu',
);

/** At the start of a line: "1.", "2)", "a)", "1.2."; and "(1)" anywhere. */
const atStart =
  /^[-–+•*·\s]*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/:](?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+\p{L}))/u;
const anywhere = /\(\d{1,2}\)/gu;

/** A slogan or a title in quotation marks; what follows a colon is speech. */
const quoted = /(:\s?)?[“„«"]([^“”„«»":]{1,90})[”“»"]/gu;
const isTitle = (inside: string): boolean => !/%|\d (?:tỷ|tỉ|triệu) đồng/u.test(inside);

/** Stretches of a sentence whose numbers are no figures, by the words around them. */
export const findOthers = (text: string, lower: string, isLineStart: boolean): Other[] => {
  const found: Other[] = [];
  const add = (reason: IgnoredReason, index: number, written: string): void => {
    found.push({ reason, start: index, end: index + written.length });
  };
  if (!/\d/.test(lower)) return found;
  const first = isLineStart ? atStart.exec(lower) : null;
  if (first) add('numbering', 0, first[0]);
  for (const { 0: written, index } of lower.matchAll(anywhere)) add('numbering', index, written);
  for (const { 0: written, index } of text.matchAll(documentNumber))
    add('document', index, written);
  for (const { 0: written, 1: colon, 2: inside = '', index } of lower.matchAll(quoted))
    if (colon === undefined && isTitle(inside)) add('name', index, written);
  for (const [reason, pattern] of rules)
    for (const { 0: written, index } of lower.matchAll(pattern)) add(reason, index, written);
  return found;
};
