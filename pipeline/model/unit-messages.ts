import type { Bilingual } from './language.ts';

/** Issues about what a figure is counted in; see issue-messages.ts. */
export const unitMessages = {
  'missing-unit': {
    vi: 'Ô {where}: “{text}” của chỉ tiêu {indicator} không có đơn vị tính, nên có thể là đồng, triệu đồng hay tỷ đồng; cột {column} có {count} ô như vậy. Hãy ghi đơn vị ở tiêu đề cột, trong ô hoặc trên bảng, ví dụ “Đơn vị tính: triệu đồng”.',
    en: 'Cell {where}: “{text}” of {indicator} has no unit and may be dong, millions or billions; column {column} has {count} such cells. Write the unit in the heading, in the cell or above the table, “Đơn vị tính: triệu đồng” for example.',
  },
  'fraction-or-percent': {
    vi: 'Ô {where}: “{text}” của {indicator}, tính bằng %, có thể là {percent} % hoặc {fraction} %; cột {column} có {count} ô như vậy ({cells}). Hãy ghi dấu % sau con số đúng.',
    en: 'Cell {where}: “{text}” of {indicator}, counted in %, may be {percent} % or {fraction} %; column {column} has {count} such cells ({cells}). Write the number that is meant with the sign % after it.',
  },
  'tenth-of-index': {
    vi: 'Ô {where}: “{text}” của {indicator}, thang {max}, quá thấp so với thang ấy nên có thể là điểm theo thang 10, điểm của một chỉ số thành phần, hoặc ghi sai dấu thập phân; cột {column} có {count} ô như vậy ({cells}). Hãy ghi số theo thang {max}; nếu số đã đúng, hãy ghi đơn vị ({unit}) sau số.',
    en: 'Cell {where}: “{text}” of {indicator}, which ends at {max}, is too low for that scale: it may be a score out of 10, the score of a component, or have its decimal sign in the wrong place; column {column} has {count} such cells ({cells}). Write the number out of {max}; if it is right as it stands, write its unit ({unit}) after it.',
  },
  'assumed-count': {
    vi: 'Cột {column}: các số như “{text}” được đọc là {value}, vì số đếm không có phần thập phân: dấu trong số là dấu ngăn hàng nghìn. Hãy kiểm tra lại.',
    en: 'Column {column}: numbers such as “{text}” were read as {value}, for things are counted without decimals: the mark in the number parts its thousands. Please check.',
  },
  'table-unit-passed-over': {
    vi: 'Cột {column}: đơn vị “{text}” ghi cho cả bảng không hợp với chỉ tiêu {indicator}; số của chỉ tiêu này được đọc theo {unit}. Hãy kiểm tra lại.',
    en: 'Column {column}: the unit “{text}” stated for the whole table does not fit {indicator}, whose figures were read as {unit}. Please check.',
  },
  'unit-multiplied': {
    vi: 'Cột {column}: đơn vị ghi là {times} {unit}, nên các số ghi theo đơn vị ấy đã được nhân với {times}. Nếu các số vốn đã là {unit}, hãy chọn đơn vị này cho cột.',
    en: 'Column {column}: the unit is written as {times} {unit}, so figures in it were multiplied by {times}. If they are {unit} as they stand, choose that unit for the column.',
  },
  'working-days': {
    vi: 'Ô {where}: “{text}” và “{unit}” là hai cách đếm khác nhau, không quy đổi chính xác được. Chỉ tiêu {indicator} tính bằng {unit}; hãy ghi số theo {unit}.',
    en: 'Cell {where}: “{text}” and “{unit}” are counted differently and cannot be converted exactly. {indicator} is counted in {unit}; write the figure in these.',
  },
} as const satisfies Record<string, Bilingual>;
