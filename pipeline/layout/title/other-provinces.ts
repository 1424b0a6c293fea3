import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { nameGeographies } from '../../match/name-geographies.ts';
import type { Issue } from '../../model/issue.ts';
import { findGeographies, geographiesInName } from './find-in-text.ts';
import { type KnownContext, only, sheetWords } from './known-context.ts';
import type { Title } from './read-title.ts';

/** "Tỉnh Hà Nam và tỉnh Nam Định" above figures without a province of their own; null: one, or none. */
export const sayProvinces = ({ lines, text }: Title, matchers: Matchers): Issue | null => {
  const named = findGeographies(text, matchers);
  const line = lines.find((one) => findGeographies(one.text, matchers).length > 0);
  if (named.length < 2 || !line) return null;
  const each = named.map((slugs) => nameGeographies(slugs, matchers.lists.geographies));
  const names = {
    vi: each.map(({ vi }) => vi).join(', '),
    en: each.map(({ en }) => en).join(', '),
  };
  const detail = { severity: 'warning' as const, text: line.text, params: { names } };
  return createIssue('several-provinces', { row: line.row }, detail);
};

/** A sheet copied from that of another province: its name says one, its title another. */
export const sheetOfOther = (
  geographies: readonly string[],
  { sheet, matchers }: KnownContext,
): Issue | null => {
  const named = only(geographiesInName(sheetWords(sheet), matchers));
  if (!named || named.some((slug) => geographies.includes(slug))) return null;
  const name = nameGeographies(geographies, matchers.lists.geographies);
  const detail = { severity: 'warning' as const, text: sheet ?? '', params: { name } };
  return createIssue('sheet-province-differs', {}, detail);
};
