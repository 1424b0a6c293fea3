import { createIssue } from '../../create-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RowOrIssue, Sheet, Source } from '../table.ts';
import { isRow } from '../table.ts';
import { chooseCodec } from './choose-codec.ts';
import { toWindowsBytes } from './decode-font.ts';
import { judgeWords } from './judge-words.ts';
import { type Codec, fontCodecs } from './legacy-codecs.ts';

/** Different texts of a sheet that are enough to tell by. */
const mostTexts = 5_000;

/**
 * Texts typed in the fonts of before Unicode stand in a workbook as odd Latin letters (`Qu¶ng Ninh`).
 * Where a sheet's odd words clearly are one such encoding, they are read so, and it is said.
 */
export const repairFonts = async (source: Source): Promise<Source> => {
  const repaired: Sheet[] = [];
  const issues: Issue[] = [...source.issues];
  for (const sheet of source.sheets) {
    const codec = sheet.isGrid ? await findCodec(sheet) : null;
    repaired.push(codec ? withCodec(sheet, codec) : sheet);
    if (codec) issues.push(oldFont(sheet, codec));
  }
  return { ...source, sheets: repaired, issues };
};

/** The same for delimited text, told by its first characters: what was pasted and saved as UTF-8. */
export const repairText = (source: Source, head: string): Source => {
  const pieces = head.split(/[,;|\t\r\n"]/);
  const codec = chooseFont(pieces.slice(0, -1));
  if (!codec) return source;
  return {
    ...source,
    sheets: source.sheets.map((sheet) => withCodec(sheet, codec)),
    issues: [...source.issues, ...source.sheets.map((sheet) => oldFont(sheet, codec))],
  };
};

const oldFont = ({ name }: Sheet, codec: Codec): Issue =>
  createIssue(
    'old-font',
    { sheet: name },
    { severity: 'warning', params: { encoding: codec.name } },
  );

/** Letters that only Unicode has: a text with one of them was not typed in an old font. */
const isUnicode = (text: string): boolean => /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u.test(text);

/** Latin letters that no Vietnamese word has so. */
const isOdd = (text: string): boolean => {
  if (!/[\u0080-\u00ff\u0152-\u2122]/u.test(text) || isUnicode(text)) return false;
  const { words, share } = judgeWords(text);
  return words > 0 && share < 1;
};

const findCodec = async ({ batches }: Sheet): Promise<Codec | null> => {
  const texts = new Set<string>();
  for await (const batch of batches)
    for (const item of batch)
      if (isRow(item) && texts.size < mostTexts)
        for (const cell of item.cells) if (!/^[ -~]*$/.test(cell)) texts.add(cell);
  return chooseFont([...texts]);
};

/** The font whose encoding makes words of the odd texts among these; null when none clearly does. */
const chooseFont = (texts: readonly string[]): Codec | null => {
  const odd = new Set<string>();
  for (const text of texts) {
    const bytes = isOdd(text) ? toWindowsBytes(text) : null;
    if (bytes !== null) odd.add(bytes);
  }
  if (odd.size === 0) return null;
  return chooseCodec([...odd].join('\n'), Object.values(fontCodecs)).codec;
};

const withCodec = (sheet: Sheet, codec: Codec): Sheet => {
  const repair = (text: string): string => {
    const bytes = /[\u0080-\uffff]/u.test(text) ? toWindowsBytes(text) : null;
    const decoded = bytes === null ? null : codec.decode(bytes);
    if (decoded === null) return text;
    return judgeWords(decoded).share >= judgeWords(text).share ? decoded : text;
  };
  const repairItem = (item: RowOrIssue): RowOrIssue =>
    isRow(item) ? { ...item, cells: item.cells.map(repair) } : item;
  return { ...sheet, batches: { [Symbol.asyncIterator]: () => mapBatches(sheet, repairItem) } };
};

async function* mapBatches(
  { batches }: Sheet,
  map: (item: RowOrIssue) => RowOrIssue,
): AsyncGenerator<readonly RowOrIssue[]> {
  for await (const batch of batches) yield batch.map(map);
}
