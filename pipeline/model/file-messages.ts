import type { Bilingual } from './language.ts';

/** Issues about a file as a whole, its parts and its sheets; see issue-messages.ts. */
export const fileMessages = {
  'empty-file': {
    vi: 'Tệp không có dữ liệu. Hãy kiểm tra lại tệp và tải lên tệp có bảng số liệu.',
    en: 'The file holds no data. Check it and upload one that has a table.',
  },
  'not-a-table': {
    vi: 'Tệp này là {kind}, không phải bảng số liệu đọc được. Hãy lưu bảng thành CSV (UTF-8) rồi tải lên lại.',
    en: 'This file is {kind}, not a table that can be read. Save the table as CSV (UTF-8) and upload it again.',
  },
  'unreadable-encoding': {
    vi: 'Tệp không phải văn bản UTF-8 (byte sai ở vị trí {offset}). Hãy lưu lại dạng CSV UTF-8 rồi tải lên.',
    en: 'The file is not UTF-8 text (wrong byte at {offset}). Save it as CSV UTF-8 and upload it again.',
  },
  'too-large-file': {
    vi: 'Tệp lớn hơn giới hạn {limit} MB của loại tệp này. Hãy bỏ ảnh và trang tính không cần, hoặc lưu bảng thành XLSX hay CSV.',
    en: 'The file is over the limit of {limit} MB for its kind. Drop pictures and spare sheets, or save the table as XLSX or CSV.',
  },
  'too-large-inflated': {
    vi: 'Tệp nén giải ra hơn giới hạn {limit} MB. Hãy bỏ trang tính không cần, hoặc lưu bảng thành CSV.',
    en: 'The packed file unpacks to more than the limit of {limit} MB. Drop spare sheets, or save the table as CSV.',
  },
  'too-packed': {
    vi: 'Phần “{part}” trong tệp giải nén ra hơn {limit} lần kích thước của nó, không bảng số liệu nào như vậy. Hãy lưu lại tệp từ Excel.',
    en: 'Part “{part}” of the file unpacks to more than {limit} times its size, as no table does. Save the file again from Excel.',
  },
  'too-many-entries': {
    vi: 'Tệp nén chứa {found} tệp con, quá giới hạn {limit}. Hãy chia nhỏ tệp rồi tải lên từng phần.',
    en: 'The archive holds {found} files, over the limit of {limit}. Split it and upload the parts.',
  },
  'too-many-cells': {
    vi: 'Các bảng trong tệp có hơn {limit} ô. Hãy chia nhỏ tệp, xóa các ô ở xa bảng, hoặc lưu từng bảng thành CSV.',
    en: 'The tables of the file have more than {limit} cells. Split it, clear cells far from the table, or save each table as CSV.',
  },
  'too-much-text': {
    vi: 'Chữ trong tệp dài hơn giới hạn {limit} triệu ký tự. Hãy chia nhỏ tệp rồi tải lên từng phần.',
    en: 'The text in the file is over the limit of {limit} million characters. Split it and upload the parts.',
  },
  'too-many-sheets': {
    vi: 'Tệp có hơn {limit} trang tính hoặc bảng. Hãy chia nhỏ tệp rồi tải lên từng phần.',
    en: 'The file has more than {limit} sheets or tables. Split it and upload the parts.',
  },
  'too-nested': {
    vi: 'Tệp có các phần lồng nhau quá giới hạn {limit} tầng. Hãy lưu lại tệp từ Excel.',
    en: 'The file has parts inside each other beyond the limit of {limit} levels. Save it again from Excel.',
  },
  'entities-in-file': {
    vi: 'Phần “{part}” trong tệp khai báo thực thể XML (DTD), thứ mà sổ tính không có. Tệp không được đọc; hãy lưu lại từ Excel.',
    en: 'Part “{part}” of the file declares XML entities (a DTD), which no workbook has. It is not read; save it again from Excel.',
  },
  'encrypted-file': {
    vi: 'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Excel (Tệp › Thông tin › Bảo vệ) rồi tải lên lại.',
    en: 'The file has a password and cannot be read. Remove it in Excel (File › Info › Protect) and upload the file again.',
  },
  'damaged-file': {
    vi: 'Tệp bị hỏng hoặc thiếu (phần “{part}”). Hãy mở tệp bằng Excel, lưu lại rồi tải lên.',
    en: 'The file is damaged or incomplete (part “{part}”). Open it in Excel, save it again and upload it.',
  },
  'double-cell': {
    vi: 'Ô {where} có mặt hai lần trong tệp, nên không rõ giá trị nào là đúng. Hãy mở tệp bằng Excel, kiểm tra ô này, lưu lại rồi tải lên.',
    en: 'Cell {where} is in the file twice, so that its value is not certain. Open the file in Excel, check the cell, save it again and upload it.',
  },
  'short-row': {
    vi: 'Dòng {row} có {cells} ô, phần lớn các dòng khác có {width} ô: có thể thiếu ô, và các ô sau đứng lệch cột. Hãy kiểm tra lại dòng này.',
    en: 'Row {row} has {cells} cells and most other rows have {width}: a cell may be missing, and those after it stand in the wrong column. Please check this row.',
  },
  'too-many-archives': {
    vi: 'Tệp nén nằm trong tệp nén quá giới hạn {limit} tầng. Hãy giải nén rồi tải lên các bảng bên trong.',
    en: 'Archives lie inside each other beyond the limit of {limit} levels. Unpack them and upload the tables inside.',
  },
  'other-kind': {
    vi: 'Tệp “{text}” có đuôi .{ending} nhưng nội dung là {kind}, và đã được đọc theo nội dung.',
    en: 'File “{text}” ends in .{ending} but is {kind}; it was read as what it is.',
  },
  'macros-ignored': {
    vi: 'Sổ tính có macro. Macro không được chạy; chỉ các giá trị đã lưu trong ô được đọc.',
    en: 'The workbook has macros. They are not run; only the values kept in the cells are read.',
  },
  'old-font': {
    vi: 'Chữ viết bằng phông {encoding} đã được chuyển sang Unicode. Hãy kiểm tra lại tên tỉnh và chỉ tiêu.',
    en: 'Text in {encoding} was turned into Unicode. Check the names of provinces and indicators.',
  },
  'hidden-sheet': {
    vi: 'Trang tính này bị ẩn nên không được đọc. Nếu cần số liệu ở đó, hãy bỏ ẩn rồi tải lên lại.',
    en: 'The sheet is hidden and was not read. If its figures are wanted, unhide it and upload the file again.',
  },
  'hidden-cells': {
    vi: '{what} {places} bị ẩn trong tệp nhưng vẫn được đọc. Hãy kiểm tra xem số liệu ở đó có cần công bố không.',
    en: '{what} {places}: hidden in the file, but read all the same. Check whether the figures there are to be published.',
  },
  'omitted-text': {
    vi: 'Ô {where}: phần chữ bị ẩn hoặc bị gạch ngang “{text}” không được đọc. Hãy xóa đi, hoặc bỏ ẩn và bỏ gạch ngang nếu đó là số liệu.',
    en: 'Cell {where}: “{text}” is hidden or struck through and is not read. Delete it, or show it unstruck if it is wanted.',
  },
  'sheet-without-table': {
    vi: 'Không nhận ra bảng số liệu nào ở đây nên không đọc. Nếu có, hãy thêm dòng tiêu đề cho bảng.',
    en: 'No table was recognised here and nothing was read. If there is one, add a heading row to it.',
  },
  'read-as-encoding': {
    vi: 'Tệp không phải UTF-8 và đã được đọc theo bảng mã {encoding}. Hãy kiểm tra lại chữ tiếng Việt.',
    en: 'The file is not UTF-8 and was read as {encoding}. Check its Vietnamese letters.',
  },
  'wrong-hint': {
    vi: 'Dòng đầu tệp ghi “sep={sign}”, nhưng các ô được phân cách bằng “{other}” và đã được đọc như vậy. Hãy sửa hoặc xóa dòng đó.',
    en: 'The first line says “sep={sign}”, but the cells are cut by “{other}” and were read so. Mend or delete that line.',
  },
  'odd-line-ends': {
    vi: 'Tệp không có dấu xuống dòng; các dòng được tách theo ký tự {sign}. Hãy kiểm tra số dòng của bảng, hoặc lưu lại dạng CSV UTF-8.',
    en: 'The file has no line ends; its rows were parted by {sign}. Check how many rows there are, or save it again as CSV UTF-8.',
  },
  'unsure-encoding': {
    vi: 'Tệp không phải UTF-8; có lẽ là {encoding} nhưng không chắc nên không được đọc. Hãy lưu lại dạng CSV UTF-8 rồi tải lên.',
    en: 'The file is not UTF-8. It may be {encoding}, but that is not sure enough to read it. Save it as CSV UTF-8 and upload it again.',
  },
  'undefined-byte': {
    vi: 'Tệp được đọc theo bảng mã {encoding} nhưng byte ở vị trí {offset} không có trong bảng mã đó. Hãy lưu lại dạng CSV UTF-8.',
    en: 'The file was read as {encoding}, but the byte at {offset} is not in it. Save it as CSV UTF-8 and upload it again.',
  },
  'nul-character': {
    vi: 'Tệp có ký tự NUL ở dòng {row}: tệp hỏng hoặc không phải văn bản. Hãy xuất lại tệp CSV.',
    en: 'The file has a NUL character in row {row}: it is damaged or not text. Export the CSV again.',
  },
  'double-encoded': {
    vi: 'Ô {where}: “{text}” là chữ tiếng Việt bị mã hóa hai lần. Hãy mở tệp gốc và lưu lại dạng UTF-8.',
    en: 'Cell {where}: “{text}” is Vietnamese text encoded twice. Open the original and save it as UTF-8.',
  },
} as const satisfies Record<string, Bilingual>;
