import type { Bilingual } from './language.ts';

/** What a title or a note says that the reading goes against, or that no figure here can be. */
export const titleMessages = {
  'province-hint-differs': {
    vi: '{source} ghi “{text}” ({said}), còn tỉnh chọn khi tải lên là {given}; số liệu được đọc là của {given}. Hãy chọn lại tỉnh, hoặc sửa chỗ ghi ấy.',
    en: '{source} says “{text}” ({said}), but the province chosen for the upload is {given}; the figures were read as those of {given}. Choose the province again, or correct what stands there.',
  },
  'period-hint-differs': {
    vi: '{source} ghi “{text}” (kỳ {said}), còn kỳ chọn khi tải lên là {given}; số liệu được đọc là của {given}. Hãy chọn lại kỳ, hoặc sửa chỗ ghi ấy.',
    en: '{source} says “{text}” (period {said}), but the period chosen for the upload is {given}; the figures were read as those of {given}. Choose the period again, or correct what stands there.',
  },
  'several-provinces': {
    vi: 'Dòng {row} “{text}” nêu nhiều tỉnh, thành phố ({names}), không rõ số liệu là của tỉnh nào. Hãy thêm cột tỉnh, hoặc chọn tỉnh khi tải lên.',
    en: 'Row {row} “{text}” names several provinces ({names}), and it is not clear which the figures are of. Add a column of provinces, or choose the province when uploading.',
  },
  'sheet-province-differs': {
    vi: 'Tên trang tính “{text}” khác với tỉnh ghi trên bảng; số liệu được hiểu là của {name}. Hãy kiểm tra lại.',
    en: 'The sheet’s name “{text}” differs from the province above the table; the figures were read as those of {name}. Please check.',
  },
  'office-above': {
    vi: 'Dòng {row} “{text}” nêu một cơ quan; không rõ cơ quan ấy chỉ lập báo cáo hay số liệu là của riêng cơ quan ấy. Số liệu được đọc là của toàn tỉnh. Nếu số chỉ là của cơ quan ấy thì đừng công bố; nếu là của toàn tỉnh, hãy ghi “trên địa bàn tỉnh …” ở tên báo cáo.',
    en: 'Row {row} “{text}” names an office; it is not said whether that office only made the report or the figures are its own. They were read as those of the whole province. If they are only of the office, do not publish them; if they are of the province, write “trên địa bàn tỉnh …” in the title.',
  },
  'note-against-figures': {
    vi: 'Ô {where}: ghi chú “{text}” nói {says}{again}, còn số ở ô {cells} được đọc theo tiêu đề, không theo ghi chú. Nếu ghi chú đúng, đừng công bố các số ấy, hoặc ghi điều đó vào tiêu đề hay một cột riêng; nếu không, hãy xóa ghi chú.',
    en: 'Cell {where}: the note “{text}” says {says}{again}, but what stands in {cells} was read by the headings and not by the note. If the note is right, do not publish these figures, or say so in the heading or in a column of its own; if it is not, remove the note.',
  },
  'average-over-years': {
    vi: 'Dòng {row} “{text}” nói đây là số bình quân nhiều năm: không phải số của một năm, cũng không phải của cả giai đoạn. Hãy tải lên số của từng năm hoặc của cả giai đoạn; nếu đây không phải số bình quân, hãy sửa dòng này.',
    en: 'Row {row} “{text}” says that the figures are averages over several years: they are neither those of one year nor of all the years. Upload the figures of each year or of the whole span; if they are no averages, correct the line.',
  },
  'other-measure-in-title': {
    vi: 'Tiêu đề ở dòng {row} nêu {indicator} nhưng còn ghi “{text}”: số liệu có thể không phải của chỉ tiêu ấy, nên chưa được đọc. Hãy ghi tên đúng của chỉ tiêu ở tiêu đề cột; nếu chữ ấy không đổi nghĩa, hãy bỏ khỏi tiêu đề.',
    en: 'The title in row {row} names {indicator} but also says “{text}”: the figures may not be those of that indicator and were not read. Write the indicator’s own name above the column; if the words change nothing, take them out of the title.',
  },
  'more-in-title': {
    vi: 'Tiêu đề ở dòng {row} còn ghi “{text}” ngoài tên chỉ tiêu; số liệu được đọc là {indicator}. Hãy xem có đúng không.',
    en: 'The title in row {row} also says “{text}” beside the indicator’s name; the figures were read as {indicator}. Check that this is right.',
  },
  'targets-by-sheet': {
    vi: 'Tên trang tính “{text}” nói đây là kế hoạch hoặc mục tiêu, nên các số được đọc là mục tiêu, không phải kết quả. Nếu là kết quả, hãy ghi “Kết quả” hoặc “Thực hiện” ở tiêu đề cột.',
    en: 'The sheet’s name “{text}” says that these are plans or targets, so the figures were read as targets and not as results. If they are results, write “Kết quả” or “Thực hiện” in the heading of the column.',
  },
  'sheet-name-against': {
    vi: 'Tên trang tính “{text}” nói {says}, còn bảng được đọc là {read}. Nếu tên trang tính đúng thì đừng công bố các số ấy; nếu không, hãy đổi tên trang tính.',
    en: 'The sheet’s name “{text}” says that {says}, while they were read as {read}. If the name is right, do not publish these figures; if it is not, rename the sheet.',
  },
  'other-time-above': {
    vi: '{source} “{text}” không nói về cả năm {period} và chỉ năm ấy, còn số liệu được đọc là của cả năm {period}. Nếu số là của khoảng thời gian ghi ở đó, hãy ghi khoảng ấy vào tiêu đề cột; nếu là của cả năm, hãy sửa chỗ ghi ấy.',
    en: '{source} “{text}” does not speak of all of {period} and of that year alone, while the figures were read as those of {period}. If they are of the time that stands there, write it in the heading of the column; if they are of the whole year, correct what stands there.',
  },
  'no-results-by-title': {
    vi: 'Dòng {row} “{text}” nói số liệu là đề xuất, đăng ký, dự thảo hoặc minh họa, còn bảng được đọc là kết quả. Nếu chưa phải kết quả thì đừng công bố; nếu là kết quả, hãy sửa dòng này.',
    en: 'Row {row} “{text}” says that the figures are proposed, registered, a draft or an example, while they were read as results. If they are no results, do not publish them; if they are, correct the line.',
  },
  'ranks-in-region': {
    vi: 'Dòng {row} “{text}” nêu một vùng hoặc một nhóm tỉnh, và thứ hạng trong bảng có thể chỉ là trong nhóm ấy; các số được đọc là thứ hạng cả nước. Nếu không phải, hãy bỏ cột hạng hoặc thay bằng thứ hạng cả nước.',
    en: 'Row {row} “{text}” names a region or a group of provinces, and the ranks in the table may be among these alone; they were read as ranks in the nation. If they are not, leave the column of ranks out or give the ranks in the nation.',
  },
} as const satisfies Record<string, Bilingual>;
