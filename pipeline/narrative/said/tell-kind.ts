import type { Kind } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { Said } from '../narrative.ts';
import type { Figure } from '../numbers/figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { findPlanAfter, type KindMention } from './find-kinds.ts';
import type { ToldTime } from './tell-time.ts';

/** The nearest word that tells what kind of figure it is; else what the sentences before told. */
export const tellKind = (
  figure: Figure,
  mentions: readonly KindMention[],
  time: ToldTime,
  context: SentenceContext,
): Said<Kind> => {
  const { lower, shift, kind } = context;
  if (figure.isStart) return { value: 'baseline', at: shift(figure), reason: 'in-the-sentence' };
  const after = findPlanAfter(lower, figure.end);
  if (after) return { value: 'target', at: shift(after), reason: 'in-the-sentence' };
  const part = lower.lastIndexOf(';', figure.start);
  // What was before is said of one figure; plans and results go on through a list.
  const mention = mentions.findLast(
    (one) => one.end <= figure.start && (one.start > part || one.kind !== 'baseline'),
  );
  if (mention) return { value: mention.kind, at: shift(mention), reason: 'in-the-sentence' };
  if (isToCome(time.period, context.time.reportDay) && time.mention)
    return { value: 'target', at: shift(time.mention), reason: 'in-the-sentence' };
  const reason = kind === 'actual' ? 'not-said' : 'in-the-sentence-before';
  return { value: kind, at: null, reason };
};

const isToCome = (period: Period | null, reportDay: string | null): boolean =>
  period !== null && reportDay !== null && period.end > Number(reportDay.slice(0, 4));
