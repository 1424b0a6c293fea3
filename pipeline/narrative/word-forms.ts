import { foldWords } from '../match/word-list.ts';

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
  ['công-đoàn', 'công đoàn | liên đoàn lao động | LĐLĐ'],
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
  ['tiếp-nhận', 'tiếp nhận'],
  ['làm-lợi', 'giá trị làm lợi | làm lợi | trị giá làm lợi'],
  ['bãi-bỏ', 'bãi bỏ | hủy bỏ'],
  ['sửa-đổi', 'sửa đổi, bổ sung | sửa đổi'],
  ['toàn-trình', 'toàn trình'],
  ['chuyển-đổi-số', 'chuyển đổi số'],
  ['kinh-phí', 'kinh phí | ngân sách'],
  ['đề-án', 'đề án'],
  ['chiến-sĩ', 'chiến sĩ | chiến sỹ'],
  ['hiện-đại-hóa', 'hiện đại hóa | hiện đại hoá'],
  ['thời-gian', 'thời gian'],
  ['sáng-kiến', 'sáng kiến'],
  ['hồ-sơ', 'hồ sơ | bộ hồ sơ'],
  ['biên-chế', 'biên chế'],
  ['tập-thể', 'tập thể'],
  ['cá-nhân', 'cá nhân'],
  ['lao-động', 'lao động'],
  ['phần-mềm', 'phần mềm'],
  ['người-dân', 'người dân | công dân'],
  ['hài-lòng', 'hài lòng'],
  ['cạnh-tranh', 'cạnh tranh'],
];

/** Words that tell no indicator from another. */
const fillers: ReadonlySet<string> = new Set(
  'được của và các số tỷ tỉ lệ trong tại có là đã cho từ theo về với ở do nhờ bởi những một để này đó thì mà đạt chỉ tổng việc công tác như khi đến còn nên hay hoặc cũng trên bằng vào'.split(
    ' ',
  ),
);

export const isFiller = (token: string): boolean => fillers.has(token);

/** A level of online services is one word with its number: "mức độ 3" is not "mức độ 4". */
const level = /^mức độ ([34])$/u;

const syllablesOf = (words: string): string => words.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim();

const table: ReadonlyMap<string, readonly string[]> = new Map(
  forms.flatMap(([tokens, words]) =>
    foldWords(words).map((word) => [syllablesOf(word), tokens.split(' ')] as const),
  ),
);

/** Syllables in the longest of them. */
export const longestForm = 9;

/** Folded syllables → the tokens they stand for together; undefined for any other words. */
export const findForm = (syllables: string): readonly string[] | undefined => {
  const [, number] = level.exec(syllables) ?? [];
  return number === undefined ? table.get(syllables) : [`mức-độ-${number}`];
};
