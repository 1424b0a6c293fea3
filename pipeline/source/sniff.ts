import type { Bilingual } from '../model/language.ts';

/** What a file is by its first bytes; its name and ending are not asked. */
export type Sniffed =
  | { readonly kind: 'empty' }
  /** A ZIP archive: a workbook, a document, or files put together. */
  | { readonly kind: 'archive' }
  /** A compound file: an old workbook, or one with a password. */
  | { readonly kind: 'compound' }
  | { readonly kind: 'html' }
  /** An OpenDocument spreadsheet in a single XML (FODS). */
  | { readonly kind: 'flat' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly name: Bilingual };

/** Bytes that must be at hand to tell; the encoding of a text is judged by as many. */
export const sniffLength = 65_536;

/** The words a refusal names a kind by, its bytes, and at which of the file's they stand. */
type Signature = readonly [name: Bilingual, bytes: readonly number[], at?: number];

/** First bytes of what people send instead of a table. */
const signatures: readonly Signature[] = [
  [{ vi: 'ảnh PNG', en: 'a PNG picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ vi: 'ảnh JPEG', en: 'a JPEG picture' }, [0xff, 0xd8, 0xff]],
  [{ vi: 'ảnh GIF', en: 'a GIF picture' }, [0x47, 0x49, 0x46, 0x38]],
  [{ vi: 'ảnh TIFF', en: 'a TIFF picture' }, [0x49, 0x49, 0x2a, 0x00]],
  [{ vi: 'ảnh TIFF', en: 'a TIFF picture' }, [0x4d, 0x4d, 0x00, 0x2a]],
  [{ vi: 'ảnh WebP', en: 'a WebP picture' }, [0x57, 0x45, 0x42, 0x50], 8],
  [{ vi: 'tài liệu PDF', en: 'a PDF document' }, [0x25, 0x50, 0x44, 0x46]],
  [{ vi: 'tệp nén ZIP trống', en: 'an empty ZIP archive' }, [0x50, 0x4b, 0x05, 0x06]],
  [{ vi: 'tệp nén GZIP', en: 'a GZIP archive' }, [0x1f, 0x8b]],
  [{ vi: 'tệp nén RAR', en: 'a RAR archive' }, [0x52, 0x61, 0x72, 0x21]],
  [{ vi: 'tệp nén 7-Zip', en: 'a 7-Zip archive' }, [0x37, 0x7a, 0xbc, 0xaf]],
  [{ vi: 'tệp Parquet', en: 'a Parquet file' }, [0x50, 0x41, 0x52, 0x31]],
  [{ vi: 'tài liệu RTF', en: 'an RTF document' }, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** `BM` also begins words: a bitmap has zeros at bytes 6 to 9. */
const bitmap: Bilingual = { vi: 'ảnh BMP', en: 'a BMP picture' };
const isBitmap = (head: Uint8Array): boolean =>
  startsWith(head, [0x42, 0x4d]) && startsWith(head, [0, 0, 0, 0], 6);

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, i) => head[at + i] === byte);

/** How the text begins, without a mark and comments. */
const firstTag = (head: Uint8Array, length = 2048): string => {
  const start = head.subarray(0, length);
  const text = new TextDecoder(startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : 'latin1').decode(
    start,
  );
  return text
    .replace(/^(?:ï»¿|\ufeff)/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart()
    .toLowerCase();
};

const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|table|div|meta|style|script|p|center|font)\b/;
const xml: Bilingual = { vi: 'tệp XML', en: 'an XML file' };

/** Its first element names many vocabularies before it says what it is. */
const isFlat = (head: Uint8Array): boolean =>
  /^(?:<\?xml[^>]*>\s*)?<office:document\s[^>]*opendocument\.spreadsheet/.test(
    firstTag(head, 16_384),
  );

/** `[{"file": …`: no table begins so. */
const jsonStart = /^(?:\{\s*["}]|\[\s*[[{"\]])/;
const json: Bilingual = { vi: 'tệp JSON', en: 'a JSON file' };

const mail: Bilingual = {
  vi: 'trang web lưu trữ (MHT) hoặc thư điện tử',
  en: 'a web archive (MHT) or a mail',
};

const sniffMarkup = (head: Uint8Array): Sniffed | undefined => {
  const text = firstTag(head);
  if (/^mime-version:\s*\d/.test(text)) return { kind: 'other', name: mail };
  if (htmlStart.test(text)) return { kind: 'html' };
  if (jsonStart.test(text)) return { kind: 'other', name: json };
  if (isFlat(head)) return { kind: 'flat' };
  return /^<\?xml|^<svg/.test(text) ? { kind: 'other', name: xml } : undefined;
};

/** Names the file's kind from its first `sniffLength` bytes (fewer when the file is shorter). */
export const sniff = (head: Uint8Array): Sniffed => {
  const isMarked = startsWith(head, [0xef, 0xbb, 0xbf]);
  if (head.length === 0 || (isMarked && head.length === 3)) return { kind: 'empty' };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'archive' };
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'compound' };
  const [name] = signatures.find(([, bytes, at]) => startsWith(head, bytes, at)) ?? [];
  if (name) return { kind: 'other', name };
  if (isBitmap(head)) return { kind: 'other', name: bitmap };
  return sniffMarkup(head) ?? { kind: 'text' };
};
