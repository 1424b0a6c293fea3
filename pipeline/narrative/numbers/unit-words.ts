import { foldWords } from '../../match/word-list.ts';
import type { Unit } from '../../model/indicator.ts';
import { splitWords } from '../text/split-words.ts';

/** What prose counts, by the unit id it is counted in; the code list's own aliases go first. */
const counted: readonly (readonly [unit: string, words: string])[] = [
  [
    'person',
    'cán bộ | công chức | viên chức | CBCC | CBCCVC | CBCCVCLĐ | CB,CC,VC | CB,CC,VC-LĐ | người lao động | lao động | đoàn viên | hội viên | đại biểu | đồng chí | công nhân | công dân | học viên | đảng viên | nữ CBCCVCLĐ',
  ],
  ['organisation', 'công đoàn | cơ quan hành chính | đơn vị sự nghiệp'],
  ['service', 'dịch vụ công trực tuyến | DVCTT | DVC trực tuyến'],
  ['initiative', 'sáng kiến kinh nghiệm | sáng kiến cải tiến'],
  ['post', 'biên chế công chức | biên chế viên chức | người hưởng lương từ ngân sách'],
  ['%', 'phần trăm'],
];

const unitOf: ReadonlyMap<string, string> = new Map(
  counted.flatMap(([unit, words]) => foldWords(words).map((word) => [word, unit] as const)),
);

/** The unit that a counted thing is counted in, folded. */
export const countedIn = (words: string): string | undefined => unitOf.get(words);

/** Units of one syllable that are often the first half of another word: "điểm cầu", "bộ phận". */
const otherThings: Readonly<Record<string, RegExp>> = {
  điểm: /^(?:cầu|trường|bưu|du|tiếp|giao|nóng|đen|dừng|bán|thu|hỗ|công|phục|truy|kiểm|nhấn|dân|tư|phát|sạt)$/u,
  bộ: /^(?!quy$)/u,
  cụm: /^(?:dân|công|từ|xã|nhà)$/u,
  ngày: /^(?:hội|lễ|thành|càng)$/u,
  đồng: /^(?:bào|hồ|ruộng)$/u,
  người: /^(?:mẫu|máy)$/u,
  lượt: /^(?!cơ$|thủ$|tthc$|sáng$)/u,
};

/** Is the word, with the one after it, another thing than the unit? */
export const isOtherThing = (unitWord: string, next: string | undefined): boolean =>
  next !== undefined && (otherThings[unitWord]?.test(next) ?? false);

/** Words that begin no counted thing: after them a number stands without its noun. */
export const noNoun: ReadonlySet<string> = new Set(
  'là và của trong so với được đã đạt cho từ đến tại ở về theo thì mà để nên do bởi khi nếu có không trên cao thấp hơn xếp đứng tăng giảm nhưng cùng vào lên xuống còn trở này đó nay tương chiếm bằng gồm thuộc sau trước như hoặc cũng vượt qua ra rồi nữa bao gần hiện nhằm góp'.split(
    ' ',
  ),
);

/** What a unit says without a word: money is a cost, days are a time. */
const implied: Readonly<Record<string, readonly string[]>> = {
  money: ['kinh-phí'],
  time: ['thời-gian'],
  'working time': ['thời-gian'],
};

/** The tokens that a figure in this unit says by its unit alone. */
export const wordsOfUnit = ({ name, dimension }: Unit): string[] => [
  ...splitWords(name.vi).map(({ token }) => token),
  ...(implied[dimension] ?? []),
];
