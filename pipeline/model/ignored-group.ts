import type { Bilingual, Language } from './language.ts';

/** Why a row of a report holds no figure, and how that is said. */
export const ignoredGroups = {
  title: { vi: 'tên báo cáo', en: 'report title' },
  heading: { vi: 'tiêu đề cột', en: 'column headings' },
  unit: { vi: 'đơn vị tính', en: 'unit line' },
  blank: { vi: 'dòng trống', en: 'blank' },
  section: { vi: 'tên nhóm', en: 'group heading' },
  missing: { vi: 'không có số liệu', en: 'without figures' },
  total: { vi: 'dòng tổng', en: 'total' },
  /** A part of the province (a department, a field of work) in a table of its parts. */
  part: { vi: 'từng lĩnh vực, đơn vị', en: 'parts of the province' },
  /** Only cells that stand beside the tables. */
  aside: { vi: 'ô bên cạnh bảng', en: 'beside the tables' },
  note: { vi: 'ghi chú', en: 'note' },
  source: { vi: 'nguồn', en: 'source' },
  signature: { vi: 'chữ ký', en: 'signature' },
  /** A person left it out. */
  dropped: { vi: 'người duyệt đã bỏ', en: 'left out by a person' },
  /** In a sheet that holds no table. */
  'no-table': { vi: 'không có bảng', en: 'without a table' },
  hidden: { vi: 'trang tính ẩn', en: 'hidden sheet' },
  /** Its figures stand in another table of the file too, and are kept once. */
  repeated: { vi: 'đã có ở bảng khác', en: 'in another table already' },
  /** Its figures were read, but what the numbers of their columns are is asked first. */
  asked: { vi: 'số của cột cần hỏi lại', en: 'asked about with their column' },
  /** Below a line that says something of its figures which is not understood, or that they are no results. */
  doubtful: { vi: 'dưới dòng cần xem lại', en: 'below a line to look at' },
  /** Its figures were read, but the file is refused as a whole. */
  refused: { vi: 'tệp bị từ chối', en: 'file refused' },
} as const satisfies Record<string, Bilingual>;

export type IgnoredGroup = keyof typeof ignoredGroups;

/** What a person reads for a group; one that only an earlier version knew stays as it is. */
export const groupName = (group: string, language: Language): string =>
  isIgnoredGroup(group) ? ignoredGroups[group][language] : group;

const isIgnoredGroup = (text: string): text is IgnoredGroup => Object.hasOwn(ignoredGroups, text);
