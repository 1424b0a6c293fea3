import type { Matchers } from '../../match/create-matchers.ts';
import {
  type Note,
  type NoteSense,
  readNoteWords,
  tellsMonths,
  tellsTime,
} from '../../match/note-words.ts';
import { findPeriods } from '../title/find-in-text.ts';
import { only } from '../title/known-context.ts';

/** What a note says of its figures that headings do not; null: nothing that could change any. */
export const readNote = ({ words }: Note, matchers: Matchers): NoteSense | null => {
  const said = readNoteWords(words, matchers);
  if (said || !tellsTime(words)) return said;
  const period = only(findPeriods(words));
  if (period) return { of: 'period', period };
  return tellsMonths(words) ? { of: 'part-of-year' } : null;
};
