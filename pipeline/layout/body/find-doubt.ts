import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { namesAverage } from '../../match/names-average.ts';
import { namesEstimate } from '../../match/names-estimate.ts';
import { tellsMonths } from '../../match/note-words.ts';
import { namesNoResults, namesUnknownMeasure } from '../../match/other-figures.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { Known } from '../layout.ts';
import { findIndicators, findPeriods } from '../title/find-in-text.ts';

/** Why it is not known what the figures below a line are: none of these is a theme. */
export type Doubt = 'average' | 'estimate' | 'kind' | 'time' | 'indicator';

/** "Kết quả 9 tháng và ước cả năm" stands above columns that say which is which. */
export const isEstimate = (line: string): boolean =>
  namesEstimate(line) && !/(?<!\p{L})và(?!\p{L})/iu.test(line);

/** Of a line that is not understood as a whole; null: nothing that changes what the figures are. */
export const findDoubt = (line: string, known: Known, matchers: Matchers): Doubt | null => {
  if (namesAverage(line)) return 'average';
  if (namesNoResults(line)) return 'kind';
  if (namesOtherTime(line, known)) return 'time';
  const isOther =
    namesUnknownMeasure(line) ||
    findIndicators(line, matchers).some((indicator) => indicator !== known.indicator);
  return isOther ? 'indicator' : null;
};

/** The years of a programme are none of the figures: "Thực hiện Đề án giai đoạn 2021-2025". */
const paper =
  /(?<!\p{L})(?:nghị quyết|nghị định|(?<!^)kế hoạch|chương trình|đề án|chiến lược|quyết định|thông tư|chỉ thị|luật|công văn|dự án|quy hoạch)(?!\p{L})/u;

const namesOtherTime = (line: string, { period: known }: Known): boolean => {
  const folded = foldLabel(line);
  const at = folded.search(paper);
  const told = at < 0 ? folded : folded.slice(0, at);
  const found = findPeriods(told);
  if (found.length === 0) return known?.grain === 'year' && tellsMonths(told);
  return found.some((period) => known === null || !isSame(period, known));
};

/** What is counted up to the end of December is the year's. */
const isSame = (period: Period, known: Period): boolean =>
  periodKey(period) === periodKey(known) || (period.from === null && period.to === known.to);
