import type { Matchers } from '../match/create-matchers.ts';
import type { GroupPart } from '../match/group-part.ts';
import { remember } from '../match/remember.ts';
import type { Period } from '../model/period.ts';
import { type PeriodFault, parsePeriod } from '../parse/parse-period.ts';
import type { Subtitle } from './body/read-subtitle.ts';
import { describeHeading } from './heading/describe-heading.ts';
import { describePath, type HeadingPath } from './heading/describe-path.ts';
import type { HeadingMeaning } from './heading/meaning.ts';
import type { Known, Layout } from './layout.ts';

/** What says that rows are of a part of the province: a line above them, or a column's cell. */
export interface SaidPart {
  readonly row: number;
  /** Of a cell; null: a line. */
  readonly column: number | null;
  /** The line, or the column's heading. */
  readonly text: string;
  /** The part, without its number. */
  readonly name: string;
  readonly is: Exclude<GroupPart, 'whole'>;
}

/** What every row of one table is read with. */
export interface RowContext {
  readonly layout: Layout;
  readonly known: Known;
  readonly matchers: Matchers;
  /** The line among the rows that the row stands below, if any. */
  readonly subtitle: Subtitle | null;
  /** Null: the rows are of the whole province. */
  readonly part: SaidPart | null;
  /** The line is not understood: the rows are left out, and it is said why. */
  readonly isDoubtful: boolean;
  /** What an indicator's cell says, read as headings are. */
  readonly describe: (label: string) => HeadingMeaning;
  /** What it says below the cells it is indented under. */
  readonly describePath: (path: HeadingPath) => HeadingMeaning;
  readonly period: (text: string) => Period | PeriodFault;
}

/** For the rows of one layout; each label and each period is read once. */
export const createRowContext = (layout: Layout, known: Known, matchers: Matchers): RowContext => ({
  layout,
  known,
  matchers,
  subtitle: null,
  part: null,
  isDoubtful: false,
  describe: remember((label) => describeHeading(label, matchers)),
  describePath: (path) => describePath(path, matchers),
  period: remember(parsePeriod),
});
