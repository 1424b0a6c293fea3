import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { findOfficeLine, type Narrowing } from '../../match/narrows-province.ts';
import type { Issue } from '../../model/issue.ts';
import { findGeographies } from './find-in-text.ts';
import { isDateline } from './hint-differs.ts';
import type { Title, TitleLine } from './read-title.ts';

/**
 * "CÔNG AN TỈNH HÀ NAM" above "KẾT QUẢ NĂM 2023": whether the office sent the figures of its province
 * or its own is not said. A paper's motto or number make it the sender, and so does a title that tells
 * of the province by itself ("trên địa bàn tỉnh").
 */
export const sayOfficeAbove = (
  title: Title,
  matchers: Matchers,
  isDue: (narrowing: Narrowing) => boolean,
): readonly Issue[] => {
  const offices = title.lines.filter(({ text }) => {
    const by = findOfficeLine(text)?.by;
    return by && isDue(by);
  });
  const [line] = offices;
  if (!line || title.isOfPaper || title.geography !== null) return [];
  if (title.lines.some((one) => tellsOfProvince(one, offices, matchers))) return [];
  return [createIssue('office-above', { row: line.row }, { severity: 'warning', text: line.text })];
};

/** "Tỉnh", "các sở", "toàn thành phố"; "cấp tỉnh" is a level. */
const provincial = /(?<!\p{L})(?:(?<!cấp )tỉnh|thành phố|các (?:sở|địa phương))(?!\p{L})/u;

const tellsOfProvince = (
  { row, text }: TitleLine,
  offices: readonly TitleLine[],
  matchers: Matchers,
): boolean => {
  if (isDateline(text)) return false;
  const line = findOfficeLine(text);
  if (line) return provincial.test(line.told);
  // "SỞ NỘI VỤ", and in the next line "TỈNH HÀ NAM".
  const isOfOffice =
    offices.some((office) => Math.abs(office.row - row) === 1) &&
    matchers.geography(text).found !== 'none';
  const isTold = provincial.test(text.toLowerCase()) || findGeographies(text, matchers).length > 0;
  return isTold && !isOfOffice;
};
