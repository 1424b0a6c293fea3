import type { IgnoredRow } from '../../reading.ts';
import { isBlankRow, type Row } from '../../source/table.ts';

/** A line of text above the heading. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** What the rows above the heading say, as text; who means what is decided in settle-known.ts. */
export interface Title {
  /** The report's own title; null when the table starts at once. */
  readonly title: string | null;
  /** Everything that is not `key: value`. */
  readonly lines: readonly TitleLine[];
  /** The lines, joined. */
  readonly text: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly geography: string | null;
  readonly indicator: string | null;
  readonly publisher: string | null;
  /** It stands under a paper's motto or number, or says which paper it comes with. */
  readonly isOfPaper: boolean;
  /** The row in which each of these is said. */
  readonly saidIn: Readonly<Partial<Record<Key, number>>>;
  readonly rows: readonly IgnoredRow[];
}

type Key = 'unit' | 'period' | 'geography' | 'indicator' | 'publisher';

/** At the end of a line or in brackets: what stands before it is a line of its own. */
const unitKey = /(?:^|[ (])(?:đơn vị tính|đvt|đơn vị đo|unit) ?: ?([^()]+?) ?(?:\)|$)/iu;

/** Of a row's text with single spaces, without its unit. */
const keys: readonly (readonly [Key, RegExp])[] = [
  ['period', /^(?:kỳ báo cáo|kỳ số liệu|kỳ|thời kỳ|thời gian|period) ?: ?(.+)$/iu],
  [
    'geography',
    /^(?:đơn vị báo cáo|địa phương|tỉnh|thành phố|tỉnh, thành phố|tỉnh\/thành phố) ?: ?(.+)$/iu,
  ],
  ['indicator', /^(?:chỉ tiêu|chỉ số|tên chỉ số|tên chỉ tiêu|indicator) ?: ?(.+)$/iu],
  ['publisher', /^(?:cơ quan công bố|đơn vị công bố|nguồn|nguồn số liệu|source) ?: ?(.+)$/iu],
];

const factStart =
  /^\(?(?:đơn vị tính|đvt|đơn vị đo|kỳ báo cáo|kỳ số liệu|đơn vị báo cáo|đơn vị nhận báo cáo|ngày nhận báo cáo|địa phương|nguồn|nguồn số liệu|biểu số|mẫu số|unit|source)\s*:/iu;

/** The two lines that every official paper begins with, often above its last column. */
const motto = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]\s*tự do)/iu;

/** One of the lines that every official paper begins with. */
export const isMotto = (row: Row): boolean => row.cells.some((cell) => motto.test(cell.trim()));

/** A line of the whole paper (`Đơn vị tính: điểm`, its motto): it heads no column. */
export const isPaperLine = (row: Row): boolean =>
  isMotto(row) || row.cells.some((cell) => factStart.test(cell.trim()));

/** What stands above every official paper and names nothing. */
const letterhead =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập|biểu số|mẫu số|ban hành|ngày nhận báo cáo|đơn vị nhận báo cáo|số\s*:|phụ lục|\(kèm)/iu;

/** What only a paper has that somebody sent. */
const paperMark = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|số\s*:|\(?kèm theo)/iu;

const isOfPaper = ({ cells }: Row): boolean => cells.some((cell) => paperMark.test(cell.trim()));

/** Words of a report's title; the line above it often only names the office. */
const titleWord =
  /báo cáo|kết quả|chỉ số|tổng hợp|danh sách|thống kê|tình hình|số liệu|bảng|điểm|hạng/iu;

const textOf = (row: Row): string =>
  row.cells
    .map((cell) => cell.trim().replace(/\s+/g, ' '))
    .filter((cell) => cell !== '')
    .join(' ');

/** A row is one line; what stands beside a letterhead, on the right of a form, is a line of its own. */
const linesOf = (row: Row, text: string): readonly string[] => {
  if (!letterhead.test(text)) return [text];
  const cells = row.cells.map((cell) => withoutNumber(cell.trim().replace(/\s+/g, ' ')));
  return cells.filter((cell) => cell !== '' && !letterhead.test(cell));
};

/** `Phụ lục 01: KẾT QUẢ NĂM 2023 (Kèm theo …)`: the title stands right behind the paper's number. */
const withoutNumber = (cell: string): string => {
  const rest = cell.replace(numbered, '').replace(/ ?\(kèm theo.*$/iu, '');
  return rest !== cell && rest.split(' ').length > 2 ? rest : cell;
};

const numbered =
  /^(?:phụ lục|mẫu(?= số))(?: số)?:? ?(?:[\da-z]{1,5}(?:[./-][\da-z]{1,9}){0,3}(?![\p{L}\p{M}]))? ?[.:–-]? ?/iu;

/** Reads the rows above the heading. */
export const readTitle = (above: readonly Row[]): Title => {
  const said: Partial<Record<Key, string>> = {};
  const saidIn: Partial<Record<Key, number>> = {};
  const lines: TitleLine[] = [];
  const rows = above.map((row): IgnoredRow => {
    if (isBlankRow(row)) return { row: row.row, group: 'blank' };
    const { unit, text } = takeUnit(textOf(row));
    const found = keys.flatMap(([key, pattern]) => {
      const value = pattern.exec(text)?.[1];
      return value === undefined ? [] : [{ key, value: value.trim() }];
    });
    for (const { key, value } of [...unit, ...found]) {
      said[key] ??= value;
      saidIn[key] ??= row.row;
    }
    if (found.length === 0 && text !== '')
      lines.push(...linesOf(row, text).map((line) => ({ row: row.row, text: line })));
    return { row: row.row, group: text === '' ? 'unit' : groupOf(found[0]?.key) };
  });
  return {
    title: (lines.find((line) => titleWord.test(line.text)) ?? lines[0])?.text ?? null,
    lines,
    text: lines.map((line) => line.text).join('\n'),
    unit: said.unit ?? null,
    period: said.period ?? null,
    geography: said.geography ?? null,
    indicator: said.indicator ?? null,
    publisher: said.publisher ?? null,
    isOfPaper: above.some(isOfPaper),
    saidIn,
    rows,
  };
};

interface SaidUnit {
  /** One, or none. */
  readonly unit: readonly { readonly key: 'unit'; readonly value: string }[];
  /** The rest of the line. */
  readonly text: string;
}

/** `KẾT QUẢ NĂM 2023 (ĐVT: triệu đồng)`: a title, and the unit of its figures. */
const takeUnit = (line: string): SaidUnit => {
  const [whole, value] = unitKey.exec(line) ?? [];
  if (whole === undefined || value === undefined) return { unit: [], text: line };
  const text = line
    .replace(whole, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:(–-]+$/u, '')
    .trim();
  return { unit: [{ key: 'unit', value }], text };
};

const groupOf = (key: Key | undefined): IgnoredRow['group'] =>
  key === 'publisher' ? 'source' : 'title';
