import { createIssue } from '../../create-issue.ts';
import type { Layout } from '../../layout/layout.ts';
import type { RowContext, SaidPart } from '../../layout/row-context.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';

/** That rows are of a part of the province and are left out. */
export const partRows = ({ row, column, text }: SaidPart): Issue =>
  column === null
    ? createIssue('part-rows', { row }, { severity: 'warning', text })
    : createIssue('split-column', { row, column }, { severity: 'warning', text });

/** Is nothing said of the row but that? */
export const isPartRow = (issues: readonly Issue[]): boolean =>
  issues.length > 0 && issues.every(({ code }) => code === 'part-rows' || code === 'split-column');

/** A field and the province's own level hold indices of the whole province too. */
export const isWithin = (part: SaidPart, indicator: Indicator | null): boolean =>
  part.is === 'place' || indicator === null || !isPublishedIndex(indicator);

/**
 * Are all the columns, whose rows name no indicator of their own, of less than the province? Below a field
 * they are even of an index: that of satisfaction has figures by fields.
 */
export const areWithin = (part: SaidPart, { layout, known }: RowContext): boolean =>
  part.is === 'field' ||
  indicatorsOf(layout).some((indicator) => isWithin(part, indicator ?? known.indicator));

const indicatorsOf = ({ measures }: Layout): readonly (Indicator | null)[] =>
  measures.map(({ value, rank }) => (value ?? rank)?.indicator ?? null);
