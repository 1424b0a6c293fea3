import type { Kind } from '../model/observation.ts';

/** What a column holds. */
export const roles = [
  'ordinal',
  'code',
  'geography',
  'basis',
  'indicator',
  'period',
  'value',
  'unit',
  'rank',
  'rank-of',
  'kind',
  'note',
  'source',
  'breakdown',
  'personal',
  'unknown',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => roles.some((role) => role === text);

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
  [['basis'], 'Bộ tỉnh | Bộ tỉnh, thành phố | Basis'],
  [['geography', 'indicator'], 'Tên | Danh mục | Name'],
  [['unit', 'geography', 'breakdown'], 'Đơn vị'],
  [['geography', 'breakdown'], 'Tên đơn vị | Đơn vị, địa phương'],
  [['unit'], 'Đơn vị tính | ĐVT | Đvt | Đơn vị đo | Unit | Units'],
  [
    ['indicator'],
    'Nội dung | Nội dung chỉ tiêu | Tên chỉ tiêu | Các chỉ tiêu | Tên chỉ số | Các chỉ số | Chỉ số thành phần | Tiêu chí | Tên tiêu chí | Chỉ tiêu, nội dung | Nội dung báo cáo | Nội dung, chỉ tiêu | Chỉ tiêu/Nội dung | Chỉ tiêu báo cáo | Indicator | Indicators',
  ],
  [['indicator', 'breakdown'], 'Lĩnh vực'],
  [
    ['breakdown'],
    'Lĩnh vực, công việc giải quyết theo cấp | Lĩnh vực giải quyết | Tên lĩnh vực | Cơ quan | Cơ quan, đơn vị | Tên cơ quan | Tên cơ quan, đơn vị | Cơ quan thực hiện | Đơn vị thực hiện | Sở, ban, ngành | Sở, ngành | Phòng ban | Phòng, ban | Huyện | Quận, huyện | Huyện, thị xã, thành phố | Huyện, thành phố | Huyện, thị, thành phố | Quận | Quận/huyện | Huyện/thị xã/thành phố | Tên huyện | Cấp huyện | Xã | Phường | Xã/phường | Xã, phường | Xã, phường, thị trấn | Xã/phường/thị trấn | Xã, phường, đặc khu | Xã/phường/đặc khu | Tên xã | Tên xã, phường | Cấp xã | Đơn vị cấp huyện | Đơn vị cấp xã | Sở | Sở/ngành | Cấp',
  ],
  [
    ['personal'],
    'Họ và tên | Họ tên | Họ, tên | Họ tên tác giả | Tên tác giả | Tác giả | Nhóm tác giả | Đồng tác giả | Tác giả, đồng tác giả | Họ và tên tác giả | Chủ nhiệm | Chủ nhiệm đề tài | Người thực hiện | Người đề nghị | Người nộp đơn | Ngày sinh | Ngày, tháng, năm sinh | Ngày tháng năm sinh | Năm sinh | Quê quán | Nơi ở | Địa chỉ | Địa chỉ thường trú | Số CCCD | CCCD | CMND | Số CMND | Số CMND/CCCD | CMND/CCCD | Số căn cước | Căn cước công dân | Số định danh cá nhân | Số điện thoại | Điện thoại | SĐT | Email | Thư điện tử | Full name | Author | Authors | Date of birth | Phone',
  ],
  // Of persons, or what figures are divided by.
  [['personal', 'breakdown'], 'Giới tính | Giới | Dân tộc'],
  [['indicator', 'value'], 'Chỉ tiêu | Chỉ số'],
  [
    ['period'],
    'Năm | Kỳ | Kỳ số liệu | Thời gian | Thời điểm | Thời kỳ | Giai đoạn | Năm số liệu | Quý | Tháng | Period | Year',
  ],
  // Above figures it is the time of the report.
  [['period', 'value'], 'Kỳ báo cáo | Năm báo cáo'],
  [
    ['value'],
    'Giá trị | Số liệu | Số liệu kỳ báo cáo | Kết quả kỳ báo cáo | Điểm | Điểm số | Điểm (hạng) | Điểm (xếp hạng) | Điểm (thứ hạng) | Điểm số (hạng) | Điểm số (xếp hạng) | Giá trị (hạng) | Giá trị (xếp hạng) | Score (rank) | Điểm/Hạng | Điểm/Xếp hạng | Điểm/Thứ hạng | Điểm số/Hạng | Score/Rank | Tổng điểm | Kết quả | Số lượng | Điểm tổng hợp | Điểm chỉ số | Kết quả đạt được | Giá trị đạt được | Điểm đạt | Điểm đạt được | Số điểm đạt được | Tổng điểm đạt được | Chỉ số tổng hợp | Tỷ lệ | Tỉ lệ | Tổng số | Tổng | Tổng cộng | Toàn tỉnh | Toàn thành phố | Total | Value | Score | Result | Points',
  ],
  [
    ['rank'],
    'Hạng | Xếp hạng | Thứ hạng | Vị trí | Vị trí xếp hạng | Vị thứ | Thứ bậc | Xếp thứ | Rank | Ranking | Hạng (điểm) | Hạng (điểm số) | Hạng (giá trị) | Xếp hạng (điểm) | Xếp hạng (điểm số) | Xếp hạng (giá trị) | Thứ hạng (điểm) | Thứ hạng (điểm số) | Thứ hạng (giá trị) | Rank (score) | Rank (value) | Hạng cả nước | Hạng toàn quốc | Xếp hạng cả nước | Xếp hạng toàn quốc | Thứ hạng cả nước | Thứ hạng toàn quốc',
  ],
  [
    ['rank-of'],
    'Số đơn vị xếp hạng | Số đơn vị được xếp hạng | Số tỉnh xếp hạng | Tổng số đơn vị xếp hạng | Số tỉnh được xếp hạng | Tổng số tỉnh, thành phố | Rank of',
  ],
  [['kind'], 'Loại | Loại số liệu | Tính chất | Tính chất số liệu | Loại chỉ tiêu | Kind | Type'],
  [['note', 'kind'], 'Trạng thái | Tình trạng | Tình trạng số liệu'],
  [
    ['note'],
    'Ghi chú | Chú thích | Diễn giải | Giải thích | Thuyết minh | Note | Notes | Remarks | Trích dẫn',
  ],
  [['source'], 'Nguồn | Nguồn số liệu | Nguồn dữ liệu | Căn cứ | Tài liệu | Source'],
];

