import type { Bilingual, Language } from '../../pipeline/model/language.ts';
import { fill, type Params } from '../charts/words.ts';

/** Every word of the pages that does not come from the data, Vietnamese first. */
const words = {
  product: { vi: 'Đối Sánh', en: 'Đối Sánh' },
  tagline: {
    vi: 'So sánh các tỉnh, thành phố Việt Nam qua từng năm',
    en: 'Compare the provinces of Việt Nam over the years',
  },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  navigation: { vi: 'Các trang', en: 'Pages' },
  explore: { vi: 'Khám phá', en: 'Explore' },
  submit: { vi: 'Nộp báo cáo', en: 'Submit a report' },
  otherLanguage: { vi: 'Đọc bằng tiếng Việt', en: 'Read in English' },
  aboutUpload: {
    vi: 'Tải lên tệp số liệu của tỉnh, xem hệ thống hiểu gì, rồi công bố.',
    en: 'Upload a province’s figures, see what was understood, and publish.',
  },
  scriptsNeeded: {
    vi: 'Trang nộp báo cáo cần JavaScript. Hãy bật JavaScript rồi tải lại trang.',
    en: 'Submitting a report needs JavaScript. Switch it on and load the page again.',
  },
  findIndicator: { vi: 'Tìm chỉ tiêu', en: 'Find an indicator' },
  findProvince: { vi: 'Tìm tỉnh, thành phố', en: 'Find a province' },
  addProvince: { vi: 'Thêm tỉnh', en: 'Add a province' },
  noProvinceLeft: { vi: 'Đã đủ 8 tỉnh', en: '8 provinces at most' },
  remove: { vi: 'Bỏ {name}', en: 'Remove {name}' },
  chosen: { vi: 'Tỉnh, thành phố đang xem', en: 'Provinces shown' },
  nothingFound: { vi: 'Không tìm thấy', en: 'Nothing found' },
  found: { vi: '{count} kết quả', en: '{count} found' },
  years: { vi: 'Khoảng năm', en: 'Years' },
  year: { vi: 'Năm', en: 'Year' },
  fromYear: { vi: 'Từ năm', en: 'From' },
  toYear: { vi: 'Đến năm', en: 'To' },
  basis: { vi: 'Theo địa giới', en: 'By boundaries' },
  basis63: { vi: '63 tỉnh', en: '63 provinces' },
  basis34: { vi: '34 tỉnh', en: '34 provinces' },
  views: { vi: 'Cách xem', en: 'Views' },
  trend: { vi: 'Xu hướng', en: 'Trend' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  map: { vi: 'Bản đồ', en: 'Map' },
  mapForms: { vi: 'Kiểu bản đồ', en: 'Kind of map' },
  tiles: { vi: 'Ô vuông', en: 'Tiles' },
  outline: { vi: 'Ranh giới', en: 'Outlines' },
  table: { vi: 'Bảng', en: 'Table' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  showTable: { vi: 'Xem số liệu dạng bảng', en: 'Show the figures as a table' },
  readoutHint: {
    vi: 'Biểu đồ; dùng phím mũi tên để đọc từng số liệu',
    en: 'Chart; use the arrow keys to read its figures',
  },
  download: { vi: 'Tải về', en: 'Download' },
  share: { vi: 'Chia sẻ', en: 'Share' },
  copied: { vi: 'Đã chép liên kết', en: 'Link copied' },
  openExplorer: { vi: 'Mở trong trang khám phá', en: 'Open in the explorer' },
  engineLoading: { vi: 'Đang tải bộ máy phân tích…', en: 'Loading the analysis engine…' },
  engineStarting: {
    vi: 'Đang khởi động bộ máy phân tích…',
    en: 'Starting the analysis engine…',
  },
  engineReady: { vi: 'Bộ máy phân tích đã sẵn sàng', en: 'The analysis engine is ready' },
  engineFailed: {
    vi: 'Không chạy được bộ máy phân tích trên trình duyệt này; biểu đồ vẫn lấy số liệu từ máy chủ.',
    en: 'The analysis engine does not run in this browser; charts take their figures from the server.',
  },
  figuresFailed: {
    vi: 'Không tải được số liệu cho lựa chọn này; biểu đồ vẫn là của lựa chọn trước.',
    en: 'The figures of this choice could not be loaded; the chart is still the one before it.',
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  howToRead: { vi: 'Cách đọc biểu đồ', en: 'How to read the chart' },
  period: { vi: 'Kỳ', en: 'Period' },
  apply: { vi: 'Xem', en: 'Show' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  provinces: { vi: 'Tỉnh, thành phố', en: 'Provinces' },
  sourceTitle: { vi: 'Ô {cell} của {name}', en: 'Cell {cell} of {name}' },
  sheetName: { vi: 'trang “{sheet}”', en: 'sheet “{sheet}”' },
  row: { vi: 'Dòng', en: 'Row' },
  markedCell: { vi: 'Ô được dẫn', en: 'The cell cited' },
  personal: { vi: '(thông tin cá nhân)', en: '(personal data)' },
  sourceTextTitle: { vi: 'Đoạn {paragraph} của {name}', en: 'Paragraph {paragraph} of {name}' },
  markedFigure: { vi: 'Số liệu được dẫn', en: 'The figure cited' },
  sourceTextNote: {
    vi: 'Văn bản như đơn vị báo cáo đã gửi; chỗ đánh dấu là số liệu được dẫn, do người duyệt nhận. Thông tin cá nhân được che.',
    en: 'The text as the reporting office sent it; the mark is the figure cited, which a person accepted. Personal data are masked.',
  },
  mendedCell: {
    vi: 'Trước khi công bố, ô {cell} được sửa thành “{text}”; bảng trên đây là tệp như đã nhận.',
    en: 'Before publication cell {cell} was mended to read “{text}”; the table above is the file as received.',
  },
  sourceNote: {
    vi: 'Bảng như cơ quan báo cáo đã lập; ô có khung là nơi lấy số liệu. Thông tin cá nhân được che.',
    en: 'The table as the reporting office laid it out; the framed cell is where the figure stands. Personal data are masked.',
  },
  emptyTitle: { vi: 'Chưa có số liệu nào được công bố', en: 'No figures have been published yet' },
  emptyText: {
    vi: 'Hãy nộp một báo cáo (CSV, TSV hoặc bảng tính), xem lại điều hệ thống đã hiểu rồi công bố; biểu đồ sẽ hiện ở đây.',
    en: 'Submit a report (CSV, TSV or a workbook), check what was understood and publish it; the chart will appear here.',
  },
} as const satisfies Record<string, Bilingual>;

export type Word = keyof typeof words;

/** The word in a language, its `{names}` filled in. */
export const say = (word: Word, language: Language, params: Params = {}): string =>
  fill(words[word][language], params);
