import { createIssue } from '../../create-issue.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { findGroupPart } from '../../match/group-part.ts';
import { namesEstimate } from '../../match/names-estimate.ts';
import { namesOffice } from '../../match/narrows-province.ts';
import { namesNearIndex } from '../../match/near-indices.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Bilingual } from '../../model/language.ts';
import type { Known, Layout } from '../layout.ts';
import { type KnownContext, sheetWords } from './known-context.ts';
import type { Title } from './read-title.ts';

/** What a sheet's name says, and how its table was read instead. */
interface Against {
  readonly says: Bilingual;
  readonly read: Bilingual;
}

const estimates: Against = {
  says: { vi: 'số liệu mới là ước tính hoặc dự kiến', en: 'the figures are estimated or expected' },
  read: { vi: 'số thực hiện', en: 'actual ones' },
};
const drafts: Against = {
  says: {
    vi: 'số liệu chỉ là mẫu, bản nháp hoặc bản cũ',
    en: 'the figures are an example, a draft or an old version',
  },
  read: { vi: 'kết quả', en: 'results' },
};
const parts: Against = {
  says: {
    vi: 'số liệu là của một phần của tỉnh (một cấp, cơ quan, ngành, huyện hoặc xã)',
    en: 'the figures are of a part of the province (one level, office, field, district or commune)',
  },
  read: { vi: 'của cả tỉnh', en: 'those of the whole province' },
};
const otherIndex = ({ name }: Indicator): Against => ({
  says: { vi: 'số liệu là của một chỉ số khác', en: 'the figures are of another index' },
  read: name,
});

/** "Nháp", "Bản cũ", "Mẫu", and nothing else; "Tỉnh cũ" are the former provinces, "Mẫu 06a" a form. */
const draft =
  /^(?:(?:bản|file|số liệu) )?(?:nháp|cũ|mẫu|dự thảo|ví dụ|minh (?:họa|hoạ))$|^(?:draft|old|sample)$/u;

/**
 * A sheet called "Ước 2023", "Cấp huyện", "DDCI" or "Bản cũ", of which its table says nothing: that the
 * name is about the figures cannot be ruled out, and a person should look.
 */
export const saySheetName = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
  context: KnownContext,
): readonly Issue[] => {
  // The table before it on the sheet was told of.
  if (context.before) return [];
  const against = findAgainst(title, layouts, known, context);
  if (!against) return [];
  const detail = {
    severity: 'warning' as const,
    text: context.sheet ?? '',
    params: { ...against },
  };
  return [createIssue('sheet-name-against', {}, detail)];
};

const findAgainst = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
  { sheet, matchers }: KnownContext,
): Against | null => {
  const words = sheetWords(sheet);
  const columns = layouts.flatMap(({ measures }) =>
    measures.flatMap(({ value, rank }) => value ?? rank ?? []),
  );
  const [index, ...others] = new Set(
    columns.flatMap(({ indicator }) => indicator ?? known.indicator ?? []),
  );
  const isOfIndex = index !== undefined && others.length === 0 && isPublishedIndex(index);
  if (isOfIndex && namesNearIndex(words)) return otherIndex(index);
  if (namesEstimate(words) && columns.some(({ heading }) => !namesEstimate(heading)))
    return estimates;
  if (draft.test(foldLabel(words))) return drafts;
  const part = findGroupPart(words, matchers);
  const isPart = part === 'place' || part === 'level';
  return isPart && !isOfIndex && !tellsOfWhole(title, layouts) ? parts : null;
};

/** Is a title there that says itself whose the figures are, or are the rows divided by such parts? */
const tellsOfWhole = ({ lines }: Title, layouts: readonly Layout[]): boolean =>
  layouts.every(({ breakdown, splits }) => breakdown !== null || splits.length > 0) ||
  lines.some(
    ({ text }) =>
      /trên địa bàn|toàn tỉnh|cả tỉnh|các (?:sở|địa phương)/iu.test(text) || namesOffice(text),
  );
