import { foldLabel } from '../match/fold-label.ts';
import { createDays, type Grain, type Period, yearBefore } from '../model/period.ts';

/**
 * The period of the report, from which a column's own follows, and the year it names; null: it does not
 * settle it.
 */
type Settle = (report: Period, year: number) => Period | null;

const startOfYear = ({ end }: Period): string => `${end}-01-01`;

const sinceNewYear: Settle = (report) => {
  if (report.from === startOfYear(report)) return report;
  return report.start === report.end ? createDays(startOfYear(report), report.to) : null;
};

const until: Settle = ({ to }) => createDays(null, to);

/** The report's own time, if it is as long. */
const ofGrain =
  (grain: Grain): Settle =>
  (report) =>
    report.grain === grain ? report : null;

/** The same stretch of that year: "Cùng kỳ năm 2023" of a report on the second quarter of 2024. */
const inYear: Settle = (report, year) => {
  const years = report.end - year;
  if (years < 1 || years > mostYears) return null;
  return Array.from({ length: years }).reduce<Period>(yearBefore, report);
};

/** No report looks further back. */
const mostYears = 30;

/** What came before half a year or a quarter is no year: that of its months may be meant, or the last. */
const yearBeforeYear: Settle = (report) => (report.grain === 'year' ? yearBefore(report) : null);

const done = '(?:(?:kết quả |số )?thực hiện |số liệu |kết quả |số )?';
const reported = '(?:kỳ|kỳ báo cáo|kỳ này)';
const total = '(?:lũy kế|cộng dồn)';

/** What headings call by the report's own period; "lũy kế" alone has no start, "đến nay" no end. */
const forms: readonly (readonly [RegExp, Settle])[] = [
  [form(`${done}(?:trong ${reported}|kỳ này|kỳ báo cáo này)`), (report) => report],
  [form(`${done}(?:trong năm|năm nay)`), ofGrain('year')],
  [form(`${done}(?:trong quý(?: này| báo cáo)?|quý này|quý báo cáo)`), ofGrain('quarter')],
  [form(`${done}(?:trong tháng(?: này| báo cáo)?|tháng này|tháng báo cáo)`), ofGrain('month')],
  [form(`${done}cùng kỳ(?: năm (?:trước|ngoái))?`), yearBefore],
  [form(`${done}cùng kỳ (?:của )?(?:năm )?((?:19|20)\\d{2})`), inYear],
  [form(`${done}(?:năm trước|năm ngoái)`), yearBeforeYear],
  [form(`${done}${total} (?:tính )?từ đầu năm(?: đến (?:cuối |hết )?${reported})?`), sinceNewYear],
  [form(`${done}${total} (?:tính )?đến (?:cuối|hết) ${reported}`), until],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

/** Does the text name a time by that of the report: `Trong kỳ`, `Cùng kỳ năm trước`? */
export const isRelativeTime = (text: string): boolean => {
  const folded = foldLabel(text);
  return forms.some(([pattern]) => pattern.test(folded));
};

/** Is it the same stretch of another year? */
export const isSameStretch = (text: string): boolean =>
  isRelativeTime(text) && foldLabel(text).includes('cùng kỳ');

/**
 * `Cùng kỳ năm trước`, `Lũy kế từ đầu năm` in a report of that period; null where it does not follow:
 * "Trong năm" of a report of six months may be these, or the year.
 */
export const settleRelativeTime = (text: string, report: Period): Period | null => {
  const folded = foldLabel(text);
  for (const [pattern, settle] of forms) {
    const found = pattern.exec(folded);
    if (found) return settle(report, Number(found[1] ?? Number.NaN));
  }
  return null;
};
