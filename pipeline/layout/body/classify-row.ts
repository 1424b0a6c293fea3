import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { sumWords, totalWords } from '../../match/headings.ts';
import { namesDivision } from '../../match/parts-of-province.ts';
import { foldWords } from '../../match/word-list.ts';
import type { Geography } from '../../model/geography.ts';
import type { IgnoredGroup } from '../../model/ignored-group.ts';
import { isFigureLike } from '../../parse/figure-like.ts';
import { cellText, filledCells, isBlankRow, type Row } from '../../source/table.ts';
import type { Layout } from '../layout.ts';
import { isMotto } from '../title/read-title.ts';

/** What a row below the heading is; `sum` and `subtotal` add other rows up, `total` describes them. */
export type RowClass =
  | Exclude<
      IgnoredGroup,
      'no-table' | 'hidden' | 'aside' | 'repeated' | 'asked' | 'doubtful' | 'refused'
    >
  | 'data'
  | 'sum'
  | 'subtotal'
  | 'missing-cell'
  | 'extra-cell';

const sums: ReadonlySet<string> = new Set(foldWords(sumWords));
const totals: ReadonlySet<string> = new Set(foldWords(totalWords));

/** Does the label add up all the others? */
export const isSumLabel = (label: string): boolean => sums.has(foldLabel(label));

const totalStart =
  /^(?:tổng|trung bình|bình quân|trung vị|median|average|min|max)(?![\p{L}\p{M}])/u;
