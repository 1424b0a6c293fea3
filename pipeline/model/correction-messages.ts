import type { Bilingual } from './language.ts';

/** What is wrong with what a person said over a file; see issue-messages.ts. */
export const correctionMessages = {
  'correction-without-table': {
    vi: 'Ô {where}: không có bảng nào có tiêu đề ở dòng này, nên phần chỉnh sửa cho cột {column} không được áp dụng. Hãy chọn lại cột trên bảng, hoặc bỏ phần chỉnh sửa này.',
    en: 'Cell {where}: no table has its heading in this row, so what was said of column {column} was not applied. Point to the column again, or drop this correction.',
  },
  'correction-without-column': {
    vi: 'Ô {where}: bảng không có cột {column}, nên phần chỉnh sửa cho cột này không được áp dụng. Hãy chọn lại cột trên bảng, hoặc bỏ phần chỉnh sửa này.',
    en: 'Cell {where}: the table has no column {column}, so what was said of it was not applied. Point to the column again, or drop this correction.',
  },
  'correction-without-cell': {
    vi: 'Ô {where}: trong tệp không có dòng này, nên ô sửa thành “{text}” không được áp dụng. Hãy chọn lại ô, hoặc bỏ phần chỉnh sửa này.',
    en: 'Cell {where}: the file has no such row, so the text “{text}” for this cell was not applied. Point to the cell again, or drop this correction.',
  },
  'correction-without-row': {
    vi: 'Dòng {row}: trong tệp không có dòng này để bỏ. Hãy chọn lại dòng, hoặc bỏ phần chỉnh sửa này.',
    en: 'Row {row}: the file has no such row to leave out. Point to the row again, or drop this correction.',
  },
  'unknown-correction': {
    vi: 'Ô {where}: không có {what} nào là “{text}”, nên phần này của chỉnh sửa không được áp dụng. Hãy chọn lại.',
    en: 'Cell {where}: there is no {what} “{text}”, so this part of the correction was not applied. Choose again.',
  },
  'columns-alike': {
    vi: 'Cột {column} “{text}” và cột {other} cùng được hiểu là {indicator}, cùng kỳ, cùng loại số liệu và cùng địa phương. Hãy chọn lại cho một trong hai cột, hoặc không đọc một cột.',
    en: 'Column {column} “{text}” and column {other} are both taken for {indicator} of the same period, kind and province. Choose again for one of them, or leave one out.',
  },
  'indicator-exists': {
    vi: 'Chỉ tiêu đề xuất “{text}”: mã {id} đã là của chỉ tiêu {indicator}. Hãy dùng chỉ tiêu đó, hoặc đặt mã khác.',
    en: 'Proposed indicator “{text}”: the id {id} is that of {indicator}. Use that one, or choose another id.',
  },
  'indicator-named-alike': {
    vi: 'Chỉ tiêu đề xuất “{text}”: tên này trùng với chỉ tiêu {indicator} đã có. Hãy dùng chỉ tiêu đó, hoặc đặt tên phân biệt được.',
    en: 'Proposed indicator “{text}”: its name is that of {indicator}, which is there already. Use that one, or name it so that it can be told apart.',
  },
  'indicator-without-unit': {
    vi: 'Chỉ tiêu đề xuất “{text}”: không có đơn vị tính nào mang mã “{unit}”. Hãy chọn một đơn vị trong danh mục.',
    en: 'Proposed indicator “{text}”: there is no unit with the id “{unit}”. Choose one of the list.',
  },
  'scale-differs': {
    vi: 'Ô {where}: {text} {times} số của {indicator}, {geography} năm khác ({year}: {past}). Hãy kiểm tra lại số hoặc đơn vị.',
    en: 'Cell {where}: {text} is {times} what {indicator} of {geography} is in another year ({year}: {past}). Check the figure or the unit.',
  },
  'column-scale-differs': {
    vi: 'Ô {where}: {count} trên {of} số của cột {column} {times} số các năm khác, như {text} của {geography} ({year}: {past}). Hãy chọn đúng đơn vị tính cho cột này, hoặc xác nhận đơn vị nếu số đúng như vậy.',
    en: 'Cell {where}: {count} of {of} figures in column {column} are {times} those of other years, such as {text} of {geography} ({year}: {past}). Choose the column’s unit, or confirm it if the figures are right.',
  },
} as const satisfies Record<string, Bilingual>;
