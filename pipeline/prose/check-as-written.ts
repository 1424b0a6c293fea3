import type { IssueDetail } from '../create-issue.ts';
import { settleValue } from '../figures/settle/settle-value.ts';
import type { AcceptedFigure } from '../model/corrections.ts';
import type { StatedValue } from '../model/observation.ts';
import type { Span } from '../narrative/narrative.ts';
import { parseRank } from '../parse/parse-rank.ts';
import { parseStatedValue } from '../parse/parse-stated-value.ts';
import { describeValue, type ValueAndRank } from './describe-value.ts';
import type { Prose } from './prose.ts';

const nothing: Pick<StatedValue, 'value' | 'lower' | 'upper'> = {
  value: null,
  lower: null,
  upper: null,
};

/** What the words at the place read as by themselves; null when they read as nothing. */
const readAlone = (text: string): ValueAndRank | null => {
  const reading = parseStatedValue(text);
  const stated =
    reading === null || typeof reading === 'string' ? null : settleValue(reading, 'vi');
  if (stated) return { ...stated, rank: null, rankOf: null };
  const rank = parseRank(text);
  return rank ? { ...nothing, qualifier: 'rank-only', rank: rank.rank, rankOf: rank.of } : null;
};

/** The figure as the reading proposes it there, or as its words alone read. */
const readAt = ({ start, end }: Span, text: string, { proposals }: Prose): ValueAndRank | null => {
  const proposal = proposals.find(({ at }) => at.start === start && at.end === end);
  if (!proposal) return readAlone(text);
  const { stated, rank, rankOf } = proposal;
  return { ...stated, rank, rankOf };
};

const numbersOf = ({ value, lower, upper, rank, rankOf }: ValueAndRank): string =>
  JSON.stringify([value, lower, upper, rank, rankOf]);

/** What to warn of when a person accepted another value than the words say; null: as they say. */
export const checkAsWritten = (
  figure: AcceptedFigure,
  span: Span,
  prose: Prose,
): Pick<IssueDetail, 'params'> | null => {
  const read = readAt(span, figure.text, prose);
  if (read && numbersOf(read) === numbersOf(figure)) return null;
  const unread = { vi: 'không đọc được', en: 'unreadable' };
  return {
    params: { value: describeValue(figure), read: read ? describeValue(read) : unread },
  };
};