/** Levels of a heading that only say that a division follows; they name nothing. */
export const neutralWords =
  'Trong đó | Trong đó gồm | Chia ra | Chia theo | Gồm | Bao gồm | Cụ thể | Of which | In which | Including | Chỉ số thành phần | Các chỉ số thành phần | Chỉ số nội dung | Các chỉ số nội dung | Chỉ số lĩnh vực | Các chỉ số lĩnh vực | Điểm thành phần | Điểm các chỉ số thành phần | Các lĩnh vực | Trụ cột | Các trụ cột | Các chỉ số | Các chỉ tiêu | Điểm và xếp hạng | Điểm, xếp hạng | Điểm số và xếp hạng | Kết quả xếp hạng';

/** What kind of figure the words say it is; headings and cells alike. */
export const kindWords: readonly (readonly [kind: Kind, words: string])[] = [
  [
    'actual',
    'Thực hiện | Kết quả thực hiện | Kết quả | Thực tế | Đạt được | Đã thực hiện | TH | Số thực hiện | Chính thức | Số chính thức | Sau khi cắt giảm | Sau khi rút ngắn | Sau | Actual',
  ],
  [
    'target',
    'Kế hoạch | Mục tiêu | Chỉ tiêu | Chỉ tiêu giao | Chỉ tiêu kế hoạch | KH | Kế hoạch giao | Số kế hoạch | Số giao | Chỉ tiêu được giao | Kế hoạch được giao | Số được giao | Đề án | Theo Đề án | Phấn đấu | Chỉ tiêu phấn đấu | Mục tiêu phấn đấu | Giao chỉ tiêu | Target | Plan',
  ],
  [
    'baseline',
    'Trước khi cắt giảm | Trước khi rút ngắn | Trước khi thực hiện | Trước khi đơn giản hóa | Trước | Trước đây | Kỳ gốc | Ban đầu | Mốc ban đầu | Mức ban đầu | Hiện trạng | Thời gian theo quy định | Quy định | Baseline',
  ],
];

/** The first cell of rows that add the others up: all of the province in a table of its parts. */
export const sumWords =
  'Tổng cộng | Tổng số | Tổng | Cộng | Tổng chung | Toàn tỉnh | Toàn thành phố | Tổng toàn tỉnh | Tổng cộng toàn tỉnh | Tổng số toàn tỉnh | Total | Sum';

/** The first cell of rows that sum up or describe the others: not a province, not a figure of one. */
export const totalWords =
  'Tổng cộng | Tổng số | Tổng | Cộng | Tổng chung | Total | Sum | Min | Max | Trung vị | Median | Trung bình | Trung bình cộng | Bình quân | Bình quân chung | Trung bình chung | Average | Mean | Thấp nhất | Cao nhất | Nhỏ nhất | Lớn nhất | Độ lệch chuẩn | Std | Điểm tối đa | Điểm chuẩn | Thang điểm | Điểm tối đa theo thang điểm';
