import { basisMessages } from './basis-messages.ts';
import { boundMessages } from './bound-messages.ts';
import { correctionMessages } from './correction-messages.ts';
import { fileMessages } from './file-messages.ts';
import type { Bilingual } from './language.ts';
import { layoutMessages } from './layout-messages.ts';
import { proseMessages } from './prose-messages.ts';
import { tableMessages } from './table-messages.ts';
import { titleMessages } from './title-messages.ts';
import { unitMessages } from './unit-messages.ts';

/**
 * Every issue the reading and the validation can raise, as a full sentence: what, where, what to do.
 * `{where}` is the cell, `{text}` what stands there; other names come from the issue's params.
 */
export const issueMessages = {
  ...basisMessages,
  ...boundMessages,
  ...correctionMessages,
  ...fileMessages,
  ...layoutMessages,
  ...tableMessages,
  ...titleMessages,
  ...proseMessages,
  ...unitMessages,
  'uncalculated-formula': {
    vi: 'Ô {where}: công thức {text} không có kết quả lưu trong tệp. Hãy mở tệp bằng Excel, lưu lại, hoặc ghi số vào ô.',
    en: 'Cell {where}: formula {text} has no result in the file. Open it in Excel and save it, or write the number.',
  },
  'formula-error': {
    vi: 'Ô {where}: công thức báo lỗi {text}. Hãy sửa công thức hoặc ghi số vào ô.',
    en: 'Cell {where}: the formula gives the error {text}. Mend the formula or write the number.',
  },
  'date-for-number': {
    vi: 'Ô {where} là ngày “{text}” ở chỗ cần một con số; có lẽ Excel đã đổi “{likely}” thành ngày. Hãy định dạng ô là Văn bản rồi ghi lại.',
    en: 'Cell {where} is the date “{text}” where a number is due; Excel has probably turned “{likely}” into a date. Format the cell as Text and write it again.',
  },
  'bad-quoting': {
    vi: 'Dòng {row}: dấu nháy mở mà không đóng, hoặc đóng sai chỗ. Hãy sửa dòng này trong tệp.',
    en: 'Row {row}: a quote is opened and not closed, or closed in the wrong place. Mend the row.',
  },
  'too-many-columns': {
    vi: 'Dòng {row} có {found} ô, quá giới hạn {limit} cột của một bảng. Hãy kiểm tra dấu phân cách hoặc bỏ bớt cột.',
    en: 'Row {row} has {found} cells, over the limit of {limit} columns. Check the separators or drop columns.',
  },
  'unknown-geography': {
    vi: 'Ô {where}: không có tỉnh, thành phố nào tên “{text}”. Hãy sửa tên cho đúng.',
    en: 'Cell {where}: there is no province named “{text}”. Correct the name.',
  },
  'ambiguous-geography': {
    vi: 'Ô {where}: “{text}” có thể là {candidates}. Hãy ghi đầy đủ tên tỉnh, thành phố.',
    en: 'Cell {where}: “{text}” may be {candidates}. Write the province’s full name.',
  },
  'unknown-code': {
    vi: 'Ô {where}: không có tỉnh, thành phố nào mang mã “{text}”. Hãy sửa mã, hoặc ghi tên tỉnh.',
    en: 'Cell {where}: no province has the code “{text}”. Correct it, or write the province’s name.',
  },
  'code-without-basis': {
    vi: 'Ô {where}: mã {text} là {before} trong 63 tỉnh, thành phố cũ và là {after} trong 34 tỉnh, thành phố từ 01/7/2025; bảng không cho biết dùng bộ mã nào. Hãy thêm cột tên tỉnh, hoặc ghi kỳ số liệu trước hay sau ngày đó.',
    en: 'Cell {where}: code {text} is {before} among the former 63 provinces and {after} among the 34 since 1 July 2025; the table does not say which codes it uses. Add a column of names, or state a period before or after that day.',
  },
  'code-contradicts-name': {
    vi: 'Ô {where}: mã “{text}” không phải của {name} (mã {code}); số liệu được đọc theo tên. Hãy kiểm tra lại.',
    en: 'Cell {where}: code “{text}” is not that of {name} ({code}); the figures were read by the name. Please check.',
  },
  'foreign-letters': {
    vi: 'Ô {where}: “{text}” có chữ trông giống chữ Latinh nhưng thuộc bảng chữ cái khác. Hãy gõ lại tên tỉnh, thành phố.',
    en: 'Cell {where}: “{text}” has letters that look Latin but are of another alphabet. Type the province’s name again.',
  },
  'repaired-geography': {
    vi: 'Ô {where}: “{text}” có chữ bị mất hoặc lạ, được đọc là {name}. Hãy kiểm tra lại.',
    en: 'Cell {where}: “{text}” has lost or foreign letters and was read as {name}. Please check.',
  },
  'unnamed-geography': {
    vi: 'Báo cáo không nêu tên tỉnh, thành phố. Hãy chọn tỉnh khi tải lên.',
    en: 'The report names no province. Choose the province when uploading.',
  },
  'unknown-indicator': {
    vi: 'Ô {where}: chưa có chỉ tiêu nào tên “{text}”. Hãy dùng tên trong danh mục chỉ tiêu.',
    en: 'Cell {where}: there is no indicator named “{text}”. Use a name from the indicator list.',
  },
  'missing-geography': {
    vi: 'Ô {where}: thiếu tên tỉnh, thành phố. Hãy ghi tên tỉnh vào từng dòng có số liệu.',
    en: 'Cell {where}: the province is missing. Write its name in every row that has figures.',
  },
  'geography-not-in-period': {
    vi: 'Ô {where}: “{text}” không phải là một đơn vị cấp tỉnh trong kỳ {period}. Hãy kiểm tra tên và kỳ báo cáo.',
    en: 'Cell {where}: “{text}” was not a province in {period}. Check the name and the period.',
  },
  'abolished-geography': {
    vi: 'Ô {where}: “{text}” đã sáp nhập từ ngày 1/7/2025, không còn là đơn vị cấp tỉnh trong kỳ {period}; số liệu được hiểu theo 63 tỉnh, thành phố cũ. Hãy kiểm tra tên và kỳ báo cáo.',
    en: 'Cell {where}: “{text}” was merged on 1 July 2025 and is no province in {period}; the figures were read by the former 63 provinces. Check the name and the period.',
  },
  'missing-indicator': {
    vi: 'Không rõ số liệu là của chỉ tiêu nào. Hãy ghi tên chỉ tiêu ở tiêu đề bảng, tiêu đề cột hoặc từng dòng.',
    en: 'It is not said which indicator the figures are of. Name it in the title, the heading or each row.',
  },
  'figure-without-indicator': {
    vi: 'Ô {where}: không rõ số trong cột “{text}” là của chỉ tiêu nào. Hãy ghi tên chỉ tiêu vào tiêu đề cột.',
    en: 'Cell {where}: it is not said which indicator the figures in column “{text}” are of. Name it in the heading.',
  },
  'blank-indicator': {
    vi: 'Ô {where}: thiếu tên chỉ tiêu. Hãy ghi tên chỉ tiêu vào từng dòng có số liệu.',
    en: 'Cell {where}: the indicator is missing. Write its name in every row that has figures.',
  },
  'unknown-period': {
    vi: 'Ô {where}: không đọc được kỳ báo cáo “{text}”. Hãy ghi năm, ví dụ 2018 hoặc 2011–2015, hoặc từ ngày nào đến ngày nào.',
    en: 'Cell {where}: the period “{text}” cannot be read. Write a year such as 2018, or 2011–2015, or from which day to which.',
  },
  'ambiguous-period': {
    vi: 'Ô {where}: kỳ “{text}” có thể là một tháng hoặc một giai đoạn. Hãy ghi rõ, ví dụ 12/2011 hoặc 2011–2012.',
    en: 'Cell {where}: period “{text}” may be a month or a span of years. Write 12/2011 or 2011–2012, for example.',
  },
  'too-early-period': {
    vi: 'Ô {where}: kỳ “{text}” bắt đầu trước năm 1975, sớm hơn mọi báo cáo đọc được ở đây. Hãy sửa lại năm.',
    en: 'Cell {where}: period “{text}” starts before 1975, earlier than any report read here. Correct the year.',
  },
  'period-not-begun': {
    vi: 'Ô {where}: kỳ “{text}” chưa bắt đầu (hôm nay là {today}) nên không thể có số thực hiện. Hãy sửa lại năm, hoặc ghi rõ đây là số kế hoạch.',
    en: 'Cell {where}: period “{text}” has not begun (today is {today}), so there can be no actual figure of it. Correct the year, or mark the figure as a target.',
  },
  'period-not-over': {
    vi: 'Ô {where}: kỳ “{text}” chưa kết thúc (hôm nay là {today}). Hãy kiểm tra lại kỳ, hoặc ghi rõ đây là số lũy kế hay số kế hoạch.',
    en: 'Cell {where}: period “{text}” is not over yet (today is {today}). Check the period, or say that the figure is cumulative or a target.',
  },
  'conflicting-period': {
    vi: 'Ô {where}: kỳ “{text}” khác với năm ghi ở chỗ khác trong dòng này. Hãy giữ lại một kỳ.',
    en: 'Cell {where}: period “{text}” differs from the year that stands elsewhere in this row. Keep one of them.',
  },
  'unknown-kind': {
    vi: 'Ô {where}: không rõ “{text}” là số thực hiện, kế hoạch hay trước đó. Hãy ghi “Thực hiện”, “Kế hoạch” hoặc “Trước đây”.',
    en: 'Cell {where}: “{text}” does not say whether the figure is an actual, a target or a baseline. Use one of these.',
  },
  'missing-period': {
    vi: 'Không tìm thấy năm hoặc kỳ báo cáo trong bảng, trong tiêu đề hay khi tải lên. Hãy cho biết kỳ báo cáo.',
    en: 'No year or period stands in the table, in its title or in the upload form. State the period.',
  },
  'unsettled-time': {
    vi: 'Ô {where}: tiêu đề cột “{text}” tính theo kỳ của bảng, nhưng kỳ ghi trên bảng không đủ để biết đó là kỳ nào. Hãy ghi rõ kỳ ở tiêu đề cột, ví dụ “Năm 2023” hoặc “6 tháng đầu năm 2023”.',
    en: 'Cell {where}: the heading “{text}” goes by the period of the table, but the period stated above it does not settle which one is meant. Write it in the heading, “Năm 2023” or “6 tháng đầu năm 2023” for example.',
  },
  'unknown-unit': {
    vi: 'Ô {where}: đơn vị tính “{text}” chưa có trong danh mục. Hãy dùng đơn vị quen thuộc, ví dụ điểm, %, tỷ đồng.',
    en: 'Cell {where}: unit “{text}” is not in the list. Use a known one such as điểm, %, tỷ đồng.',
  },
  'wrong-unit': {
    vi: 'Ô {where}: đơn vị “{text}” không hợp với chỉ tiêu {indicator} (cần {unit}). Hãy sửa đơn vị hoặc chỉ tiêu.',
    en: 'Cell {where}: unit “{text}” does not fit {indicator} (needs {unit}). Correct the unit or the indicator.',
  },
  'units-differ': {
    vi: 'Ô {where}: đơn vị “{text}” khác với “{other}” ghi cho cả cột hoặc cả bảng; số được đọc theo “{text}”. Hãy kiểm tra lại.',
    en: 'Cell {where}: unit “{text}” differs from “{other}”, which the column or the table states; the figure was read by “{text}”. Please check.',
  },
  'two-figures': {
    vi: 'Ô {where}: “{text}” có hai số, “{first}” và “{second}”. Hãy tách thành hai cột, hoặc chỉ giữ số của chỉ tiêu này.',
    en: 'Cell {where}: “{text}” holds two figures, “{first}” and “{second}”. Put them in two columns, or keep the one of this indicator.',
  },
  'unreadable-number': {
    vi: 'Ô {where}: “{text}” không đọc được thành số. Hãy ghi lại, ví dụ 1.234,5.',
    en: 'Cell {where}: “{text}” cannot be read as a number. Write it again, for example 1.234,5.',
  },
  'too-precise-number': {
    vi: 'Ô {where}: “{text}” có nhiều chữ số hơn mức lưu chính xác được. Hãy làm tròn số này.',
    en: 'Cell {where}: “{text}” has more digits than can be kept exactly. Round the number.',
  },
  'not-whole': {
    vi: 'Ô {where}: “{text}” không phải số nguyên, trong khi {unit} được đếm theo số nguyên. Hãy kiểm tra lại số hoặc đơn vị.',
    en: 'Cell {where}: “{text}” is not a whole number, though it is counted in whole things ({unit}). Check the figure or the unit.',
  },
  'mixed-notation': {
    vi: 'Cột {column} dùng lẫn 1,5 và 1.5 ({cells}). Hãy ghi thống nhất một kiểu số.',
    en: 'Column {column} mixes 1,5 and 1.5 ({cells}). Use one notation throughout.',
  },
  'assumed-notation': {
    vi: 'Cột {column}: các số như “{text}” được đọc là {value}, theo cách viết ở các ô khác hoặc chữ đi kèm. Hãy kiểm tra lại.',
    en: 'Column {column}: numbers such as “{text}” were read as {value}, going by the other cells or the words beside them. Please check.',
  },
  'ambiguous-notation': {
    vi: 'Ô {where}: “{text}” có thể là {vi} hoặc {en}, cột {column} không cho biết. Hãy ghi thêm một số lẻ rõ ràng hoặc bỏ dấu ngăn hàng nghìn.',
    en: 'Cell {where}: “{text}” may be {vi} or {en} and column {column} does not tell. Write one number unmistakably or drop the grouping.',
  },
  'out-of-bounds': {
    vi: 'Ô {where}: {text} nằm ngoài khoảng cho phép của {indicator} ({min} đến {max}). Hãy kiểm tra lại số.',
    en: 'Cell {where}: {text} lies outside what {indicator} allows ({min} to {max}). Check the figure.',
  },
  'bad-rank': {
    vi: 'Ô {where}: hạng “{text}” không hợp lệ (hạng phải từ 1 đến số đơn vị được xếp). Hãy kiểm tra lại.',
    en: 'Cell {where}: rank “{text}” is not valid (it runs from 1 to the number ranked). Check it.',
  },
  'rank-or-score': {
    vi: 'Cột {column}: các số như “{text}” (ô {where}) có thể là điểm hoặc thứ hạng của {indicator}, không có chữ nào cho biết. Hãy ghi “Điểm” hoặc “Hạng” ở tiêu đề cột.',
    en: 'Column {column}: numbers such as “{text}” (cell {where}) may be scores or ranks of {indicator} and nothing says which. Write “Điểm” (score) or “Hạng” (rank) in the column’s heading.',
  },
  'rank-as-date': {
    vi: 'Ô {where}: “{text}” là ngày tháng; có lẽ là hạng {rank} mà bảng tính đã đổi thành ngày. Hãy định dạng ô là văn bản rồi gõ lại hạng.',
    en: 'Cell {where}: “{text}” is a date; it may be rank {rank}, which the spreadsheet turned into one. Format the cell as text and type the rank again.',
  },
  'rank-against-score': {
    vi: 'Ô {where}: {indicator} kỳ {period} của {place} là {text} (hạng {rank}), còn của {other} là {otherText} (hạng {otherRank}): điểm và hạng trái nhau ({count} chỗ như vậy). Hãy xem có lệch dòng hoặc nhầm cột hạng không.',
    en: 'Cell {where}: {indicator} in {period} of {place} is {text} (rank {rank}), and of {other} {otherText} (rank {otherRank}): scores and ranks go against each other ({count} such places). Check whether a row has slipped or the ranks are of something else.',
  },
  'bad-period-order': {
    vi: 'Ô {where}: kỳ “{text}” kết thúc trước khi bắt đầu. Hãy sửa lại.',
    en: 'Cell {where}: period “{text}” ends before it starts. Correct it.',
  },
  'duplicate-figure': {
    vi: 'Ô {where}: {indicator} của {geography}, {period} đã có ở ô {other}. Hãy giữ lại một số.',
    en: 'Cell {where}: {indicator} of {geography}, {period} already stands in {other}. Keep one of them.',
  },
  'too-many-observations': {
    vi: 'Tệp có hơn {limit} số liệu. Hãy chia nhỏ tệp, hoặc dùng lệnh `npm run normalise -- TỆP --out THƯ_MỤC/`: lệnh này đọc tệp lớn bao nhiêu cũng được và chia thành các tệp vừa cỡ, để tải lên lần lượt từng tệp.',
    en: 'The file holds more than {limit} figures. Split it, or use the command `npm run normalise -- FILE --out FOLDER/`: it reads a file of any size and divides it into files that fit, to be uploaded one by one.',
  },
  'too-long-cell': {
    vi: 'Ô {where} dài {found} ký tự, quá giới hạn {limit}. Hãy kiểm tra dấu nháy quanh ô này.',
    en: 'Cell {where} is {found} characters long, over the limit of {limit}. Check the quotes around it.',
  },
  'too-long-row': {
    vi: 'Dòng {row} dài {found} ký tự, quá giới hạn {limit}. Có lẽ một dấu nháy mở mà không đóng.',
    en: 'Row {row} is {found} characters long, over the limit of {limit}. A quote is probably not closed.',
  },
  'more-issues': {
    vi: 'Còn {count} lỗi và cảnh báo khác không hiện ở đây. Hãy sửa các lỗi trên rồi tải lên lại.',
    en: '{count} more issues are not listed here. Mend those above and upload again.',
  },
  'reading-failed': {
    vi: 'Hệ thống không đọc được tệp sau nhiều lần thử. Tệp vẫn được giữ; hãy tải lên lại sau ít phút.',
    en: 'The file could not be read after several attempts. It is kept; upload it again in a few minutes.',
  },
} as const satisfies Record<string, Bilingual>;

export type IssueCode = keyof typeof issueMessages;
