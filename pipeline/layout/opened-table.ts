import type { Issue } from '../model/issue.ts';
import type { IgnoredRow } from '../reading.ts';
import type { Row } from '../source/table.ts';
import type { GivenOf } from './columns/given.ts';
import type { Spread } from './heading/spread.ts';
import type { Known, Layout } from './layout.ts';
import type { Region } from './region.ts';
import type { KnownContext } from './title/known-context.ts';
import type { Title } from './title/read-title.ts';

/** What a table is read with. */
export interface TableContext extends KnownContext {
  /** In a grid a row may end early. */
  readonly isGrid: boolean;
  readonly spread: Spread;
  readonly region: Region;
  readonly givenOf: GivenOf;
}

/** What the first rows say, and those of them that belong to the body. */
export interface OpenedTable {
  readonly title: Title;
  /** One, or one for each column of provinces. */
  readonly layouts: readonly Layout[];
  readonly known: Known;
  readonly issues: readonly Issue[];
  readonly ignored: readonly IgnoredRow[];
  /** The first rows below the heading. */
  readonly sample: readonly Row[];
  /** Rows already seen that belong to the table's body. */
  readonly body: readonly Row[];
}

/** A table that cannot be read yet: a person may say what its columns are. */
export type Outline = Pick<OpenedTable, 'title' | 'layouts' | 'known' | 'sample'>;

/** Why nothing of a table is read. */
export interface UnopenedTable {
  readonly issues: readonly Issue[];
  /** Null: no row looks like the heading of one. */
  readonly outline: Outline | null;
}

/** Why nothing of a table is read, with its outline where a row looks like its heading. */
export const unopened = (
  issues: readonly Issue[],
  outline: Outline | null = null,
): UnopenedTable => ({ issues, outline });

/** Can the table be read? */
export const isOpened = (table: OpenedTable | UnopenedTable): table is OpenedTable =>
  'body' in table;
