import type { Basis } from '../model/geography.ts';
import type { WrittenUnit } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Matchers } from './create-matchers.ts';
import { foldLabel } from './fold-label.ts';
import { findSaidBasis } from './said-basis.ts';

/** What a note says of figures that a table's headings do not. */
export type NoteSense =
  | { readonly of: 'target' }
  | { readonly of: 'estimate' }
  | { readonly of: 'unit'; readonly unit: WrittenUnit }
  | { readonly of: 'scope' }
  | { readonly of: 'period'; readonly period: Period }
  /** Some months of the year. */
  | { readonly of: 'part-of-year' }
  | { readonly of: 'cumulative' }
  | { readonly of: 'rank' }
  | { readonly of: 'self-assessment' }
  /** Not all of them are in, or nobody has confirmed them yet. */
  | { readonly of: 'unsettled' }
  | { readonly of: 'basis'; readonly basis: Basis };

const figures = '(?:số liệu|số|kết quả|giá trị)';
/** "Kế hoạch", "là số kế hoạch"; "đạt kế hoạch" and "theo Kế hoạch số 12" say nothing of the kind. */
const target = new RegExp(
  `(?:^|(?<!\\p{L})(?:${figures}|là) )(?:kế hoạch|mục tiêu|phấn đấu|chỉ tiêu(?: được)? (?:giao|kế hoạch|phấn đấu))(?! số| hành động|[ /]*\\d+/)(?=$|[ ,.;)])(?! (?:của|cải cách|phát triển|chuyển đổi))`,
  'u',
);
const estimate = new RegExp(
  `(?:^|(?<!\\p{L})(?:${figures}|là|mới) )(?:ước(?! mong| nguyện)|dự kiến(?! (?:triển khai|hoàn thành|trình|ban hành))|dự báo|sơ bộ|tạm tính)(?!\\p{L})|(?<!\\p{L})(?:chưa (?:phải (?:là )?số liệu )?chính thức|chưa quyết toán)(?!\\p{L})`,
  'u',
);
/** "Chưa bao gồm cấp xã", "chỉ tính cấp tỉnh"; which provinces a table lists changes no figure. */
const scope =
  /(?<!\p{L})(?:(?:chưa|không) (?:bao )?(?:gồm|tính|kể|thống kê)(?! được)|(?:chưa|không) có số liệu (?:của|cấp|tại|từ)|chỉ (?:tính|(?:bao )?gồm|thống kê|kể)|(?:ngoại|loại) trừ|^trừ)(?!\p{L})(?! (?:(?:các|những|một số|\d{1,2}) )?(?:tỉnh|địa phương)(?!\p{L}))/u;
/** "Số cộng dồn từ năm 2021", "tổng 5 năm qua", "số liệu của cả giai đoạn". */
const cumulative =
  /(?<!\p{L})(?:l[uũ][yỹ] kế|cộng dồn|cả (?:giai đoạn|nhiệm kỳ)|(?:tổng|gộp|tính)(?: số)?(?: của| trong)? (?:[2-9]|\d\d) năm)(?!\p{L})/u;
/** "Số trong bảng là thứ hạng"; those in brackets stand beside a score. */
const rank =
  /(?:^|(?<!\p{L})(?:số|số liệu|giá trị)(?: (?!trong ngoặc)\p{L}+){0,3} )là (?:xếp hạng|thứ hạng|hạng|thứ bậc)(?!\p{L})/u;
const selfAssessed =
  /(?:^|(?<!\p{L})(?:điểm|số|số liệu|kết quả|là|do|theo)(?: \p{L}+){0,3} )tự (?:đánh giá|chấm)(?!\p{L})/u;
const unsettledWords =
  '(?:chưa (?:đầy đủ|hoàn chỉnh|(?:được )?(?:công bố|thẩm định|xác nhận|xác minh|kiểm chứng|rà soát|phê duyệt))|đang (?:được )?(?:rà soát|thẩm định|xác minh|kiểm tra|hoàn thiện))';
