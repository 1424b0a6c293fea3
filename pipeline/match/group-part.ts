import type { Matchers } from './create-matchers.ts';
import { foldLabel } from './fold-label.ts';
import { sumWords } from './headings.ts';
import { findNarrowing, namesOffice } from './narrows-province.ts';
import { namesAllLevels, namesPart, namesParts } from './parts-of-province.ts';
import { foldWords } from './word-list.ts';

/**
 * Of what part of the province the rows below a line are. `level`: what the province's own offices do,
 * `field`: one field; an index that is named there can be that of the whole province; `place`: one office, district, commune
 * or their level, which have indices of their own; `whole`: of no part.
 */
export type GroupPart = 'level' | 'field' | 'place' | 'whole';

/** No line that names a group is longer: it tells of something. */
const longest = 60;

const wholes: ReadonlySet<string> = new Set([...foldWords(sumWords), 'cả tỉnh', 'chung']);
const level = /(?<!\p{L})cấp tỉnh(?!\p{L})/u;
/** What is no narrowing of these is a theme: "Lĩnh vực cải cách hành chính". */
const theme = /^(?:trong đó:? )?(?:lĩnh vực|ngành)(?!\p{L})/u;

/** Null: the line names no part of a province, nor all of it. */
export const findGroupPart = (line: string, matchers: Matchers): GroupPart | null => {
  const folded = foldLabel(line).replace(/[\s:.]+$/u, '');
  if (folded.length > longest) return null;
  if (wholes.has(folded) || namesAllLevels(folded)) return 'whole';
  const narrowing = findNarrowing(folded, matchers);
  if (narrowing === 'field') return 'field';
  if (narrowing !== null || namesParts(folded) || namesOffice(folded)) return 'place';
  if (level.test(folded)) return 'level';
  return namesPart(folded, []) && !theme.test(folded) ? 'place' : null;
};
