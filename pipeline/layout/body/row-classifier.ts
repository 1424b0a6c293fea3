import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { ownText } from '../../own-text.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Layout } from '../layout.ts';
import { classifyRow, namesSubject, type RowClass, raggedness } from './classify-row.ts';

/** As many subjects of rows are known again. */
const mostKept = 10_000;

/** `isSigned`: a signature stood above the row, and such rows go on. */
export type RowClassifier = (row: Row, isSigned: boolean) => RowClass;

/**
 * Says what rows below one heading are. A row that names a known province or indicator is data, unless
 * it is the heading again: of a name that is in no heading that need be found out only once.
 */
export const createRowClassifier = (layout: Layout, matchers: Matchers): RowClassifier => {
  const subject = layout.geography ?? layout.indicator;
  if (!subject) return (row, isSigned) => classifyRow(row, layout, matchers, isSigned);
  const { index } = subject;
  const named = new Set<string>();
  const headings = new Set(layout.headingTexts.map((texts) => texts[index]));
  return (row, isSigned) => {
    const text = cellText(row, index);
    if (named.has(text)) return raggedness(row, layout) ?? 'data';
    const isNamed =
      text !== '' &&
      named.size < mostKept &&
      namesSubject(row, layout, matchers) &&
      !headings.has(foldLabel(text));
    if (isNamed) named.add(ownText(text));
    return classifyRow(row, layout, matchers, isSigned);
  };
};
