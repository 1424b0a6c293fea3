import type { Bilingual } from './language.ts';

/** What is wrong with the shape of a table: its headings, its rows, its sums. */
export const layoutMessages = {
  'figures-above-heading': {
    vi: 'Dòng {row} có tên tỉnh và số liệu nhưng đứng trên tiêu đề của bảng nên không được đọc. Hãy đặt tiêu đề ngay trên các dòng số liệu.',
    en: 'Row {row} has a province and a figure but stands above the table’s heading and is not read. Put the heading right above the rows of figures.',
  },
  'uneven-heading': {
    vi: 'Ô {where}: không chắc “{text}” thuộc nhóm nào, vì các nhóm tiêu đề không đều nhau. Hãy ghi tên nhóm vào từng cột, hoặc tải lên sổ tính còn nguyên ô gộp.',
    en: 'Cell {where}: it is not certain which group “{text}” belongs to, for the groups of the heading are uneven. Write the group’s name above each column, or upload the workbook with its merged cells.',
  },
  'personal-data': {
    vi: 'Cột {column} “{text}” là thông tin cá nhân (họ tên, ngày sinh, giấy tờ, điện thoại): không đọc, không công bố. Hãy xóa cột này trước khi chia sẻ tệp.',
    en: 'Column {column} “{text}” holds personal data (names, birth dates, identity or phone numbers): it is neither read nor published. Remove it before sharing the file.',
  },
  'list-without-figures': {
    vi: 'Bảng bắt đầu ở dòng {row} là danh sách từng việc, từng người, không có cột số liệu nào. Hãy tải lên bảng tổng hợp có số lượng theo chỉ tiêu, tỉnh và năm.',
    en: 'The table that starts in row {row} lists things or persons and has no column of figures. Upload a summary that counts them by indicator, province and year.',
  },
  'unknown-measures': {
    vi: 'Bảng bắt đầu ở dòng {row} có cột số nhưng không rõ là chỉ tiêu nào. Hãy chọn đầu cột trong bản xem trước để nói cột là chỉ tiêu gì, hoặc ghi tên chỉ tiêu vào đầu cột.',
    en: 'The table that starts in row {row} has columns of numbers, but no heading names a known indicator. Point at a column’s head in the preview and say what it is, or name the indicator in the heading.',
  },
  'parts-as-columns': {
    vi: 'Ô {where}: cột “{text}” là của một phần của tỉnh (một cơ quan, lĩnh vực, cấp, huyện hoặc xã), và bảng không có cột nào của toàn tỉnh. Hãy thêm cột “Toàn tỉnh”; nếu số trong cột là của toàn tỉnh, hãy sửa tiêu đề cột.',
    en: 'Cell {where}: column “{text}” is of a part of the province (one office, field, level, district or commune), and no column is of the whole province. Add a column “Toàn tỉnh”; if the figures are those of the whole province, change the heading.',
  },
  'table-without-total': {
    vi: 'Bảng có tiêu đề ở dòng {row} chia số liệu theo lĩnh vực hoặc đơn vị của tỉnh mà không có dòng tổng nào đọc được, nên không có số liệu chung của tỉnh. Hãy thêm dòng “Tổng cộng”.',
    en: 'The table headed in row {row} divides the figures by fields or offices of the province and has no readable total row, so there is no figure of the province as a whole. Add a row “Tổng cộng”.',
  },
  'unsure-total': {
    vi: 'Không rõ dòng nào là tổng của cả tỉnh: dòng {rows} (“{text}”) có thể chỉ cộng một nhóm, nên không số nào được đọc từ đó. Hãy ghi “Toàn tỉnh” ở dòng tổng của cả tỉnh, hoặc thêm dòng ấy.',
    en: 'It is not clear which row is the total of the whole province: row {rows} (“{text}”) may add up one group only, so no figure was read of it. Write “Toàn tỉnh” in the row of the whole province, or add that row.',
  },
  'parts-of-index': {
    vi: 'Bảng có tiêu đề ở dòng {row} là {indicator} của các đơn vị trong tỉnh (sở, huyện, xã): không phải chỉ số của tỉnh, dù có dòng tổng hay trung bình, nên không được đọc. Hãy tải lên bảng có chỉ số của cả tỉnh.',
    en: 'The table headed in row {row} gives {indicator} of units within the province (departments, districts, communes): it is not the index of the province, whatever its totals or averages say, and is not read. Upload a table with the index of the province itself.',
  },
  'part-rows': {
    vi: 'Dòng {row} “{text}” nêu một phần của tỉnh (một cơ quan, lĩnh vực, cấp, huyện hoặc xã): số liệu bên dưới không phải của toàn tỉnh nên không được đọc. Nếu là của toàn tỉnh, hãy bỏ dòng này hoặc ghi “Toàn tỉnh”.',
    en: 'Row {row} “{text}” names a part of the province (one office, field, level, district or commune): the figures below it are not those of the whole province and are not read. If they are, drop the row or write “Toàn tỉnh” in it.',
  },
  'split-column': {
    vi: 'Cột {column} “{text}” chia số liệu theo từng phần của tỉnh (cơ quan, lĩnh vực, cấp, huyện, xã hoặc nhóm người): dòng nào ghi một phần thì không phải số của toàn tỉnh nên không được đọc. Hãy thêm dòng ghi “Toàn tỉnh”; nếu cột không chia số liệu, hãy chọn đầu cột và nói đó là ghi chú.',
    en: 'Column {column} “{text}” divides the figures by parts of the province (office, field, level, district, commune or group of persons): a row that names a part is not of the whole province and is not read. Add rows that say “Toàn tỉnh”; if the column divides nothing, point at its head and say that it holds notes.',
  },
  'total-of-times': {
    vi: 'Cột {column} “{text}” cộng các tháng, quý đứng cạnh, và các cột ấy không đủ cả năm: đó không phải số của cả năm nên không được đọc. Nếu là số cả năm, hãy ghi “Cả năm” ở tiêu đề cột.',
    en: 'Column {column} “{text}” adds up the months or quarters beside it, and these do not make up a year: it is no figure of the year and is not read. If it is, write “Cả năm” in its heading.',
  },
  'repeated-below-line': {
    vi: 'Ô {where}: {indicator} đã có dưới một dòng khác với số khác, và không rõ dòng {line} “{said}” chia số liệu theo tỉnh, kỳ hay phần nào của tỉnh, nên không số nào dưới các dòng ấy được đọc. Hãy ghi ở dòng ấy tên tỉnh, kỳ, hoặc “Toàn tỉnh”.',
    en: 'Cell {where}: {indicator} stands below another line with another figure, and it is not clear whether row {line} “{said}” tells provinces, periods or parts of the province apart, so no such figure below these lines is read. Write the province, the period or “Toàn tỉnh” in the line.',
  },
  'unclear-subtitle': {
    vi: 'Dòng {row} “{text}” nêu một kỳ, chỉ tiêu hoặc loại số liệu khác với bảng (lũy kế, so sánh, đề xuất, chưa làm được …) mà không hiểu hết được, nên các dòng bên dưới không được đọc. Hãy viết gọn, ví dụ “PCI năm 2018”, “Kế hoạch năm 2025”, hoặc bỏ dòng này nếu nó không đổi nghĩa của số liệu.',
    en: 'Row {row} “{text}” names another period, indicator or sort of figures than the table (running totals, differences, proposals, what is not done …) and is not understood as a whole, so the rows below it are not read. Write it plainly, “PCI năm 2018” or “Kế hoạch năm 2025” for example, or drop the row if it changes nothing.',
  },
  'contrary-subtitle': {
    vi: 'Ô {where}: dòng {line} “{text}” khác với tiêu đề cột “{heading}”, nên không rõ số này là của kỳ hay chỉ tiêu nào. Hãy thêm dòng tiêu đề cột bên dưới dòng {line}.',
    en: 'Cell {where}: row {line} “{text}” differs from the column’s heading “{heading}”, so it is not clear what the figure is of. Repeat the column headings below row {line}.',
  },
  'merged-value': {
    vi: 'Ô {where} nằm trong ô gộp {range} ghi “{text}”: không rõ số này là của ô nào hay của tất cả. Hãy bỏ gộp ô và ghi số vào từng ô.',
    en: 'Cell {where} lies in the merged cells {range} that say “{text}”: it is not clear whether the figure is of one of them or of all. Unmerge them and write the figure in each cell.',
  },
  'beside-table': {
    vi: 'Các ô từ {where} trở đi đứng cạnh bảng, không có tiêu đề đọc được, nên không được đọc. Nếu đó là một bảng số liệu, hãy đặt tiêu đề cho nó.',
    en: 'The cells from {where} on stand beside the table without a heading that can be read, and are not read. If they are a table of figures, give it a heading.',
  },
  'sum-differs': {
    vi: 'Ô {where}: tổng ghi là {whole}, cộng các dòng được {sum}. Hãy kiểm tra lại số tổng và các dòng.',
    en: 'Cell {where}: the total says {whole}, the rows add up to {sum}. Check the total and the rows.',
  },
  'total-differs': {
    vi: 'Ô {where}: tổng ghi là {whole}, cộng các tỉnh, thành phố cùng dòng được {sum}. Hãy kiểm tra lại số tổng và các cột.',
    en: 'Cell {where}: the total says {whole}, the provinces in its row add up to {sum}. Check the total and the columns.',
  },
  'partial-sum': {
    vi: 'Ô {where}: “{text}” là tổng các thành phần của {indicator} có trong bảng, mà bảng không có đủ {expected} thành phần: đó không phải điểm của cả chỉ số nên không được đọc ({count} số như vậy). Hãy tải lên bảng đủ thành phần, hoặc điểm tổng hợp do cơ quan công bố.',
    en: 'Cell {where}: “{text}” adds up the components of {indicator} in the table, which are not all {expected}: it is not the score of the index and is not read ({count} such figures). Upload a table with all components, or the score as it was published.',
  },
  'formula-differs': {
    vi: 'Ô {where}: {whole} không khớp công thức ghi dưới tiêu đề ({formula}), tính ra {sum}. Hãy kiểm tra lại dòng này.',
    en: 'Cell {where}: {whole} does not agree with the formula under the heading ({formula}), which gives {sum}. Check the row.',
  },
  'repeated-figures': {
    vi: 'Ô {where}: bảng này lặp lại {count} số liệu giống hệt đã có (số đầu tiên ở ô {other}); mỗi số chỉ được giữ một lần.',
    en: 'Cell {where}: this table repeats {count} figures that already stand elsewhere (the first in {other}); each is kept once.',
  },
  'figures-twice': {
    vi: 'Ô {where}: cột {column} ghi lại đúng số của {indicator} đã có ở cột {other} cùng dòng (“{text}”; {count} dòng như vậy); mỗi số chỉ được giữ một lần.',
    en: 'Cell {where}: column {column} says again what column {other} of the same row has of {indicator} (“{text}”; so in {count} rows); each figure is kept once.',
  },
  'taken-from-sheet': {
    vi: 'Tỉnh, kỳ báo cáo hoặc chỉ tiêu được lấy từ tên trang tính “{text}”. Hãy kiểm tra lại.',
    en: 'The province, the period or the indicator was taken from the sheet’s name “{text}”. Please check.',
  },
  'taken-from-above': {
    vi: 'Bảng có tiêu đề ở dòng {row} không ghi tỉnh hoặc kỳ báo cáo; được hiểu như bảng đứng trước trên cùng trang. Hãy kiểm tra lại.',
    en: 'The table headed in row {row} names no province or no period; it was taken to be that of the table before it on the sheet. Please check.',
  },
  'announced-period': {
    vi: '“{text}” cho biết năm công bố. Chỉ số của một năm thường được công bố vào năm sau, nên năm công bố không phải là năm của chỉ số, và không rõ số liệu là của năm nào. Hãy ghi năm của chỉ số, ví dụ “PCI năm 2022”, hoặc chọn kỳ khi tải lên.',
    en: '“{text}” says in which year it was announced. An index is mostly announced in the year after its own, so this is not the year of the index, and it is not known which is. Write the year of the index, “PCI 2022” for example, or choose the period when uploading.',
  },
  'report-period': {
    vi: 'Kỳ {period} lấy từ “{text}” là kỳ của báo cáo; chỉ số được nêu trong một báo cáo (PCI, PAPI, PAR Index …) có thể là của năm trước đó. Số liệu được đọc là của {period}. Hãy kiểm tra lại, và ghi năm bên cạnh tên chỉ số.',
    en: 'Period {period}, from “{text}”, is that of the report; an index that a report tells of (PCI, PAPI, PAR Index …) may be of the year before. The figures were read as of {period}. Please check, and write the year beside the name of the index.',
  },
  'several-periods': {
    vi: 'Các dòng trên bảng nêu nhiều kỳ ({periods}), không rõ số liệu là của kỳ nào. Hãy ghi kỳ ở tiêu đề cột hoặc ở từng dòng, hoặc chọn kỳ khi tải lên.',
    en: 'The lines above the table name several periods ({periods}), and it is not clear which the figures are of. Write the period in the columns’ headings or in each row, or choose it when uploading.',
  },
  'sheet-name-differs': {
    vi: 'Tên trang tính “{text}” khác với kỳ {period} ghi trên bảng; số liệu được hiểu là của {period}. Hãy kiểm tra lại.',
    en: 'The sheet’s name “{text}” differs from the period {period} above the table; the figures were read as of {period}. Please check.',
  },
  'no-heading': {
    vi: 'Không tìm thấy dòng tiêu đề có cột tỉnh, thành phố hoặc chỉ tiêu. Hãy thêm dòng tiêu đề cho bảng.',
    en: 'No heading row with a province or an indicator column was found. Add a heading row to the table.',
  },
  'reading-stopped': {
    vi: 'Trong {rows} dòng đầu không có bảng nào đọc được, nên việc đọc dừng ở đó: các dòng sau không được đọc và không được đếm.',
    en: 'No table can be read in the first {rows} rows, so reading stopped there: the rows below were neither read nor counted.',
  },
  'duplicate-heading': {
    vi: 'Tiêu đề “{text}” ở ô {where} lặp lại cột {other}. Hãy đặt tên khác hoặc bỏ cột thừa.',
    en: 'Heading “{text}” in {where} repeats column {other}. Rename one or remove the spare column.',
  },
  'unknown-column': {
    vi: 'Cột {column} “{text}” không nhận ra được và không được đọc. Nếu cột có số liệu, hãy đặt lại tiêu đề.',
    en: 'Column {column} “{text}” was not recognised and is not read. If it holds figures, rename it.',
  },
  'part-column': {
    vi: 'Cột {column} “{text}” chia nhỏ số ở cột {other} và chưa có chỉ tiêu riêng nên không được đọc. Nếu cần số của cột, hãy chọn đầu cột trong bản xem trước để nói cột là chỉ tiêu gì.',
    en: 'Column {column} “{text}” is a part of column {other} and has no indicator of its own, so it is not read. If its figures are wanted, point at the column’s head in the preview and say what it is.',
  },
  'comparison-column': {
    vi: 'Cột {column} “{text}” so sánh các cột khác với nhau, không phải số liệu của một kỳ, nên không được đọc.',
    en: 'Column {column} “{text}” compares other columns and holds no figures of a period, so it is not read.',
  },
  'label-from-above': {
    vi: 'Ô {where} để trống được hiểu là “{text}” như ô phía trên, và các ô trống tương tự trong cột cũng vậy, vì tệp văn bản không giữ ô gộp. Hãy kiểm tra lại, hoặc ghi đủ vào từng dòng.',
    en: 'Cell {where} is blank and was taken for “{text}” from the cell above, as were other such blanks of the column, for a text file keeps no merged cells. Please check, or write it in every row.',
  },
  'maximum-column': {
    vi: 'Cột {column} “{text}” là số điểm tối đa có thể đạt, không phải kết quả, nên không được đọc.',
    en: 'Column {column} “{text}” is the most that could be reached and no result, so it is not read.',
  },
  'partial-rank-column': {
    vi: 'Cột {column} “{text}” xếp hạng trong một vùng hay một nhóm tỉnh; chỉ thứ hạng trong cả nước được giữ, nên cột này không được đọc.',
    en: 'Column {column} “{text}” ranks within a region or a group of provinces. Only ranks among all of them are kept, so it is not read.',
  },
  'estimated-column': {
    vi: 'Cột {column} “{text}” là số ước tính khi kỳ chưa kết thúc: chỉ số thực hiện, kế hoạch và kỳ gốc được giữ, nên cột này không được đọc. Hãy tải lên lại khi có số chính thức.',
    en: 'Column {column} “{text}” holds estimates made before the period was over. Only actual, planned and baseline figures are kept, so it is not read. Upload the final figures when there are any.',
  },
  'estimated-rows': {
    vi: 'Dòng {row} “{text}” nói các số bên dưới mới là ước tính hoặc dự kiến: chỉ số thực hiện, kế hoạch và kỳ gốc được giữ, nên các dòng ấy không được đọc. Hãy tải lên lại khi có số chính thức.',
    en: 'Row {row} “{text}” says that the figures below it are estimated or expected. Only actual, planned and baseline figures are kept, so these rows are not read. Upload the final figures when there are any.',
  },
  'part-in-title': {
    vi: 'Dòng {row} “{text}” nêu một phần của tỉnh (một cấp, cơ quan, ngành, lĩnh vực, nhóm người, huyện, thành phố, xã, trường hoặc bệnh viện), còn số liệu được đọc là của toàn tỉnh. Nếu số chỉ là của phần ấy thì đừng công bố; nếu là của toàn tỉnh, hãy sửa tiêu đề.',
    en: 'Row {row} “{text}” names a part of the province (one level, office, field, group of people, district, city, commune, school or hospital), and the figures were read as those of the whole province. If they are only of that part, do not publish them; if they are of the province, change the title.',
  },
  'targets-by-title': {
    vi: 'Dòng {row} “{text}” nói đây là mục tiêu, nên các số được đọc là mục tiêu, không phải kết quả. Nếu là kết quả, hãy ghi “Kết quả” hoặc “Thực hiện” ở tiêu đề cột.',
    en: 'Row {row} “{text}” says that these are targets, so the figures were read as targets and not as results. If they are results, write “Kết quả” or “Thực hiện” in the heading of the column.',
  },
  'estimated-figures': {
    vi: 'Dòng {row} “{text}” nói số liệu mới là ước tính hoặc dự kiến, chưa phải số thực hiện. Hãy tải lên lại khi có số chính thức; nếu đây là số chính thức, hãy bỏ chữ “ước”, “dự kiến”.',
    en: 'Row {row} “{text}” says that the figures are estimated or expected and not yet actual ones. Upload the final figures when there are any; if these are final, remove the word “ước” or “dự kiến”.',
  },
  'taken-from-name': {
    vi: 'Tỉnh, kỳ báo cáo hoặc chỉ tiêu được lấy từ tên tệp “{text}”. Hãy kiểm tra lại.',
    en: 'The province, the period or the indicator was taken from the file name “{text}”. Please check.',
  },
  'no-figures': {
    vi: 'Bảng có tiêu đề nhưng không có số liệu nào đọc được. Hãy kiểm tra lại các dòng dưới tiêu đề.',
    en: 'The table has a heading but no figure that can be read. Check the rows below the heading.',
  },
  'missing-cell': {
    vi: 'Dòng {row} chỉ có {found} ô, cần {expected}. Hãy điền ô thiếu hoặc bỏ dòng này.',
    en: 'Row {row} has {found} cells and needs {expected}. Fill in what is missing or drop the row.',
  },
  'extra-cell': {
    vi: 'Dòng {row} có {found} ô, nhiều hơn {expected} ô của tiêu đề. Hãy bỏ ô thừa; trong tệp CSV, hãy kiểm tra dấu phân cách của dòng này.',
    en: 'Row {row} has {found} cells, more than the heading’s {expected}. Remove the spare ones; in a CSV, check the separators of the row.',
  },
  'early-within': {
    vi: 'Cột {column} “{text}” được đọc là số hồ sơ đúng hạn không gồm trước hạn, nhưng bảng không có cột trước hạn nên số này có thể gồm cả hai. Nếu có gồm, hãy thêm cột trước hạn hoặc không đọc cột này.',
    en: 'Column {column} “{text}” was read as dossiers on time without those that came early, but the table has no column of these, so they may be in it. If they are, add that column or leave this one out.',
  },
  'early-apart': {
    vi: 'Ô {where}: bảng có số “trước hạn” riêng, nên “{text}” được đọc là đúng hạn không gồm trước hạn. Nếu gồm cả trước hạn, hãy ghi “đúng hạn và trước hạn”.',
    en: 'Cell {where}: the table counts the early ones (“trước hạn”) by themselves, so “{text}” was read as on time without them. If it includes them, write “đúng hạn và trước hạn”.',
  },
} as const satisfies Record<string, Bilingual>;
