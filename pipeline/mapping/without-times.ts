import { foldLabel } from '../match/fold-label.ts';
import { isPeriod, parsePeriod } from '../parse/parse-period.ts';
import { plainText } from '../parse/plain-text.ts';

/** Stands for any year, day or stretch of time. */
const timeMark = '#';

/** The longest first: days, parts of a year with or without it, spans of years, years. */
const times: readonly RegExp[] = [
  /\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}/gu,
  /ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d{2}/gu,
  /(?:quý|tháng) (?:iv|i{1,3}|\d{1,2})(?![\p{L}\d])/gu,
  /\d{1,2} tháng(?: đầu| cuối)?(?![\p{L}\d])/gu,
  /(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
];

/** Several marks with only words of time between them are one: `quý i năm 2023`, `2011-2015`. */
const between = /#(?:(?:[\s,./-]|năm|đến|tới|từ|giai đoạn)*#)+/gu;

/** A folded heading with its times taken out: next year's has the same. */
export const withoutTimes = (text: string): string => {
  const folded = foldLabel(plainText(text));
  if (isPeriod(parsePeriod(folded))) return timeMark;
  return times
    .reduce((rest, time) => rest.replace(time, timeMark), folded)
    .replace(between, timeMark);
};
