import { createIssue } from '../../create-issue.ts';
import { isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { type Period, periodName } from '../../model/period.ts';
import { isPeriod, parsePeriod } from '../../parse/parse-period.ts';
import { partOfPeriod } from '../heading/describe-heading.ts';
import type { TimeDoubt } from '../layout.ts';
import { findIndicators, findPeriods, findStretches, hasReversedTime } from './find-in-text.ts';
import {
  type Fact,
  fact,
  type KnownContext,
  nameWords,
  only,
  type Report,
  sheetWords,
} from './known-context.ts';
import type { Title } from './read-title.ts';
import { distinctOf, readTimes, type SaidTimes } from './said-times.ts';

/** When a table's figures are of, by what is said around it. */
export interface SettledPeriod {
  readonly fact: Fact<Period> | null;
  readonly doubt: TimeDoubt | null;
  /** Why what is said is no period of the table's; null: nothing is said. */
  readonly missing: Issue | null;
}

const none: SettledPeriod = { fact: null, doubt: null, missing: null };

/** Last year's sheet, copied: its name says one year, its title another. */
export const differingSheet = (period: Period, { sheet }: KnownContext): Issue | null => {
  const named = only(findPeriods(sheetWords(sheet)));
  if (!named || (named.from !== null && named.to >= period.to && named.from <= (period.from ?? '')))
    return null;
  if (named.end === period.end || named.grain !== 'year') return null;
  const params = { period: periodName(period) };
  return createIssue('sheet-name-differs', {}, { severity: 'warning', text: sheet ?? '', params });
};

/** Hints, then what stands above the table, then the sheet's name, the table before, the file's name. */
export const settlePeriod = (
  title: Title,
  context: KnownContext,
  report: Report,
): SettledPeriod => {
  const { hints } = context;
  if (hints.period) return periodOfKey(hints.period, undefined, none, report);
  // The forms on procedures close before the calendar does: "Quý I" is said of 15/12 to 14/3 there.
  const isDated = findStretches(title.text).length > 0;
  const around = periodAround(title, context);
  return title.period && !isDated
    ? periodOfKey(title.period, title.saidIn.period, around, report)
    : around;
};

/** `Kỳ báo cáo: Quý I/2023`; "Quý I" alone is of the year that is said around it. */
const periodOfKey = (
  text: string,
  row: number | undefined,
  around: SettledPeriod,
  report: Report,
): SettledPeriod => {
  const period = parsePeriod(text.replace(/năm ?: ?(?=\d)/iu, 'năm '));
  if (isPeriod(period)) return { ...none, fact: fact(period, null) };
  const part = around.fact && partOfPeriod(text, around.fact.value);
  if (part) return { ...around, fact: fact(part, around.fact?.from ?? null) };
  return { ...none, fact: report(period, text, row) };
};

/** What the title, the sheet's name, the table before or the file's name says. */
const periodAround = (title: Title, context: KnownContext): SettledPeriod => {
  const { name, sheet, before } = context;
  return (
    periodOfTitle(title, context) ??
    periodOfName(sheet ?? '', 'sheet') ??
    periodBefore(before) ??
    periodOfName(name, 'name') ??
    none
  );
};

/** Null: no line says a period. */
const periodOfTitle = (title: Title, context: KnownContext): SettledPeriod | null => {
  const times = readTimes(title.text);
  if (times.isWeekly) return { ...none, missing: weekly(title) };
  const { stated, announced } = times;
  if (stated.length + announced.length === 0) return reversed(title);
  const isOfIndex = namesIndex(title, context);
  const meant = distinctOf(isOfIndex && stated.length > 0 ? stated : [...stated, ...announced]);
  const period = only(meant);
  if (!period) return { ...none, missing: severalPeriods(title, meant) };
  const code = doubtOf(title, times, isOfIndex);
  const line = title.lines.find((one) => timesIn(one.text) > 0) ?? title.lines[0];
  const doubt = code && { code, text: line?.text ?? title.text, row: line?.row ?? null };
  return { fact: fact(period, null), doubt, missing: null };
};

/** "Từ 01/01/2024 đến 30/6/2023": null where no line says a time that ends before it begins. */
const reversed = ({ lines }: Title): SettledPeriod | null => {
  const line = lines.find(({ text }) => hasReversedTime(text));
  if (!line) return null;
  const missing = createIssue('bad-period-order', { row: line.row }, { text: line.text });
  return { ...none, missing };
};

const timesIn = (text: string): number => {
  const { stated, announced, isWeekly } = readTimes(text);
  return stated.length + announced.length + Number(isWeekly);
};

/** Words of a title that tells of one index or several. */
const indexWords = /(?<!\p{L})(?:chỉ số|xếp hạng|thứ hạng|index|indices|ranking)(?!\p{L})/iu;

const namesIndex = ({ lines, indicator }: Title, { matchers }: KnownContext): boolean =>
  [...lines.map(({ text }) => text), indicator ?? ''].some(
    (text) => indexWords.test(text) || findIndicators(text, matchers).some(isPublishedIndex),
  );

/** What a report is called, whatever it tells of; "Kết quả năm 2010" are the table's own. */
const reportWords =
  /(?<!\p{L})(?:báo cáo|tình hình|tổng kết|sơ kết|kết quả(?! năm)|nhiệm vụ|công tác|report|review)(?!\p{L})/iu;

const doubtOf = (
  { text }: Title,
  { stated }: SaidTimes,
  isOfIndex: boolean,
): TimeDoubt['code'] | null => {
  if (stated.length === 0) return 'announced-period';
  return !isOfIndex && reportWords.test(text) ? 'report-period' : null;
};

const weekly = ({ lines, text }: Title): Issue => {
  const line = lines.find((one) => readTimes(one.text).isWeekly);
  return createIssue('unknown-period', line ? { row: line.row } : {}, { text: line?.text ?? text });
};

const severalPeriods = ({ lines }: Title, periods: readonly Period[]): Issue => {
  const row = lines.find((one) => timesIn(one.text) > 0)?.row;
  const names = periods.map((period) => periodName(period));
  const [vi, en] = [names.map((one) => one.vi), names.map((one) => one.en)];
  const params = { periods: { vi: vi.join(', '), en: en.join(', ') } };
  return createIssue('several-periods', row === undefined ? {} : { row }, { params });
};

/** Null: the name says no period, or several. */
const periodOfName = (name: string, from: 'sheet' | 'name'): SettledPeriod | null => {
  const words = from === 'sheet' ? sheetWords(name) : nameWords(name);
  const { stated, announced } = readTimes(words);
  const period = only(stated.length > 0 ? stated : announced);
  if (!period) return null;
  const doubt = { code: 'announced-period' as const, text: name, row: null };
  return { fact: fact(period, from), doubt: stated.length > 0 ? null : doubt, missing: null };
};

/** The table before is of a report as a whole, and says so itself. */
const periodBefore = (before: KnownContext['before']): SettledPeriod | null => {
  const found = fact(before?.known.period, 'before');
  const doubt = before?.known.timeDoubt ?? null;
  return (
    found && {
      fact: found,
      doubt: doubt?.code === 'announced-period' ? doubt : null,
      missing: null,
    }
  );
};
