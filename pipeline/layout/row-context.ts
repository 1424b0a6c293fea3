import type { Matchers } from '../match/create-matchers.ts';
import { remember } from '../match/remember.ts';
import type { Period } from '../model/period.ts';
import { type PeriodFault, parsePeriod } from '../parse/parse-period.ts';
import { describeHeading, type HeadingMeaning } from './describe-heading.ts';
import type { Known, Layout } from './layout.ts';

/** What every row of one table is read with. */
export interface RowContext {
  readonly layout: Layout;
  readonly known: Known;
  readonly matchers: Matchers;
  /** What an indicator's cell says, read as headings are. */
  readonly describe: (label: string) => HeadingMeaning;
  readonly period: (text: string) => Period | PeriodFault;
}

export const createRowContext = (layout: Layout, known: Known, matchers: Matchers): RowContext => ({
  layout,
  known,
  matchers,
  describe: remember((label) => describeHeading(label, matchers)),
  period: remember(parsePeriod),
});
