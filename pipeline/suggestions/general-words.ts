/**
 * Words that any heading may have whatever it is of, as tokens of `splitWords`. Few indicators have
 * some of them in their names ("mới" is in two), and yet nothing is known by them.
 */
export const generalWords: ReadonlySet<string> = new Set([
  ...['mới', 'cũ', 'khác', 'thêm', 'còn', 'đã', 'đang', 'được', 'không', 'có', 'các', 'theo', 'về'],
  ...['số', 'lượng', 'lượt', 'mức', 'độ', 'loại', 'phần', 'bộ', 'cấp', 'kỳ', 'lần', 'tính'],
  ...['người', 'đơn-vị', 'tổ-chức', 'cơ-quan', 'cá-nhân', 'tập-thể'],
  ...['thực', 'hiện', 'ban', 'hành', 'phát', 'triển', 'xây-dựng', 'sử-dụng', 'định', 'quy', 'sự'],
  ...['of', 'the', 'and', 'with', 'new', 'number', 'share'],
]);
