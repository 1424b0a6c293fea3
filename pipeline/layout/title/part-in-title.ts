import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { findNarrowing, type Narrowing, namesOffice } from '../../match/narrows-province.ts';
import { namesExclusion } from '../../match/note-words.ts';
import { namesAllLevels, namesParts } from '../../match/parts-of-province.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { cellText, type Row } from '../../source/table.ts';
import { describeHeading } from '../heading/describe-heading.ts';
import type { Known, Layout } from '../layout.ts';
import { sayOfficeAbove } from './office-above.ts';
import type { Title, TitleLine } from './read-title.ts';

/**
 * "UBND huyện Vân Đồn, tỉnh Quảng Ninh", "kết quả của Sở Y tế tỉnh Lâm Đồng" above figures without a
 * province of their own: they would be the province's, and a person should say whether they are. One
 * field ("lĩnh vực đất đai") is less than a province, also of provinces that the rows name, and so are
 * what is counted of some people, offices or levels, and what something is left out of.
 */
export const sayPartInTitle = (
  title: Title,
  layouts: readonly Layout[],
  known: Known,
  sample: readonly Row[],
  matchers: Matchers,
): readonly Issue[] => {
  const ofTitle = layouts.filter(isOfTitle);
  const indicators = layouts.flatMap((layout) => indicatorsOf(layout, known, sample, matchers));
  const isCounted = !indicators.every(isPublishedIndex);
  const isDivided = layouts.every(({ breakdown }) => breakdown !== null);
  const isDue = (narrowing: Narrowing | null): boolean => {
    if (narrowing === null) return false;
    if (narrowing === 'field' || narrowing === 'people') return isCounted;
    // Beside the union's own indicators the others are the province's.
    if (narrowing === 'union' && indicators.some(({ family }) => family === 'union')) return false;
    return ofTitle.length > 0 || (narrowing !== 'part' && isCounted);
  };
  const areParts = (text: string): boolean =>
    !isDivided && (ofTitle.length > 0 || isCounted) && namesParts(text) && !namesAllLevels(text);
  const line = linesOf(title).find(
    ({ text }) => isDue(findNarrowing(text, matchers)) || namesExclusion(text) || areParts(text),
  );
  const told = line ?? (ofTitle.length > 0 ? reportingOffice(title) : undefined);
  if (!told) return ofTitle.some(isOfOneOffice) ? sayOfficeAbove(title, matchers, isDue) : [];
  const { row, text } = told;
  return [createIssue('part-in-title', { row }, { severity: 'warning', text })];
};

/** Are there figures whose province only the title says? */
const isOfTitle = ({ geography, measures }: Layout): boolean =>
  !geography && measures.some(({ value, rank }) => !(value ?? rank)?.geographies);

/** Rows of offices or districts are the whole province, whoever sent them; rows of fields need not be. */
const isOfOneOffice = ({ breakdown }: Layout): boolean =>
  breakdown === null || /lĩnh vực/iu.test(breakdown.heading);

/** A paragraph is no title. */
const linesOf = ({ lines, geography, saidIn }: Title): readonly TitleLine[] =>
  [
    ...lines,
    ...(geography === null ? [] : [{ row: saidIn.geography ?? 0, text: geography }]),
  ].filter(({ text }) => text.length <= limits.label);

const ofItself = /tại (?:các )?cơ quan, đơn vị/iu;
const reporting = /^đơn vị báo cáo ?:/iu;

/** The form on procedures of one office names it as what reports. */
const reportingOffice = (title: Title): TitleLine | undefined =>
  title.lines.some(({ text }) => ofItself.test(text))
    ? linesOf(title).find(
        ({ text }) => (reporting.test(text) || text === title.geography) && namesOffice(text),
      )
    : undefined;

/** Those of the columns, of the first rows, or of the table. */
const indicatorsOf = (
  { measures, indicator }: Layout,
  known: Known,
  sample: readonly Row[],
  matchers: Matchers,
): readonly Indicator[] => {
  const ofRows = indicator
    ? sample.map((row) => describeHeading(cellText(row, indicator.index), matchers).indicator)
    : [known.indicator];
  const ofColumns = measures.map(({ value, rank }) => (value ?? rank)?.indicator ?? null);
  const all = ofColumns.every((one) => one !== null) ? ofColumns : [...ofColumns, ...ofRows];
  return [...new Set(all.filter((one) => one !== null))];
};
