/** One office of a province, or under a ministry within it; "các sở" are all, "cơ sở" is none. */
export const office =
  /(?<!\p{L})(?<!(?:cơ|trụ|công|các|những|cấp|khối|giữa|tổng) )(?:sở (?!hữu|tại|dĩ|thích|ban|ngành)\p{L}|(?:chi )?cục (?!bộ|diện)\p{L}|công an(?!\p{L})|bộ (?:chỉ huy|tư lệnh|đội biên)|đảng (?:ủy|bộ) (?!tỉnh|thành phố)\p{L}|khối (?:doanh nghiệp|thi đua|đảng|(?:các )?cơ quan)|ban (?:quản lý|dân tộc|tổ chức|tuyên giáo|nội chính|dân vận)|kho bạc|bảo hiểm xã hội|bhxh|thanh tra (?:tỉnh|thành)|văn phòng (?:ubnd|ủy ban|hđnd|tỉnh|thành|đoàn)|hội (?:nông dân|liên hiệp|cựu|chữ|khuyến học)|mặt trận tổ quốc|mttq|tỉnh đoàn|đoàn (?:thanh niên|tncs)|liên minh hợp tác|tòa án|viện kiểm|đài phát thanh|bưu điện|điện lực|công ty|ngân hàng)/gu;

/** A union of a province, or of its civil servants. */
export const union =
  /(?<!\p{L})(?<!các )(?:công đoàn(?! cơ sở)|liên đoàn lao động|cđvc|lđlđ)(?!\p{L})/gu;

/** The province's own office: what it tells of by itself is the province. */
export const ownOffice =
  /^văn phòng (?:ubnd|ủy ban nhân dân|hđnd|hội đồng|đoàn đbqh|tỉnh ủy|thành ủy)/u;

/** What an office stands under in a letterhead: "UBND TỈNH LÂM ĐỒNG", "BỘ TÀI CHÍNH". */
export const superior =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|(?:tỉnh|thành) ủy|ban chấp hành|bộ (?!chỉ huy|tư lệnh|đội)|tổng cục|đảng bộ (?:tỉnh|thành phố))(?!\p{L})/u;
