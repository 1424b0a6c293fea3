/** Not "không chỉ cắt giảm", "không ngừng cắt giảm": what was not done follows at once. */
const verbs =
  'cắt giảm|giảm|đạt|hoàn thành|giải quyết|xử lý|thực hiện|tinh giản|sắp xếp|ban hành|rút ngắn|bãi bỏ|công bố|công nhận|tiếp nhận|cung cấp|triển khai|tuyển dụng|bố trí|có|được|còn';
const auxiliary = 'thể|hề|kịp|có thể|tiến hành|thực hiện';
const particles = 'được|đủ|đến|tới|mức|xong|hết|thêm|vượt|lên|con số|tỷ lệ|việc|giảm|số';
const negated = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:không|chưa|chẳng) (?:(?:${auxiliary}) )*(?:${verbs}) (?:(?:${particles}) )*$`,
  'u',
);
/** "Quá hạn chưa giải quyết 45 hồ sơ": tells which dossiers they are, and that there are 45. */
const ofWhich =
  /(?<![\p{L}\p{M}])(?:hạn|hồ sơ|trường hợp|phản ánh|kiến nghị|còn lại) (?:không|chưa) (?:được )?(?:giải quyết|xử lý)(?: xong| được)? $/u;
/** What was not done goes on: "chưa cắt giảm 45 thủ tục và 30 biên chế". */
const goesOn = /^ ?(?:,|và|hoặc|hay|, và)? ?$/u;

const before = (lower: string, at: number): string => lower.slice(Math.max(0, at - 70), at);

/** "Không cắt giảm 45 thủ tục", "chưa đạt 500 sáng kiến": does the figure at `at` tell what was not? */
const isNegated = (lower: string, at: number): boolean => {
  const words = before(lower, at);
  return negated.test(words) && !ofWhich.test(words);
};

/** The same, or it goes on from one denied before, which ended at `end`. */
export const isDenied = (lower: string, at: number, end: number | null): boolean =>
  isNegated(lower, at) || (end !== null && goesOn.test(lower.slice(end, at)));

const doneAfter =
  'cắt giảm|hoàn thành|giải quyết|xử lý|thực hiện|tinh giản|sắp xếp|ban hành|rút ngắn|bãi bỏ|công bố|công nhận|tiếp nhận|cung cấp|triển khai|tuyển dụng|bố trí|phê duyệt|đạt';
/** "45 hồ sơ quá hạn chưa được giải quyết": within the clause, and of nothing that is joined to it. */
const deniedAfter = new RegExp(
  `^ (?:(?!(?:và|nhưng|song|còn|mà|hoặc|tuy|trong|đồng|đã|được) )[\\p{L}\\p{M}]+ ){0,3}(?:không|chưa|chẳng) (?:(?:được|thể|kịp|có thể|đưa vào) )*(?:${doneAfter})(?![\\p{L}\\p{M}])`,
  'u',
);

/** "Còn 45 hồ sơ chưa giải quyết": does what follows the figure say that it was not done? */
export const isDeniedAfter = (lower: string, end: number): boolean =>
  deniedAfter.test(lower.slice(end, end + 80));

const deniedRank = /(?<![\p{L}\p{M}])(?:không|chưa|chẳng) (?:(?:thể|được|còn) )*$/u;

/** "Chưa đạt hạng 20/63": the rank that starts at `at`, with its verb, is not the one reached. */
export const isRankDenied = (lower: string, at: number): boolean =>
  deniedRank.test(before(lower, at));
