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

/** The line that the rows below it are of a part of the province, as far as it goes. */
export interface PartLine {
  readonly row: number;
  readonly text: string;
  /** Without its number. */
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
  readonly part: PartLine | null;
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
  describe: remember((label) => describeHeading(label, matchers)),
  describePath: (path) => describePath(path, matchers),
  period: remember(parsePeriod),
});
