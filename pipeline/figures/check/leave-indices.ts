import { createIssue } from '../../create-issue.ts';
import type { Known, Layout, Measure } from '../../layout/layout.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';

/** A table of parts as its total is read. */
export interface TotalLayout {
  readonly total: Layout;
  /** What is left out of the total, and why. */
  readonly left: readonly Issue[];
}

/**
 * The total of the parts of a province is a figure of the province, but not where an index is
 * measured: the average of its departments' scores is not its own score.
 */
export const leaveIndices = (layout: Layout, known: Known): TotalLayout => {
  const indexOf = ({ value, rank }: Measure): Indicator | null => {
    const indicator = (value ?? rank)?.indicator ?? known.indicator;
    return indicator && isPublishedIndex(indicator) ? indicator : null;
  };
  const measures = layout.measures.filter((measure) => indexOf(measure) === null);
  const indices = new Set(layout.measures.flatMap((measure) => indexOf(measure) ?? []));
  const severity = measures.length === 0 ? 'error' : 'warning';
  const left = [...indices].map(({ name }) =>
    createIssue(
      'parts-of-index',
      { row: layout.headingRow },
      { severity, params: { indicator: name } },
    ),
  );
  return { total: { ...layout, measures }, left };
};
