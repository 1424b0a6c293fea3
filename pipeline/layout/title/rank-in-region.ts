import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Issue } from '../../model/issue.ts';
import { cellText, type Row } from '../../source/table.ts';
import type { Layout } from '../layout.ts';
import type { Title } from './read-title.ts';

/** `Các tỉnh vùng Đồng bằng sông Hồng`; "theo vùng" and "các vùng" are all of them. */
const region =
  /(?<!\p{L})(?<!(?:theo|các|từng|những|\d) )(?:vùng|khu vực|cụm(?: thi đua)?|nhóm tỉnh)(?!\p{L})/u;

/**
 * A title of some provinces above ranks of which none is greater than there are rows: they may be ranks
 * among these. Beside provinces of one region the ranks of the nation leave gaps.
 */
export const sayRegionRanks = (
  { lines }: Title,
  layouts: readonly Layout[],
  sample: readonly Row[],
): readonly Issue[] => {
  const line = lines.find(({ text }) => region.test(foldLabel(text)));
  if (!line || !layouts.some((layout) => isRankedWithin(layout, sample))) return [];
  const { row, text } = line;
  return [createIssue('ranks-in-region', { row }, { severity: 'warning', text })];
};

const isRankedWithin = ({ measures, geography }: Layout, sample: readonly Row[]): boolean =>
  geography !== null &&
  measures.some(({ rank }) => {
    const ranks = rank
      ? sample.flatMap((row) => /^\d{1,2}/u.exec(cellText(row, rank.index)) ?? [])
      : [];
    return ranks.length > 1 && ranks.every((number) => Number(number) <= ranks.length);
  });
