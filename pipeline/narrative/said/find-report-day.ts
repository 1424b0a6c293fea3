import { isDay } from '../../model/period.ts';
import type { Span } from '../narrative.ts';

/** Days written with their year: "28/10/2022", "22-10-2019", "ngày 15 tháng 12 năm 2018". */
const written =
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d{2})/gu;

/** A dateline stands at the text's head; what comes later is other days. */
const head = 1_500;

const ofDocument =
  /(?:số|nghị quyết|nghị định|quyết định|luật|thông tư|chỉ thị|kế hoạch|công văn)[^.,;]{0,60}$/u;

const toIso = (day: string, month: string, year: string): string | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
};

/** The day on which the text says it was written: the first full date at its head. */
export const findReportDay = (lower: string): (Span & { readonly day: string }) | null => {
  for (const { 0: text, index, ...found } of lower.slice(0, head).matchAll(written)) {
    const day = toIso(
      found[1] ?? found[5] ?? '',
      found[3] ?? found[6] ?? '',
      found[4] ?? found[7] ?? '',
    );
    if (day && !ofDocument.test(lower.slice(Math.max(0, index - 60), index)))
      return { day, start: index, end: index + text.length };
  }
  return null;
};