const note = /^[([]?[\s*]*(?:ghi chú|chú thích|chú giải|lưu ý|notes?)(?=[\s:.)]|$)/iu;
const source = /^[([*]?\s*(?:nguồn|source)(?: số liệu| dữ liệu)?\s*:/iu;
const mark = /^(?:\*|\(\*|\(\d+\)|[¹²³⁴-⁹†‡]|-\s)/u;
const signature =
  /^(?:người lập|người kiểm tra|người duyệt|thủ trưởng|phụ trách|kế toán|nơi nhận|tm\.|kt\.|tl\.|tuq\.|q\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh văn phòng|\(ký|\(đã ký|ký tên|đã ký)|ngày[\s\d.…]*tháng[\s\d.…]*năm|ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\p{L}[^\d,]{1,40}, ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/iu;

/** `6 tháng đầu năm`. */
const months = /^\s*\d{1,2} tháng(?!\p{L})/iu;
/** This, and `1. Công tác sáng kiến`. */
const namedInDigits = /^\s*\d{1,2}(?: tháng(?!\p{L})|[.)]\s+\p{L})/iu;

const hasFigures = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) =>
    [value, rank].some((column) => column !== null && isFigureLike(row.cells[column.index] ?? '')),
  );

/** Does anything stand in its columns of figures? */
export const hasMeasureText = (row: Row, layout: Layout): boolean =>
  layout.measures.some(({ value, rank }) =>
    [value, rank].some((column) => column !== null && cellText(row, column.index) !== ''),
  );

/** Does the row name a province or an indicator that is known? */
export const namesSubject = (row: Row, layout: Layout, matchers: Matchers): boolean => {
  const geography = layout.geography && cellText(row, layout.geography.index);
  if (geography) return matchers.geography(geography).found !== 'none';
  const indicator = layout.indicator && cellText(row, layout.indicator.index);
  return Boolean(indicator) && matchers.indicator(indicator ?? '').found !== 'none';
};

/**
 * A line without any separator in delimited text that names nothing the table is about: a title, if a
 * heading follows, and else a row that lacks its cells.
 */
export const isLoneLine = (row: Row, layout: Layout, matchers: Matchers): boolean =>
  !layout.isGrid &&
  layout.width > 1 &&
  row.cells.length === 1 &&
  !isBlankRow(row) &&
  (!isFigureLike(row.cells[0] ?? '') || months.test(row.cells[0] ?? '')) &&
  !namesSubject(row, layout, matchers);

/** The text that says what the row is about: the subject's cell, or the first that is not a number. */
const leadText = (row: Row, layout: Layout): string => {
  const subject = layout.geography ?? layout.indicator ?? layout.breakdown;
  const own = subject ? cellText(row, subject.index) : '';
  if (own !== '') return own;
  const texts = filledCells(row);
  return texts.find((text) => !/^[\d.]+$|^[IVX]+\.?$/u.test(text)) ?? texts[0] ?? '';
};

/** `Tổng A+B`, `Tổng cộng (I + II)`. */
const addends = /[ :=(]+[a-z\d]{1,4}(?: ?\+ ?[a-z\d]{1,4})+\)?$/u;

/** "Tổng cộng", "TỔNG SỐ - TOTAL", "Cộng (I+II)": a row that adds up; "Trung vị" only describes. */
const classifyTotal = (lead: string, layout: Layout): 'sum' | 'subtotal' | 'total' | undefined => {
  const folded = foldLabel(lead);
  const parts = [folded, folded.replace(addends, ''), ...folded.split(/\s*[-–/(:\n]\s*/u)];
  if (parts.some((part) => sums.has(part))) return 'sum';
  if (parts.some((part) => totals.has(part))) return 'total';
  if (/^(?:tổng |cộng )/u.test(folded) && (layout.geography || layout.breakdown)) return 'subtotal';
  return layout.geography !== null && totalStart.test(folded) ? 'total' : undefined;
};

/** Roman numbers and capitals count groups where provinces or parts are counted in digits. */
const groupNumber = /^(?:[IVX]+|[A-H])[.)]?$/u;
const groupStart = /^(?:[IVX]+|[A-H])[.)]\s+\p{L}/u;

const isGroupRow = (
  row: Row,
  lead: string,
  { columns, geography, breakdown }: Layout,
  { lists }: Matchers,
): boolean => {
  if ((!geography && !breakdown) || shortensPlace(lead, lists.geographies)) return false;
  const ordinal = columns.find(({ role }) => role === 'ordinal');
  return (
    groupStart.test(lead) ||
    (ordinal !== undefined && groupNumber.test(cellText(row, ordinal.index)))
  );
};

/** `B. Định` counts no group: it is a province's name cut short, which may be that of several. */
const shortensPlace = (lead: string, geographies: readonly Geography[]): boolean => {
  const [, letter, rest] = /^(\p{L})\.\s*(\p{L}[\p{L}\p{M}\s-]*)$/u.exec(foldLabel(lead)) ?? [];
  if (letter === undefined || rest === undefined) return false;
  return geographies.some(({ name }) => {
    const [first = '', ...others] = foldLabel(name.vi).split(' ');
    return first.startsWith(letter) && others.join(' ') === rest;
  });
};

/** The rows of the heading come again at the top of a page. */
const isHeadingAgain = (row: Row, { headingTexts, columns, width }: Layout): boolean =>
  headingTexts.some((texts) =>
    columns.every(({ index }) => {
      const own = cellText(row, index);
      return own === '' ? !texts[index] : Boolean(texts[index]) && foldLabel(own) === texts[index];
    }),
  ) && row.cells.slice(width).every((cell) => cell.trim() === '');

/** A row is one thing only; what looks like data and is not understood stays data and is reported. */
export const classifyRow = (
  row: Row,
  layout: Layout,
  matchers: Matchers,
  isSigned: boolean,
): RowClass => {
  if (isBlankRow(row)) return 'blank';
  if (isHeadingAgain(row, layout)) return 'heading';
  if (namesSubject(row, layout, matchers)) return raggedness(row, layout) ?? 'data';
  // Another paper begins, with a table of its own.
  if (isMotto(row) && !hasFigures(row, layout)) return 'section';
  const lead = leadText(row, layout);
  const aside = classifyAside(row, lead, layout, isSigned);
  if (aside) return aside;
  const total = classifyTotal(lead, layout);
  if (total) return total;
  const isSection =
    filledCells(row).length <= 2 &&
    !hasMeasureText(row, layout) &&
    row.cells.length > 1 &&
    (!isFigureLike(lead) || namesDivision(lead) || namedInDigits.test(lead));
  const ragged = raggedness(row, layout);
  // A title over the columns to the right of the table takes nothing from its rows.
  const isTitle = ragged === 'extra-cell' && isSection && !row.cells.some(isFigureLike);
  if (isTitle) return 'section';
  if (ragged || isSection) return ragged ?? 'section';
  if (isGroupRow(row, lead, layout, matchers))
    return hasFigures(row, layout) ? 'subtotal' : 'section';
  return layout.breakdown ? 'part' : 'data';
};

/** A note, a source, a signature or a total: what follows is no part of the table above it. */
export const closesTable = (row: Row): boolean => {
  const texts = filledCells(row);
  const [first = ''] = texts;
  const isSum = texts.some((text) => sums.has(foldLabel(text)) || totals.has(foldLabel(text)));
  return isSum || [note, source, mark, signature].some((pattern) => pattern.test(first));
};

/** "Ghi chú: số liệu năm 2022", "Nguồn: Sở Nội vụ": whatever it names, it is no title of rows. */
export const isCalledNote = (row: Row): boolean => {
  const text = filledCells(row)[0] ?? '';
  return note.test(text) || source.test(text);
};

/** Notes, sources and signatures stand beside the table: few cells, no figures. */
const classifyAside = (
  row: Row,
  lead: string,
  layout: Layout,
  isSigned: boolean,
): 'source' | 'note' | 'signature' | undefined => {
  const texts = filledCells(row);
  const first = texts[0] ?? '';
  if (texts.length <= 2 && source.test(first)) return 'source';
  if (texts.length <= 2 && note.test(first)) return 'note';
  if (hasFigures(row, layout)) return undefined;
  if (texts.length <= 4 && texts.some((text) => signature.test(text))) return 'signature';
  if (isSigned && texts.length <= 4) return 'signature';
  const isProse = texts.length === 1 && (mark.test(first) || lead.length > 60);
  return isProse ? 'note' : undefined;
};

/** A cell too few, which a grid leaves out at a row's end, or one too many. */
export const raggedness = (
  row: Row,
  { width, isGrid }: Layout,
): 'missing-cell' | 'extra-cell' | undefined => {
  if (row.cells.length < width) return isGrid ? undefined : 'missing-cell';
  const extra = row.cells.slice(width).some((cell) => cell.trim() !== '');
  return extra ? 'extra-cell' : undefined;
};
