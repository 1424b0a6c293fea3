/** Short forms that official papers use throughout, as a label's words, folded. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ['cchc', 'cải cách hành chính'],
  ['tthc', 'thủ tục hành chính'],
  ['cntt', 'công nghệ thông tin'],
  ['dvctt', 'dịch vụ công trực tuyến'],
]);

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...shortWords.keys()].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The folded text with short forms written out: `tác động của cchc` names what the long form does. */
export const writeOut = (folded: string): string =>
  folded.replace(pattern, (word) => shortWords.get(word) ?? word);
