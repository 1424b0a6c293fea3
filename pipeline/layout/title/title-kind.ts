import { createIssue } from '../../create-issue.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import type { Issue } from '../../model/issue.ts';
import { describePath } from '../heading/describe-path.ts';
import type { Layout } from '../layout.ts';
import { type KnownContext, sheetWords } from './known-context.ts';
import type { Title, TitleLine } from './read-title.ts';

const start = String.raw`^\(?(?:(?:bảng|biểu)(?: số)?(?: [\divx]{1,5})?[.:]? )?`;
/** What is asked of somebody, and not yet done. */
const cutting = '(?:(?:cắt|tinh) )?(?:giảm|giản)';

/**
 * How a title begins that is over figures to be reached: "Mục tiêu PAR Index năm 2024", "Chỉ tiêu tinh
 * giản biên chế"; "Chỉ tiêu về biên chế" may be of what is measured.
 */
const targetStart = new RegExp(
  `${start}(?:các )?(?:mục tiêu|phấn đấu|(?:giao )?chỉ tiêu (?:kế hoạch|giao|phấn đấu|${cutting})|giao chỉ tiêu|kế hoạch(?! (?:và|số|\\d))|targets?)(?!\\p{L})|(?<!\\p{L})giao (?:chỉ tiêu )?${cutting}(?!\\p{L})`,
  'iu',
);

/** How the whole title begins of what is to be done: behind a report's results it is what comes next. */
const taskStart = new RegExp(
  `${start}(?:phương hướng|nhiệm vụ,? (?:và )?giải pháp|nhiệm vụ trọng tâm)(?!\\p{L})`,
  'iu',
);

/** "Mục tiêu và kết quả thực hiện" tells of both. */
const resultWord =
  /(?<!\p{L})(?:kết quả|thực hiện|báo cáo|tình hình|đánh giá|đạt được|hoàn thành|results?)(?!\p{L})/iu;

/** The line of the title that says the figures are targets; undefined: none does. */
export const findTargetLine = ({ lines, text }: Title, matchers: Matchers): TitleLine | undefined =>
  lines.find((line) => isOfTargets(line.text, matchers) && !resultWord.test(line.text)) ??
  (resultWord.test(text) ? undefined : lines.find((line) => taskStart.test(line.text)));

/** `PCI (mục tiêu) năm 2025` is said of a column in the same way. */
const isOfTargets = (text: string, matchers: Matchers): boolean =>
  targetStart.test(text) || describePath([text], matchers).kind === 'target';

/** Bare, these head a table of indicators or of papers. */
const indicatorSheet = /^(?:các )?(?:chỉ tiêu|đề án)$/u;

/** A sheet called "KH 2024" or "Chỉ tiêu giao", under a title that tells of no results. */
export const isSheetOfTargets = ({ text }: Title, { sheet, matchers }: KnownContext): boolean => {
  const words = sheetWords(sheet);
  return (
    isOfTargets(words, matchers) &&
    !indicatorSheet.test(foldLabel(words)) &&
    ![words, text].some((said) => resultWord.test(said))
  );
};

/** Where the table itself does not say what its figures are, a person should look. */
export const sayTargets = (
  title: Title,
  layouts: readonly Layout[],
  context: KnownContext,
): readonly Issue[] => {
  const isSaid = layouts.every(
    ({ kind, measures }) =>
      kind !== null || measures.every(({ value, rank }) => (value ?? rank)?.kind),
  );
  if (isSaid) return [];
  const severity = 'warning';
  const line = findTargetLine(title, context.matchers);
  if (line)
    return [createIssue('targets-by-title', { row: line.row }, { severity, text: line.text })];
  // The table before it on the sheet was told of.
  if (context.before || !isSheetOfTargets(title, context)) return [];
  return [createIssue('targets-by-sheet', {}, { severity, text: context.sheet ?? '' })];
};
