import type { Measure } from '../../layout/layout.ts';
import type { RowContext } from '../../layout/row-context.ts';
import { namesScore } from '../../match/score-or-rank.ts';
import { isMissingMark, type StatedReading } from '../../parse/parse-stated-value.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Figure } from '../figure.ts';
import type { Subject } from './read-subject.ts';

/** What is said of a measure's numbers: ranks, or scores, in the row itself or above it. */
export const sayScoreOrRank = (
  row: Row,
  { value, rank }: Measure,
  stated: StatedReading | null,
  subject: Subject,
  { layout, known }: RowContext,
): Figure['said'] => {
  if (!value || subject.isRank) return 'rank';
  const label = layout.indicator ? cellText(row, layout.indicator.index) : '';
  const hasUnit = stated?.unitText || subject.labelUnit || !isMissingMark(subject.unitText);
  if (rank || hasUnit || namesScore(label)) return 'score';
  return value.isScore || value.unit || known.unit ? 'score-above' : null;
};
