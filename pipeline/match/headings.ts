import type { Kind } from '../model/observation.ts';

/** What a column holds. */
export const roles = [
  'ordinal',
  'code',
  'geography',
  'indicator',
  'period',
  'value',
  'unit',
  'rank',
  'rank-of',
  'kind',
  'note',
  'source',
  'unknown',
] as const;
export type Role = (typeof roles)[number];

/**
 * The words headings are made of, with the roles each can have; where there are several, the cells
 * below decide: "Đơn vị" is an office in one report and a unit of measurement in the next.
 */
export const headingWords: readonly (readonly [roles: readonly Role[], words: string])[] = [
  [['ordinal'], 'STT | TT | Số TT | Số thứ tự | No | No. | #'],
  [
    ['code'],
    'Mã | Mã số | Mã tỉnh | Mã tỉnh, thành phố | Mã tỉnh/thành phố | Mã tỉnh thành | Mã địa phương | Mã đơn vị hành chính | Mã ĐVHC | Mã TTHC | Mã đơn vị | Mã chỉ tiêu | Code | Province code | Province ID',
  ],
  [
    ['geography'],
    'Tỉnh | Thành phố | Tỉnh/Thành phố | Tỉnh, thành phố | Tỉnh thành | Tỉnh/thành | Tỉnh, thành | Tỉnh/TP | Tỉnh, TP | Tên tỉnh | Tên tỉnh, thành phố | Tên tỉnh/thành phố | Địa phương | Tên địa phương | Địa bàn | UBND tỉnh | UBND tỉnh, thành phố | Các tỉnh, thành phố | Tỉnh/thành phố trực thuộc Trung ương | Tỉnh, thành phố trực thuộc Trung ương | Đơn vị hành chính | Province | Provinces | Province/City | Location',
  ],
  [['geography', 'indicator'], 'Tên | Danh mục | Name'],
  [['unit', 'geography'], 'Đơn vị'],
  [['unit'], 'Đơn vị tính | ĐVT | Đvt | Đơn vị đo | Unit | Units'],
  [
    ['indicator'],
    'Nội dung | Nội dung chỉ tiêu | Tên chỉ tiêu | Các chỉ tiêu | Tên chỉ số | Các chỉ số | Chỉ số thành phần | Tiêu chí | Tên tiêu chí | Chỉ tiêu, nội dung | Nội dung báo cáo | Nội dung, chỉ tiêu | Chỉ tiêu/Nội dung | Chỉ tiêu báo cáo | Lĩnh vực | Indicator | Indicators',
  ],
  [['indicator', 'value'], 'Chỉ tiêu | Chỉ số'],
  [
    ['period'],
    'Năm | Kỳ | Kỳ báo cáo | Kỳ số liệu | Thời gian | Thời điểm | Thời kỳ | Giai đoạn | Năm báo cáo | Năm số liệu | Quý | Tháng | Period | Year',
  ],
  [
    ['value'],
    'Giá trị | Số liệu | Điểm | Điểm số | Tổng điểm | Kết quả | Số lượng | Điểm tổng hợp | Điểm chỉ số | Kết quả đạt được | Giá trị đạt được | Tỷ lệ | Tỉ lệ | Value | Score | Result | Points',
  ],
  [
    ['rank'],
    'Hạng | Xếp hạng | Thứ hạng | Vị trí | Vị trí xếp hạng | Vị thứ | Thứ bậc | Xếp thứ | Rank | Ranking',
  ],
  [
    ['rank-of'],
    'Số đơn vị xếp hạng | Số đơn vị được xếp hạng | Số tỉnh xếp hạng | Tổng số đơn vị xếp hạng | Số tỉnh được xếp hạng | Tổng số tỉnh, thành phố | Rank of',
  ],
  [['kind'], 'Loại | Loại số liệu | Tính chất | Tính chất số liệu | Loại chỉ tiêu | Kind | Type'],
  [
    ['note'],
    'Ghi chú | Chú thích | Diễn giải | Giải thích | Thuyết minh | Note | Notes | Remarks | Trích dẫn',
  ],
  [['source'], 'Nguồn | Nguồn số liệu | Nguồn dữ liệu | Căn cứ | Tài liệu | Source'],
];

/** What kind of figure the words say it is; headings and cells alike. */
export const kindWords: readonly (readonly [kind: Kind, words: string])[] = [
  [
    'actual',
    'Thực hiện | Kết quả thực hiện | Kết quả | Thực tế | Đạt được | Đã thực hiện | TH | Số thực hiện | Sau khi cắt giảm | Sau khi rút ngắn | Sau | Actual',
  ],
  [
    'target',
    'Kế hoạch | Mục tiêu | Chỉ tiêu | Chỉ tiêu giao | Chỉ tiêu kế hoạch | KH | Kế hoạch giao | Đề án | Theo Đề án | Phấn đấu | Target | Plan',
  ],
  [
    'baseline',
    'Trước khi cắt giảm | Trước khi rút ngắn | Trước khi thực hiện | Trước khi đơn giản hóa | Trước | Trước đây | Kỳ gốc | Ban đầu | Mốc ban đầu | Mức ban đầu | Hiện trạng | Thời gian theo quy định | Quy định | Baseline',
  ],
];

/** The first cell of rows that sum up or describe the others: not a province, not a figure of one. */
export const totalWords =
  'Tổng cộng | Tổng số | Tổng | Cộng | Tổng chung | Total | Sum | Min | Max | Trung vị | Median | Trung bình | Trung bình cộng | Bình quân | Bình quân chung | Trung bình chung | Average | Mean | Thấp nhất | Cao nhất | Nhỏ nhất | Lớn nhất | Độ lệch chuẩn | Std';
