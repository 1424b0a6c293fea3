import { foldWords } from '../../match/word-list.ts';

/** What a title says around an indicator's name without saying anything of the figures. */
export const titlePhrases: ReadonlySet<string> = new Set(
  foldWords(
    [
      'bảng | biểu | biểu đồ | biểu số | hình | phụ lục | mẫu | mẫu số | danh sách | danh mục | chi tiết',
      'báo cáo | kết quả | tổng hợp | thống kê | tình hình | số liệu | dữ liệu | thông tin | thực hiện',
      'đạt được | đánh giá | xác định | chấm điểm | đo lường | khảo sát | công bố | theo dõi | diễn biến',
      'so sánh | đối chiếu | bộ chỉ số | chỉ số | chỉ tiêu | tiêu chí | mức độ | điểm | điểm số | tổng điểm',
      'nội dung | trục nội dung | chỉ số nội dung | giá trị | xếp hạng | xếp loại | hạng | thứ hạng | thứ bậc | vị trí | vị thứ | bảng điểm',
      'tỉnh | các tỉnh | các tỉnh, thành phố | các tỉnh thành | tỉnh thành | tỉnh thành phố | tỉnh/thành phố',
      'các tỉnh thành phố | các địa phương | từng tỉnh | từng địa phương | địa phương | các thành phố',
      'thành phố | cấp tỉnh, thành phố | trực thuộc trung ương | ubnd | ủy ban nhân dân | hđnd',
      'trên địa bàn | trên địa bàn tỉnh | trên địa bàn thành phố | trong tỉnh | toàn tỉnh | của tỉnh',
      'trong cả nước | của cả nước | trên cả nước | trong toàn quốc | trên toàn quốc | của toàn quốc',
      'bộ nội vụ | các bộ | các bộ ngành | bộ ngành | cơ quan ngang bộ | theo quyết định | theo công bố',
      'năm | các năm | qua các năm | từng năm | hằng năm | hàng năm | trong năm | nhiều năm | giai đoạn',
      'thời kỳ | nhiệm kỳ | kỳ | quý | tháng | trong kỳ | theo năm | theo các năm | theo quý | theo tháng',
      'theo tỉnh | theo địa phương | theo từng tỉnh | theo lĩnh vực | theo từng lĩnh vực | theo các lĩnh vực',
      'trung bình các vùng | trung bình của các vùng | bình quân các vùng | theo vùng | kinh tế - xã hội | kinh tế xã hội',
      'các vùng | theo cấp | theo đơn vị | theo ngành | việt nam | ví dụ | số liệu giả định | ước | ước thực hiện | kế hoạch | mục tiêu',
      'table | results | result | report | ranking | rankings | rank | score | scores | index | data',
      'province | provinces | by province | by year | of provinces | the | of | in | by | for | and | viet nam',
    ].join(' | '),
  ).map((phrase) => phrase.replaceAll(',', '')),
);

/** What a line calls all that it stands above, whatever is counted of it. */
export const themes: ReadonlySet<string> = new Set(
  foldWords(
    [
      'công tác | nhiệm vụ | hoạt động | một số | chủ yếu | chính | chung | cơ bản | cụ thể | toàn diện',
      'cải cách | cải cách hành chính | cải cách thủ tục hành chính | cải cách tthc | cchc',
      'thủ tục hành chính | tthc | kiểm soát thủ tục hành chính | kiểm soát tthc | giải quyết thủ tục hành chính',
      'giải quyết tthc | sáng kiến | thi đua | khen thưởng | phong trào | phong trào thi đua',
    ].join(' | '),
  ),
);

/** Words that join others and say nothing alone. */
export const joiningWords: ReadonlySet<string> = new Set(
  foldWords(
    'của | và | các | tại | ở | trong | trên | theo | từ | về | cho | do | qua | với | đối | là | đến | - | – | / | &',
  ),
);

/** `63 tỉnh, thành phố`, `34 địa phương`; `Bảng 2.`, `Biểu số 01a`, `II.` */
export const countedOrNumbered =
  /^(?:\d{1,2} (?:tỉnh|địa phương|đơn vị|nội dung|lĩnh vực|chỉ số thành phần|provinces)(?: ?\/? ?(?:thành phố|thành))?|(?:bảng|biểu|hình|phụ lục|mẫu|biểu mẫu|table|nội dung|trục nội dung|trục|trụ cột|chỉ số nội dung|chỉ số thành phần)(?: số)? [\divxlabcn./-]{1,9}[.:)]?|(?:\d{1,2}|[ivx]{1,4}|[a-hđ])[.)])$/u;

/** What makes another measure of an index, wherever it stands: "PAR Index tự đánh giá". */
export const otherMeasure =
  /^(?:bình quân|trung bình|trung vị|bq|tự (?:đánh giá|chấm)|tốc độ|tăng trưởng|tăng|giảm|chênh lệch|hiệu số|thấp nhất|cao nhất|tối đa|tối thiểu|điểm (?:cộng|trừ|chuẩn)|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|dự báo|dự kiến|thành phần|trong (?:vùng|khu vực|nhóm)|(?:cấp|khối) (?:sở|huyện|quận|xã|phường|phòng|cơ sở|doanh nghiệp)|(?:các )?(?:sở|huyện|xã|phường|quận)|nội bộ|average|median|growth|forecast)$/u;

/** What stands before what is counted and names nothing. */
export const countStart =
  /^(?:tổng số lượng|tổng số lượt|tổng số|tổng|số lượng|số lượt|số) (?=\p{L})/iu;
