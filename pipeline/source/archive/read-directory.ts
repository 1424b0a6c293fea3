import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import { composeText } from '../encoding/compose-text.ts';
import { damagedFile } from '../refusals.ts';

/** An entry as the archive's directory has it; the copy before its data is not believed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive, and after inflating. */
  readonly packed: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;

const damagedDirectory = (): Issue => damagedFile({ vi: 'mục lục', en: 'directory' });

/** The directory of a ZIP archive (APPNOTE 6.3.10, 4.3.12 and 4.3.16), within the limit of entries. */
export const readDirectory = (bytes: Uint8Array): readonly ZipEntry[] | Issue => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return damagedDirectory();
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries)
    return createIssue('too-many-entries', {}, { params: { found: count, limit: limits.entries } });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return damagedDirectory();
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(readEntry(view, at));
    at += entryLength + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
};

/** The end record is last but for a comment of at most 65,535 bytes. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - 65_535);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
};

const readEntry = (view: DataView, at: number): ZipEntry => {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameEnd = Math.min(at + entryLength + nameLength, view.byteLength);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + entryLength).subarray(
    0,
    nameEnd - at - entryLength,
  );
  const [size, packed, place] = readWide(view, at, nameLength);
  return {
    name: composeText(new TextDecoder().decode(name)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: place,
  };
};

const wide = 0xffffffff;

/**
 * Size, packed size and place of an entry. Those that are all ones stand in the ZIP64 field (4.5.3),
 * which some libraries write for small files too.
 */
const readWide = (
  view: DataView,
  at: number,
  nameLength: number,
): readonly [size: number, packed: number, place: number] => {
  let field = at + entryLength + nameLength;
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const read = (narrow: number): number => {
    const value = view.getUint32(at + narrow, true);
    if (value !== wide || next + 8 > end) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  return [read(24), read(20), read(42)];
};