/** "Số liệu chưa đầy đủ"; what is said of provinces or cells that have none changes no figure. */
const unsettled = new RegExp(
  `^${unsettledWords}$|(?<!\\p{L})(?:${figures}|điểm)(?: (?:trên|này|trong bảng|của bảng|còn|hiện|vẫn|mới))* ${unsettledWords}(?!\\p{L})`,
  'u',
);
/** "6 tháng đầu năm", "đến 30/6"; up to December is the year. */
const months =
  /(?<!\d)(?:[1-9]|1[01]) tháng(?!\p{L})|(?<!\p{L})(?:quý (?:[1-4]|i{1,3}|iv)|(?:đến|hết)(?: hết)?(?: ngày| tháng)? (?:\d{1,2}\/)?(?:0?[1-9]|10))(?![\p{L}\d/])/u;

/** Does a line say that something is left out of its figures? */
export const namesExclusion = (text: string): boolean => scope.test(foldLabel(text));

const unit = /(?<!\p{L})(?:đơn vị(?: tính)?|đvt) ?(?::|là|tính bằng|bằng)? ?(.+)$/u;
const multiples: ReadonlySet<string> = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ']);

/** How a note begins that tells of when its figures are: "Số liệu tính đến 30/9/2023". */
const timed =
  /^(?:là )?(?:(?:số liệu|số|kết quả)(?: (?:thực hiện|của|tính|lấy|tổng hợp|theo|cập nhật|thống kê|được|đến|hết|từ|trong|cho|là))* )?(?:năm|quý|tháng|kỳ|ngày|giai đoạn|\d)/u;

/** Does a note about when its figures are tell of months, without their year? */
export const tellsMonths = (text: string): boolean => months.test(foldLabel(text));

/** Is a note about when its figures are? A period that "so với năm 2022" names is none of theirs. */
export const tellsTime = (text: string): boolean => timed.test(foldLabel(text));

/** What the words of a note, without its mark, say of figures but for their time; null: nothing. */
export const readNoteWords = (text: string, matchers: Matchers): NoteSense | null => {
  const folded = foldLabel(text).replace(/[\s.;]+$/u, '');
  if (scope.test(folded)) return { of: 'scope' };
  const said = unitOf(unit.exec(folded)?.[1] ?? folded, matchers);
  if (said) return { of: 'unit', unit: said };
  if (target.test(folded) || matchers.kind(folded) === 'target') return { of: 'target' };
  if (estimate.test(folded)) return { of: 'estimate' };
  if (cumulative.test(folded)) return { of: 'cumulative' };
  if (rank.test(folded)) return { of: 'rank' };
  if (selfAssessed.test(folded)) return { of: 'self-assessment' };
  if (unsettled.test(folded)) return { of: 'unsettled' };
  const basis = findSaidBasis(text);
  return basis && { of: 'basis', basis };
};

/** "Nghìn" alone is a thousand of whatever is counted. */
const unitOf = (words: string, { unit: match, lists }: Matchers): WrittenUnit | undefined => {
  const [plain] = lists.units.filter(({ whole, dimension }) => whole && dimension !== 'money');
  return multiples.has(words) ? plain && match(`${words} ${plain.name.vi}`) : match(words);
};

const starters = /^[([]?\s*(?:ghi chú|chú thích|chú giải|lưu ý|notes?)[\s:.)\]]*/iu;
const mark = String.raw`\*+|\(\*+\)|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹†‡]+`;
const markAtStart = new RegExp(`^(?:${mark})`, 'u');
const markAtEnd = new RegExp(`(?:${mark})$`, 'u');

/** "(*)" and "*" are one mark, and so are "(1)", "[1]" and "¹". */
const markOf = (written: string | undefined): string | null =>
  written?.normalize('NFKC').replace(/[()[\]]/g, '') ?? null;

/** A note, and the mark that stands at the cells it is of; null: it has none. */
export interface Note {
  readonly mark: string | null;
  /** As written. */
  readonly text: string;
  /** Without its mark. */
  readonly words: string;
}

/** "Ghi chú: (*) Số kế hoạch; (**) Số ước" → two notes without what only announces them. */
export const splitNotes = (line: string): readonly Note[] =>
  line
    .replace(starters, '')
    .split(/;|\n|(?<=\S)\s+(?=\(\*+\)|\*+\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      mark: markOf(markAtStart.exec(part)?.[0]),
      text: part,
      words: part.replace(markAtStart, '').replace(/^[\s:.–-]+/u, ''),
    }));

/** The mark at the end of a cell, a label or a heading; null: there is none. */
export const endMark = (text: string): string | null => markOf(markAtEnd.exec(text.trim())?.[0]);
