import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodKey, periodName } from '../../model/period.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import type { Known, Layout } from '../layout.ts';
import { type KnownContext, only } from './known-context.ts';
import type { Title } from './read-title.ts';
import {
  linesAbove,
  nameOfFile,
  nameOfSheet,
  type SaidLine,
  type SaidName,
  saysTime,
} from './said-line.ts';
import { readTimes } from './said-times.ts';

/**
 * "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024" above a column headed "năm 2024": the figures are read as the year's,
 * and a person should say whether they are. The same of a day up to which figures are counted, of years
 * that end with the column's, and of a sheet called "Quý I" under the title of a year.
 */
export const sayOtherTime = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
  context: KnownContext,
): readonly Issue[] => {
  const read = periodsRead(layouts, known, context);
  const years = read.filter(({ grain }) => grain === 'year');
  for (const year of years) {
    const line = findContrary(year, read, title, known, context);
    if (line) return [otherTime(line, year)];
  }
  return [];
};

const otherTime = (said: SaidLine | SaidName, year: Period): Issue =>
  createIssue('other-time-above', 'row' in said ? { row: said.row } : {}, {
    severity: 'warning',
    text: said.text,
    params: { source: said.source, period: periodName(year) },
  });

/** Of when results are read, by the headings or by what is said around; an index is of its year. */
const periodsRead = (
  layouts: readonly Layout[],
  known: Known,
  { hints }: KnownContext,
): readonly Period[] => {
  const around = hints.period ? null : known.period;
  const found = layouts.flatMap(({ period, year, measures }) =>
    measures.flatMap(({ value, rank }) => {
      const column = value ?? rank;
      const indicator = column?.indicator ?? known.indicator;
      if (!column || column.kind === 'target' || column.given?.period) return [];
      if (indicator && isPublishedIndex(indicator)) return [];
      return column.period ?? (period || year ? [] : (around ?? []));
    }),
  );
  return [...new Map(found.map((one) => [periodKey(one), one])).values()];
};

const findContrary = (
  year: Period,
  read: readonly Period[],
  title: Title,
  { period }: Known,
  context: KnownContext,
): SaidLine | SaidName | undefined => {
  const above = linesAbove(title).filter(({ text }) => text.length <= limits.label);
  const [sheet, file] = [nameOfSheet(context), nameOfFile(context)];
  const isApart = period !== null && read.some((one) => periodKey(one) === periodKey(period));
  const other = period && !isApart && isOther(period, year, read) ? period : null;
  return (
    above.find(
      ({ text }) =>
        (other && saysTime(text, other) && !namesPaper(text)) ||
        endsEarly(text, year) ||
        isBeyondYear(text),
    ) ??
    (isSheetOfOther(sheet, year, read) ? sheet : undefined) ??
    (other && saysTime(file.words, other) ? file : undefined)
  );
};

/** Is the time a part of that year, or are it years of which only the last is read? */
const isOther = (time: Period, year: Period, read: readonly Period[]): boolean => {
  if (time.end !== year.end || time.grain === 'year') return false;
  if (time.grain === 'span') return time.start !== null && read.length === 1;
  return isShort(time);
};

/** Reports on a year close in December, or in the one before: 15/12 to 14/12 is a year of theirs. */
const isShort = ({ from, to, end }: Period): boolean =>
  to < `${end}-12-01` || (from !== null && from > `${end}-01-31`);

/** Years of which a plan is: "thực hiện Chương trình tổng thể giai đoạn 2021-2025". */
const namesPaper = (text: string): boolean =>
  /(?<!\p{L})(?:kế hoạch|chương trình|đề án|nghị quyết|chiến lược|quyết định)(?!\p{L})/u.test(
    foldLabel(text),
  );

/** A day up to which something is counted; a report is to be sent until another. */
const lastDay =
  /(?<!\p{L})(?<!(?:(?<!(?:đúng|trước|quá|trong) )hạn|gửi|nộp|nhận)(?!\p{L})[^,;()]{0,40})(?:đến|tới|hết|chốt số liệu)(?: hết| cuối)?:?(?: ngày)? ((?:\d{1,2}[/.]\d{1,2}|\d{1,2} tháng \d{1,2}|tháng \d{1,2}|quý (?:i{1,3}|iv|[1-4]))(?![\p{L}\d]))(?:(?:[/.]| năm )(\d{4}))?/u;

/** "(số liệu đến ngày 30/9)", "Ngày chốt số liệu: 30/6/2024". */
const endsEarly = (text: string, { end }: Period): boolean => {
  const [, day, year = end] = lastDay.exec(foldLabel(text)) ?? [];
  if (day === undefined) return false;
  const isDay = /^\d+[/.]/.test(day);
  const time = parsePeriod(`đến ${isDay ? 'ngày ' : ''}${day}${isDay ? '/' : ' năm '}${year}`);
  return isPeriod(time) && time.end === end && isShort(time);
};

/** "(số lũy kế từ đầu nhiệm kỳ)"; "lũy kế 9 tháng" and "lũy kế từ đầu năm" say where they begin. */
const isBeyondYear = (text: string): boolean =>
  /(?<!\p{L})(?:l[uũ][yỹ] kế|cộng dồn)(?! (?:.* )?(?:năm|tháng|quý|kỳ báo cáo)(?!\p{L}))|(?<!\p{L})(?:từ đầu|cả) nhiệm kỳ(?!\p{L})/u.test(
    foldLabel(text),
  );

const isSheetOfOther = ({ words }: SaidName, year: Period, read: readonly Period[]): boolean => {
  if (isBeyondYear(words)) return true;
  const time = only(readTimes(`${words} năm ${year.end}`).stated);
  return time !== null && time.grain !== 'span' && isOther(time, year, read);
};
