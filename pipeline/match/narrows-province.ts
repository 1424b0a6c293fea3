import type { Geography } from '../model/geography.ts';
import { cityWords } from './city-words.ts';
import type { Matchers } from './create-matchers.ts';
import { foldLabel } from './fold-label.ts';
import { office, ownOffice, superior, union } from './office-words.ts';
import { namesOnePart } from './parts-of-province.ts';
import { foldWords } from './word-list.ts';

/** By what a title tells of less than a province. */
export type Narrowing = 'part' | 'office' | 'union' | 'field' | 'people';

/** `Lĩnh vực đất đai`, `ngành y tế`; "theo lĩnh vực" and "các ngành" are all of them. */
const field =
  /(?<!\p{L})(?<!(?:các|theo|từng|mọi|nhiều|số|liên|đa|ban|sở|chuyên|và|hoặc|[\d,]) )(?:ngành (?!nội vụ|dọc|nghề)|lĩnh vực )(?!(?:năm|tại|của|trên|trong|và|giai đoạn|quý|tháng|thuộc|theo|cấp|khác|được|do|từ|tỉnh|thành phố|cải cách|chuyển đổi số|thi đua|khen thưởng|kiểm soát|sáng kiến|quản lý)(?!\p{L}))\p{L}/u;

/** `Của nữ`, `đoàn viên nữ`, `người dân tộc thiểu số`: what is counted is of some people alone. */
const people =
  /(?<!\p{L})(?:của (?:nữ|phụ nữ|thanh niên|trẻ em|hội viên)|(?:cán bộ|công chức|viên chức|đoàn viên|lao động|tác giả) (?:là )?nữ|dân tộc thiểu số|người (?:cao tuổi|khuyết tật))(?!\p{L})/u;

/** A line of an office and a time is of its figures: "Sở Tư pháp tỉnh Quảng Ninh quý I/2024". */
const timed = /(?<!\p{L})(?:quý|tháng|năm|kỳ) (?:\d|[ivx]+(?!\p{L}))/u;

/** Where who wrote a paper, or got it, is told of. */
const aside =
  /(?<!\p{L})(?:(?:theo|căn cứ|trích|nguồn) (?:báo cáo|công văn|quyết định|số liệu|tờ trình|kế hoạch|văn bản|nghị quyết|thông báo|đề nghị)|(?:do|bởi|gửi) (?:sở|cục|ban|văn phòng|công))(?!\p{L})/u;
const addressed = /^\(?(?:kính gửi|nơi nhận|nơi gửi|kèm theo|căn cứ)(?!\p{L})|, ?ngày [\d.…]/u;
const ofAuthor = /^(?:báo cáo|công văn|tờ trình|văn bản|thông báo)(?: số \S{1,30})? (?:của )?$/u;
const toldOf = /(?<!\p{L})(?:về|gửi|trình)(?!\p{L})/u;

/** What stands before an office that the figures are of: its preposition, or the kind of report. */
const ofOffice = /(?<!\p{L})(?:của|tại|thuộc|trong|ở)(?: (?:giám đốc|lãnh đạo))? $/u;
const reported =
  /báo cáo|kết quả|chỉ số|tổng hợp|danh sách|thống kê|tình hình|số liệu|tỷ lệ|tỉ lệ|sáng kiến|thủ tục|hồ sơ|tthc|biên chế|(?<!\p{L})số (?!\d)|giải quyết|xếp hạng|bảng|biểu/u;

/**
 * Does a line above a table tell of less than the province, and by what: one office, one field, one
 * district? An office that begins its line, as in a letterhead, has issued the paper.
 */
export const findNarrowing = (text: string, matchers: Matchers): Narrowing | null => {
  const folded = foldLabel(text);
  if (addressed.test(folded)) return null;
  if (namesOnePart(text) || namesCity(folded, matchers)) return 'part';
  const at = folded.search(aside);
  const told = at < 0 ? folded : folded.slice(0, at);
  if (isSubject(told, office)) return 'office';
  if (isSubject(told, union)) return 'union';
  if (people.test(told)) return 'people';
  return field.test(told) ? 'field' : null;
};

const isSubject = (told: string, named: RegExp): boolean =>
  [...told.matchAll(named)].some(({ index }) => {
    const before = told.slice(0, index);
    const isAuthor = ofAuthor.test(before) && toldOf.test(told.slice(index));
    if (/: ?$/u.test(before) || isAuthor) return false;
    if (before === '' && timed.test(told.slice(index))) return true;
    return ofOffice.test(before) || reported.test(before);
  });

/** "Đơn vị: Công an tỉnh Hà Nam". */
const unitCalled = /^(?:tên )?(?:đơn vị|cơ quan)(?: thực hiện)? ?: ?/u;

/** A line of a letterhead. */
export interface OfficeLine {
  /** Null: it names what one stands under, or "VĂN PHÒNG UBND", which tells of the province. */
  readonly by: Extract<Narrowing, 'office' | 'union'> | null;
  /** What the line goes on to tell of, folded: "KẾT QUẢ …" behind the office's name. */
  readonly told: string;
}

/** A line that begins with an office, or with what one stands under; null: it begins otherwise. */
export const findOfficeLine = (text: string): OfficeLine | null => {
  const folded = foldLabel(text).replace(unitCalled, '');
  const at = folded.search(reported);
  const [head, told] = at < 0 ? [folded, ''] : [folded.slice(0, at), folded.slice(at)];
  if (ownOffice.test(head)) return { by: null, told };
  const [atOffice, atUnion] = [head.search(office), head.search(union)];
  const ofUnion = atUnion >= 0 ? 'union' : null;
  const by = atOffice >= 0 ? 'office' : ofUnion;
  return atOffice === 0 || atUnion === 0 || superior.test(head) ? { by, told } : null;
};

/** "Đơn vị báo cáo: Sở Y tế" on a form that tells of the office itself. */
export const namesOffice = (text: string): boolean => foldLabel(text).search(office) >= 0;

const cities: ReadonlySet<string> = new Set(foldWords(cityWords));
const cityCalled = /(?<!\p{L})(?<!(?:tỉnh|các)[,/]? ?)(?:thành phố|tp\.?) ?(?=\p{L})/gu;
const longestCity = 6;

/** `Thành phố Đà Lạt`, and `thành phố Thanh Hóa`, which has the name of its province. */
const namesCity = (folded: string, matchers: Matchers): boolean =>
  [...folded.matchAll(cityCalled)].some(({ index, 0: called }) => {
    const words = folded.slice(index + called.length).split(/[\s,;:().–]+/u);
    return words.slice(0, longestCity).some((_, i) => {
      const name = words.slice(0, i + 1).join(' ');
      return cities.has(name) || isNamedAsProvince(name, matchers);
    });
  });

const isNamedAsProvince = (name: string, { geography, lists }: Matchers): boolean => {
  const match = geography(name);
  if (match.found !== 'one') return false;
  const units = lists.geographies.filter(({ slug }) => slug === match.slug);
  return units.length > 0 && units.every(isProvince);
};

const isProvince = ({ type, typeChanges }: Geography): boolean =>
  type === 'province' && typeChanges.length === 0;
