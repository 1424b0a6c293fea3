import { foldWords } from '../../match/word-list.ts';

/**
 * Words that reports write in several ways, each with the tokens that all of them become. Synonyms
 * only: what a wording adds to the meaning stays a word of its own.
 */
const forms: readonly (readonly [tokens: string, words: string])[] = [
  ['thủ-tục', 'thủ tục hành chính | thủ tục | TTHC'],
  [
    'trung-tâm-hcc',
    'Trung tâm Hành chính công | Trung tâm Phục vụ hành chính công | Trung tâm HCC | TTHCC | TTPVHCC',
  ],
  [
    'giảm',
    'cắt giảm | giảm bớt | rút ngắn | tinh giản | tinh giảm | đã giảm | giảm được | cắt bớt',
  ],
  ['cđcs', 'công đoàn cơ sở | CĐCS'],
  ['cđvc', 'công đoàn viên chức | CĐVC'],
  ['công-đoàn', 'công đoàn'],
  ['lđlđ', 'liên đoàn lao động | LĐLĐ'],
  [
    'cbcc',
    'cán bộ, công chức, viên chức, lao động | cán bộ, công chức, viên chức, người lao động | cán bộ, công chức, viên chức | cán bộ công chức viên chức | công chức, viên chức | CBCC | CBCCVC | CBCCVCLĐ | CCVC | CNVCLĐ | CB,CC,VC | CB,CC,VC-LĐ | CBCCVC-LĐ | cán bộ, công chức | công chức viên chức',
  ],
  ['cchc', 'cải cách hành chính | CCHC'],
  ['dvc', 'dịch vụ công | DVC'],
  ['dvc mạng', 'DVCTT'],
  ['mạng', 'qua mạng | trực tuyến | điện tử | trên môi trường mạng | qua internet | trên mạng'],
  ['cntt', 'công nghệ thông tin | CNTT | CNTT-TT | công nghệ thông tin và truyền thông'],
  ['đề-tài', 'đề tài khoa học | đề tài nghiên cứu khoa học | đề tài nghiên cứu | đề tài'],
  ['giấy-chứng-nhận', 'giấy chứng nhận | GCN'],
  ['doanh-nghiệp', 'doanh nghiệp | DN'],
  ['đkkd', 'đăng ký kinh doanh | đăng ký doanh nghiệp | đăng ký thành lập doanh nghiệp | ĐKKD'],
  ['đúng-hạn', 'đúng hạn | đúng thời hạn'],
  ['trước-hạn', 'trước hạn | sớm hạn | trước thời hạn'],
  ['quá-hạn', 'quá hạn | trễ hạn | chậm hạn'],
  ['giải-quyết', 'giải quyết | xử lý'],
  ['làm-lợi', 'giá trị làm lợi | làm lợi | trị giá làm lợi'],
  ['bãi-bỏ', 'bãi bỏ | hủy bỏ'],
  ['sửa-đổi', 'sửa đổi, bổ sung | sửa đổi'],
  ['kinh-phí', 'kinh phí | ngân sách'],
  ['chiến-sĩ', 'chiến sĩ | chiến sỹ'],
  ['hiện-đại-hóa', 'hiện đại hóa | hiện đại hoá'],
  ['hồ-sơ', 'hồ sơ | bộ hồ sơ'],
  ['dự', 'đến dự | tham dự | về dự'],
  ['người-dân', 'người dân | công dân'],
  ['toàn-tỉnh', 'toàn tỉnh | toàn thành phố'],
];

/** Words of two or three syllables, each one token. */
const compounds =
  'toàn trình|một phần|chuyển đổi số|đề án|thời gian|sáng kiến|biên chế|tập thể|cá nhân|lao động|phần mềm|hài lòng|cạnh tranh|năng lực|cấp tỉnh|cấp cơ sở|toàn quốc|tiếp nhận|tiết kiệm|chi phí|chương trình|phát động|đoàn viên|cán bộ|công nhận|công bố|lĩnh vực|trực thuộc|văn hóa|danh hiệu|thi đua|phong trào|quản lý|văn bản|nhiệm vụ|mục tiêu|minh bạch|đất đai|đầu tư|quy hoạch|cơ quan|đơn vị|gia đình|tuân thủ|bằng khen|giấy khen|hưởng ứng|phát biểu|đăng ký|kê khai|trực tiếp|bưu chính|phối hợp|xây dựng|tiên tiến|xuất sắc|gia nhập|thị trường|tiếp cận|cung ứng|kiểm soát|tham nhũng|giải trình|trách nhiệm|tham gia|quản trị|môi trường|thiết chế|pháp lý|đào tạo|hỗ trợ|năng động|bình đẳng|sẵn sàng|ứng dụng|ứng xử|quy tắc|hành động|trọng tâm|vận động|cuộc vận động|vốn góp|xoay vòng|thay thế|đơn giản hóa|áp dụng|kinh nghiệm|đề nghị|thành phần|kỳ trước|hành chính|cung cấp|phòng chống|góp vốn|hiệu quả|chỉ đạo|điều hành|thể chế|bộ máy|tổ chức|công vụ|tài chính|chính quyền|chính phủ|tác động|chất lượng|cụm thi đua|chuẩn văn hóa|đạt chuẩn|dự án|dự kiến|dự toán|dự thảo|sử dụng';

/** Words that tell no indicator from another. */
const fillers: ReadonlySet<string> = new Set(
  'được của và các số tỷ tỉ lệ trong tại có là đã cho từ theo về với ở do nhờ bởi những một để này đó thì mà đạt chỉ tổng việc công tác như khi đến còn nên hay hoặc cũng trên bằng vào chiếm tương đương ứng riêng tỉnh thành phố năm'.split(
    ' ',
  ),
);

/** Does the word tell no indicator from another? */
export const isFiller = (token: string): boolean => fillers.has(token);

/** A level of online services is one word with its number: "mức độ 3" is not "mức độ 4". */
const level = /^mức độ ([34])$/u;

const syllablesOf = (words: string): string => words.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim();

const table: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...compounds.split('|').map((word) => [word, [word.replaceAll(' ', '-')]] as const),
  ...forms.flatMap(([tokens, words]) =>
    foldWords(words).map((word) => [syllablesOf(word), tokens.split(' ')] as const),
  ),
]);

/** Syllables in the longest of them. */
export const longestForm = 9;

/** Folded syllables → the tokens they stand for together; undefined for any other words. */
export const findForm = (syllables: string): readonly string[] | undefined => {
  const [, number] = level.exec(syllables) ?? [];
  return number === undefined ? table.get(syllables) : [`mức-độ-${number}`];
};
