import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { namesEstimate } from '../../match/names-estimate.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { overlaps } from '../../model/period.ts';
import type { Column, Known, Layout } from '../layout.ts';
import type { Title } from './read-title.ts';
import { linesAbove } from './said-line.ts';
import { readTimes } from './said-times.ts';

/** The columns of results, which no heading calls estimates. */
const resultsOf = (layouts: readonly Layout[], { kind }: Known): readonly Column[] =>
  layouts
    .flatMap(({ measures }) => measures.flatMap(({ value, rank }) => value ?? rank ?? []))
    .filter((column) => (column.kind ?? kind) !== 'target' && !namesEstimate(column.heading));

/** Figures of "ƯỚC THỰC HIỆN NĂM 2023" are not yet those of the year, whatever column they stand in. */
export const sayEstimates = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
): readonly Issue[] => {
  const isSaidByRows = layouts.every(({ period }) => period !== null);
  const isEstimated = ({ text }: { readonly text: string }): boolean => {
    if (!namesEstimate(text)) return false;
    const times = timesOfEstimate(text, known);
    return resultsOf(layouts, known).some(({ period }) =>
      period
        ? times.length === 0 || times.some((time) => overlaps(time, period))
        : known.period && !isSaidByRows,
    );
  };
  return linesAbove(title)
    .filter(isEstimated)
    .map(({ row, text }) => createIssue('estimated-figures', { row }, { text }));
};

/** "Thực hiện năm 2023 và ước thực hiện năm 2024": what stands behind the word; none: all that is read. */
const timesOfEstimate = (text: string, { period }: Known) => {
  const { stated } = readTimes(text.replace(/^.*(?<!\p{L})(?=(?:ước|dự kiến|dự báo|sơ bộ))/iu, ''));
  return stated.length > 0 || !period ? stated : [period];
};

/** "Đề xuất cắt giảm TTHC", "Đăng ký sáng kiến"; "đăng ký đất đai" is a field. */
const proposal =
  /^\(?(?:đề xuất|đề nghị|phương án|đăng ký) (?:cắt|giảm|đơn giản|tinh giản|sáng kiến|công nhận|thi đua|chỉ tiêu|phấn đấu|danh hiệu)(?!\p{L})/u;
/** "Dự thảo - chưa công bố", "số liệu minh họa"; drafts of laws are what a report may tell of. */
const draft =
  /(?<!\p{L})(?:minh (?:họa|hoạ)|bản nháp|chưa (?:được )?công bố)(?!\p{L})|^\(?(?:bản )?dự thảo(?= *(?:$|[),:–-]|lần|báo cáo|số liệu))|\((?:bản )?dự thảo[^)]*\)/u;
const proposed = /đề nghị|đề xuất|đăng ký/iu;

/** Where columns without a word of it are read as results, a person should look. */
export const sayNoResults = (
  { lines }: Title,
  layouts: readonly Layout[],
  known: Known,
): readonly Issue[] => {
  const results = resultsOf(layouts, known);
  if (results.length === 0) return [];
  const isUncounted = !results.some(({ indicator }) =>
    countsProposals(indicator ?? known.indicator),
  );
  const line = lines.find(({ text }) => {
    if (text.length > limits.label) return false;
    const folded = foldLabel(text);
    return (isUncounted && proposal.test(folded)) || draft.test(folded);
  });
  if (!line) return [];
  const { row, text } = line;
  return [createIssue('no-results-by-title', { row }, { severity: 'warning', text })];
};

const countsProposals = (indicator: Indicator | null): boolean =>
  indicator !== null && proposed.test(indicator.name.vi);
