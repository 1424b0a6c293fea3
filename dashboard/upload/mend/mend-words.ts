import type { Bilingual } from '../../../pipeline/model/language.ts';

/** The texts of mending what was read, Vietnamese first. */
export const mendWords = {
  'mend.button': { vi: 'Sửa', en: 'Mend' },
  'mend.close': { vi: 'Đóng', en: 'Close' },
  'mend.column': { vi: 'Cột {column} là gì?', en: 'What is column {column}?' },
  'mend.cell': { vi: 'Sửa ô {cell}', en: 'Mend cell {cell}' },
  'mend.noTable': {
    vi: 'Chưa thấy bảng nào ở cột này.',
    en: 'No table was found in this column.',
  },
  'mend.indicator': { vi: 'Tìm chỉ tiêu…', en: 'Search indicators…' },
  'mend.likely': { vi: 'có thể {percent}%', en: '{percent}% likely' },
  'mend.role': { vi: 'Cột chứa', en: 'Holds' },
  'mend.unit': { vi: 'Đơn vị tính', en: 'Unit' },
  'mend.period': { vi: 'Kỳ', en: 'Period' },
  'mend.periodExample': { vi: '2023, quý I/2024…', en: '2023, quý I/2024…' },
  'mend.kind': { vi: 'Loại số liệu', en: 'Kind' },
  'mend.geography': { vi: 'Của tỉnh', en: 'Province' },
  'mend.chooseProvince': { vi: 'Chọn tỉnh, thành phố', en: 'Choose a province' },
  'mend.searchProvince': { vi: 'Tìm tỉnh, thành phố…', en: 'Search provinces…' },
  'mend.unchanged': { vi: '{now} (như đã đọc)', en: '{now} (as read)' },
  'mend.leaveOut': { vi: 'không đọc cột này', en: 'leave this column out' },
  'mend.asRead': { vi: 'Trả cột về như đã đọc', en: 'Back to as it was read' },
  'mend.text': { vi: 'Đọc ô này như là', en: 'Read this cell as' },
  'mend.apply': { vi: 'Sửa', en: 'Mend' },
  'mend.asWritten': { vi: 'Trả về “{text}”', en: 'Back to “{text}”' },
  'mend.dropRow': { vi: 'Bỏ dòng {row}', en: 'Leave out row {row}' },
  'mend.takeBackRow': { vi: 'Lấy lại dòng {row}', en: 'Take row {row} back' },
  'recall.readLike': {
    vi: 'Đọc như báo cáo {name}: các cột đã được nói rõ từ lần ấy.',
    en: 'Read like the report {name}: its columns were explained then.',
  },
  'recall.undo': { vi: 'Không đọc theo báo cáo ấy', en: 'Do not read it like that' },
  'recall.leftAside': {
    vi: 'Không đọc theo báo cáo trước.',
    en: 'Not read like an earlier report.',
  },
  'recall.redo': { vi: 'Đọc lại theo báo cáo trước', en: 'Read it like the earlier report' },
  'recall.near': {
    vi: 'Gần giống báo cáo {name}, nhưng khác ở {count} chỗ nên chưa dùng lại gì:',
    en: 'Close to the report {name}, but {count} {count:thing differs|things differ}, so nothing of it was used yet:',
  },
  'recall.takeOver': {
    vi: 'Dùng lại cho {count} cột còn khớp',
    en: 'Use it for the {count} {count:column|columns} that still fit',
  },
  'difference.moved': {
    vi: 'cột “{heading}” chuyển từ {was} sang {now}',
    en: 'column “{heading}” moved from {was} to {now}',
  },
  'difference.renamed': {
    vi: 'cột {column} “{was}” nay là “{now}”',
    en: 'column {column} “{was}” is now “{now}”',
  },
  'difference.gone': { vi: 'không còn cột “{heading}”', en: 'column “{heading}” is gone' },
  'difference.new': {
    vi: 'thêm cột {column} “{heading}”',
    en: 'column {column} “{heading}” is new',
  },
  'difference.unit': {
    vi: 'cột “{heading}” đổi đơn vị từ {was} sang {now}',
    en: 'the unit of column “{heading}” changed from {was} to {now}',
  },
  'said.title': { vi: 'Đã sửa ({count})', en: 'Mended ({count})' },
  'said.row': { vi: 'bỏ cả dòng', en: 'the row is left out' },
  'said.takeBack': { vi: 'Hoàn tác', en: 'Undo' },
  'said.takeAllBack': { vi: 'Hoàn tác tất cả', en: 'Undo all' },
} as const satisfies Record<string, Bilingual>;
