import type { Bilingual } from '../model/language.ts';

/** How the text's bytes are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What a file is by its first bytes; its name and ending are not asked. */
export type Sniffed =
  | { readonly kind: 'empty' }
  /** A ZIP archive: a workbook, a document, or files put together. */
  | { readonly kind: 'archive' }
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly mark: number }
  | { readonly kind: 'other'; readonly name: Bilingual };

/** Bytes that must be at hand to tell. */
export const sniffLength = 512;

/** First bytes of what people send instead of a table, with the words a refusal names it by. */
const signatures: readonly (readonly [name: Bilingual, bytes: readonly number[], at?: number])[] = [
  [{ vi: 'ảnh PNG', en: 'a PNG picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ vi: 'ảnh JPEG', en: 'a JPEG picture' }, [0xff, 0xd8, 0xff]],
  [{ vi: 'ảnh GIF', en: 'a GIF picture' }, [0x47, 0x49, 0x46, 0x38]],
  [{ vi: 'ảnh BMP', en: 'a BMP picture' }, [0x42, 0x4d], 0],
  [{ vi: 'ảnh TIFF', en: 'a TIFF picture' }, [0x49, 0x49, 0x2a, 0x00]],
  [{ vi: 'ảnh TIFF', en: 'a TIFF picture' }, [0x4d, 0x4d, 0x00, 0x2a]],
  [{ vi: 'ảnh WebP', en: 'a WebP picture' }, [0x57, 0x45, 0x42, 0x50], 8],
  [{ vi: 'tài liệu PDF', en: 'a PDF document' }, [0x25, 0x50, 0x44, 0x46]],
  [{ vi: 'tệp nén ZIP trống', en: 'an empty ZIP archive' }, [0x50, 0x4b, 0x05, 0x06]],
  [
    {
      vi: 'sổ tính Excel đời cũ (XLS) hoặc tệp có mật khẩu',
      en: 'an old Excel workbook (XLS) or a file with a password',
    },
    [0xd0, 0xcf, 0x11, 0xe0],
  ],
  [{ vi: 'tệp nén GZIP', en: 'a GZIP archive' }, [0x1f, 0x8b]],
  [{ vi: 'tệp nén RAR', en: 'a RAR archive' }, [0x52, 0x61, 0x72, 0x21]],
  [{ vi: 'tệp nén 7-Zip', en: 'a 7-Zip archive' }, [0x37, 0x7a, 0xbc, 0xaf]],
  [{ vi: 'tệp Parquet', en: 'a Parquet file' }, [0x50, 0x41, 0x52, 0x31]],
  [{ vi: 'tài liệu RTF', en: 'an RTF document' }, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, i) => head[at + i] === byte);

const isMarkup = (head: Uint8Array): Bilingual | undefined => {
  const text = new TextDecoder('latin1').decode(head).replace(/^ï»¿/, '').trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|div|meta|style|script)\b/.test(text))
    return { vi: 'trang HTML', en: 'an HTML page' };
  if (/^<\?xml|^<svg/.test(text)) return { vi: 'tệp XML', en: 'an XML file' };
  return undefined;
};

const unmarkedUtf16: Bilingual = {
  vi: 'văn bản UTF-16 thiếu dấu đầu tệp',
  en: 'UTF-16 text without its byte order mark',
};

/** UTF-16 without its mark: every second byte of Latin letters is zero. */
const isUnmarkedUtf16 = (head: Uint8Array): boolean => {
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  return Math.max(...zeros) > head.length / 5;
};

/** Names the file's kind from its first `sniffLength` bytes (fewer when the file is shorter). */
export const sniff = (head: Uint8Array): Sniffed => {
  if (head.length === 0) return { kind: 'empty' };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'archive' };
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return markedOrMarkup(head);
  if (startsWith(head, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le', mark: 2 };
  if (startsWith(head, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be', mark: 2 };
  const known = signatures.find(([name, bytes, at]) => isKnown(head, name.vi, bytes, at));
  if (known) return { kind: 'other', name: known[0] };
  const markup = isMarkup(head);
  if (markup) return { kind: 'other', name: markup };
  if (isUnmarkedUtf16(head)) return { kind: 'other', name: unmarkedUtf16 };
  return { kind: 'text', encoding: 'utf-8', mark: 0 };
};

/** `BM` also begins words: a bitmap has zeros at bytes 6 to 9. */
const isKnown = (head: Uint8Array, name: string, bytes: readonly number[], at?: number): boolean =>
  startsWith(head, bytes, at) && (name !== 'ảnh BMP' || startsWith(head, [0, 0, 0, 0], 6));

const markedOrMarkup = (head: Uint8Array): Sniffed => {
  if (head.length === 3) return { kind: 'empty' };
  const markup = isMarkup(head);
  return markup ? { kind: 'other', name: markup } : { kind: 'text', encoding: 'utf-8', mark: 3 };
};
