import { readRecords, word } from './xls-records.ts';

/** Windows code pages whose texts the reader of old workbooks gives as they lie in the file. */
const labels: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [
    page,
    `windows-${page}`,
  ]),
]);

const kinds = { end: 0x0a, codePage: 0x42, begin: 0x809 } as const;

/**
 * How the texts of a workbook of before 1997 (BIFF 5) are decoded, by the code page that it names
 * (MS-XLS 2.4.52); later ones hold Unicode, and those of Western pages are read as they are.
 */
export const readOldText = (stream: Uint8Array): ((text: string) => string) => {
  let isOld = false;
  let page = 0;
  for (const { type, body } of readRecords(stream)) {
    if (type === kinds.end) break;
    if (type === kinds.begin) isOld = word(body, 0) === 0x500;
    if (type === kinds.codePage) page = word(body, 0);
  }
  const label = labels.get(page);
  if (!isOld || label === undefined) return (text) => text;
  const decoder = new TextDecoder(label);
  return (text) =>
    /[^\0-\xff]/.test(text)
      ? text
      : decoder.decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
};
