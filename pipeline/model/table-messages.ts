import type { Bilingual } from './language.ts';

/** Issues of a table read by itself, without asking what its columns mean; see issue-messages.ts. */
export const tableMessages = {
  'blank-label': {
    vi: 'Ô {where}: cột không có tiêu đề. Hãy đặt tên cho cột.',
    en: 'Cell {where}: the column has no heading. Give it one.',
  },
  'duplicate-label': {
    vi: 'Ô {where}: tiêu đề “{text}” lặp lại cột {other}. Hãy đặt tên khác.',
    en: 'Cell {where}: heading “{text}” repeats column {other}. Rename one of them.',
  },
  'blank-row': {
    vi: 'Dòng {row} để trống và được bỏ qua.',
    en: 'Row {row} is blank and was passed over.',
  },
  'lost-letters': {
    vi: 'Ô {where}: “{text}” có chữ đã mất (�), và có thể cả ở các ô khác. Hãy mở tệp gốc và lưu lại dạng CSV UTF-8.',
    en: 'Cell {where}: letters were lost (�) in “{text}”, and perhaps in other cells. Open the original and save it as CSV UTF-8.',
  },
  'row-above-table': {
    vi: 'Dòng {row} “{text}” nằm trên bảng và không thuộc bảng.',
    en: 'Row {row} “{text}” stands above the table and is no part of it.',
  },
  'row-below-table': {
    vi: 'Dòng {row} “{text}” nằm dưới bảng và không thuộc bảng.',
    en: 'Row {row} “{text}” stands below the table and is no part of it.',
  },
  'repeated-heading': {
    vi: 'Dòng {row} lặp lại tiêu đề của bảng và được bỏ qua.',
    en: 'Row {row} repeats the table’s heading and was passed over.',
  },
  'joined-heading': {
    vi: 'Tiêu đề của bảng gồm nhiều dòng, đến dòng {row}; các dòng đã được nối lại.',
    en: 'The table’s heading takes several rows, down to row {row}; they were joined.',
  },
  'numbered-columns': {
    vi: 'Dòng {row} chỉ đánh số các cột và được bỏ qua.',
    en: 'Row {row} only numbers the columns and was passed over.',
  },
  'merged-cells': {
    vi: 'Các ô được gộp ({places}) chỉ ghi ở ô đầu; những ô còn lại để trống. Hãy bỏ gộp và điền đủ nếu giá trị thuộc cả các ô đó.',
    en: 'Merged cells ({places}) are written in the first cell alone; the others stay blank. Unmerge and fill them if the value is theirs too.',
  },
  'second-heading': {
    vi: 'Dòng {row} cũng giống dòng tiêu đề nhưng được giữ làm dữ liệu. Hãy kiểm tra dòng tiêu đề của bảng.',
    en: 'Row {row} looks like a heading too and was kept as data. Check which row heads the table.',
  },
  'unnamed-columns': {
    vi: 'Bảng không có dòng tiêu đề đọc được; các cột được gọi là column_1 đến column_{count}.',
    en: 'The table has no heading row that can be read; its columns are called column_1 to column_{count}.',
  },
  'heading-width': {
    vi: 'Dòng {row} có {found} ô, còn các dòng của bảng có {expected} ô: không phải tiêu đề của bảng này. Hãy sửa dòng tiêu đề.',
    en: 'Row {row} has {found} cells and the table’s rows have {expected}: it is not their heading. Mend the heading row.',
  },
  'doubtful-heading': {
    vi: 'Dòng {row} được lấy làm tiêu đề, nhưng dòng {above} ở trên có thể mới là tiêu đề, thiếu dấu phân cách. Hãy kiểm tra hai dòng này.',
    en: 'Row {row} was taken as the heading, but row {above} above it may be the heading, lacking a separator. Check both rows.',
  },
  'fitted-heading': {
    vi: 'Dòng {row}: tiêu đề có {found} ô, còn các dòng của bảng có {expected} ô; chỉ khác ở ô trống cuối dòng nên vẫn được dùng. Hãy kiểm tra dòng tiêu đề.',
    en: 'Row {row}: the heading has {found} cells and the table’s rows have {expected}; only blank cells at its end differ, so it is used. Check the heading row.',
  },
  'loose-quotes': {
    vi: 'Ô {where}: dấu nháy quanh “{text}” đã được bỏ, dù các ô khác cùng cột không có. Hãy kiểm tra dấu nháy có thuộc nội dung ô hay không.',
    en: 'Cell {where}: the quotes around “{text}” were taken off, though other cells of the column have none. Check whether they belong to the text.',
  },
  'other-quotes': {
    vi: 'Dòng {row}: mọi ô nằm trong dấu {sign} thay vì dấu nháy của tệp; các dấu đó đã được bỏ. Hãy kiểm tra dòng này.',
    en: 'Row {row}: all cells stand in {sign} instead of the file’s quotes; these were taken off. Check this row.',
  },
  'second-table': {
    vi: 'Dòng {row} thuộc một bảng khác bắt đầu ở dòng {from} và không được đọc. Hãy tách mỗi bảng thành một tệp.',
    en: 'Row {row} belongs to another table that begins in row {from} and is not read. Put each table in its own file.',
  },
  'other-sheet': {
    vi: 'Trang này không được ghi ra: mỗi tệp chỉ cho một bảng. Hãy tách mỗi trang thành một tệp.',
    en: 'This sheet was not written: one file gives one table. Put each sheet in its own file.',
  },
  'one-column': {
    vi: 'Bảng được đọc thành một cột, dù dòng nào cũng có {sign}. Nếu các ô được phân cách như vậy, hãy lưu lại dạng CSV với dấu phẩy, chấm phẩy hoặc Tab.',
    en: 'The table was read as one column, though every row has {sign}. If that is what cuts its cells, save it as CSV with commas, semicolons or tabs.',
  },
  'row-ends': {
    vi: 'Tiêu đề và các dòng của bảng đều kết thúc bằng “{sign}”, và dấu này được giữ trong ô cuối. Nếu nó chỉ kết thúc dòng, hãy xóa nó khỏi tệp.',
    en: 'The heading and the rows of the table end in “{sign}”, which was kept in the last cell. If it only ends the row, delete it from the file.',
  },
  'unsure-table': {
    vi: 'Không chắc bảng được chia thành ô bằng dấu gì, hoặc tiêu đề ở đâu, nên không đọc. Hãy lưu lại dạng CSV có một dòng tiêu đề.',
    en: 'It is not sure by what sign the table is cut into cells, or where its heading is, so it is not read. Save it as CSV with one heading row.',
  },
} as const satisfies Record<string, Bilingual>;
