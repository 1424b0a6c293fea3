import { createIssue } from '../create-issue.ts';
import { namesOnePart, namesParts } from '../match/parts-of-province.ts';
import type { Issue } from '../model/issue.ts';
import type { Layout } from './layout.ts';
import type { Title } from './read-title.ts';

/**
 * "UBND huyện Vân Đồn, tỉnh Quảng Ninh" above figures without a province of their own: they would be
 * the province's, and a person should say whether they are.
 */
export const sayPartInTitle = ({ lines }: Title, layouts: readonly Layout[]): readonly Issue[] => {
  const line = lines.find(({ text }) => namesOnePart(text) || namesParts(text));
  const isOfTitle = layouts.some(({ geography, breakdown }) => !geography && !breakdown);
  if (!line || !isOfTitle) return [];
  const { row, text } = line;
  return [createIssue('part-in-title', { row }, { severity: 'warning', text })];
};
