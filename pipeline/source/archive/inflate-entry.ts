import { Inflate } from 'fflate';
import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Budget } from '../budget.ts';
import { damagedFile } from '../refusals.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read-directory.ts';

/** Takes one piece of an entry; an issue ends the reading. */
export type OnPiece = (piece: Uint8Array) => Issue | null;

/** Packed bytes inflated at a time: deflate makes at most 1032 bytes of one, so 4 MB a piece. */
const step = 4_096;
const localMark = 0x04034b50;
const localLength = 30;

const damaged = ({ name }: ZipEntry): Issue => damagedFile(name);

/**
 * Hands out an entry's bytes piece by piece, counting while inflating: what grows beyond its stated
 * size, the ratio or the file's budget is stopped at once. Last its CRC is checked.
 */
export const inflateEntry = (
  archive: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  onPiece: OnPiece,
): Issue | null => {
  if (entry.encrypted) return createIssue('encrypted-file');
  const packed = findData(archive, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return damaged(entry);
  const tooLarge = budget.check(entry.size) ?? checkRatio(entry, entry.size);
  if (tooLarge) return tooLarge;
  let size = 0;
  let crc = 0;
  let fault: Issue | null = null;
  const take = (piece: Uint8Array): void => {
    if (fault) return;
    size += piece.length;
    crc = crc32(piece, crc);
    fault = budget.spendBytes(piece.length) ?? checkRatio(entry, size);
    if (!fault && size > entry.size) fault = damaged(entry);
    fault ??= onPiece(piece);
  };
  const readable = entry.method === 0 ? passOn(packed, take) : inflate(packed, take, () => fault);
  if (fault) return fault;
  return readable && size === entry.size && crc === entry.crc ? null : damaged(entry);
};

const checkRatio = ({ name, packed }: ZipEntry, size: number): Issue | null =>
  size > limits.ratioFrom && size > packed * limits.ratio
    ? createIssue('too-packed', {}, { params: { part: name, limit: limits.ratio } })
    : null;

/** The packed bytes, behind a local header whose lengths may differ from the directory's. */
const findData = (archive: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null => {
  if (at + localLength > archive.length) return null;
  const view = new DataView(archive.buffer, archive.byteOffset + at, localLength);
  if (view.getUint32(0, true) !== localMark) return null;
  const start = at + localLength + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed <= archive.length ? archive.subarray(start, start + packed) : null;
};

const passOn = (bytes: Uint8Array, take: (piece: Uint8Array) => void): boolean => {
  take(bytes);
  return true;
};

/** False: the bytes are no deflated data. fflate says so by throwing. */
const inflate = (
  packed: Uint8Array,
  take: (piece: Uint8Array) => void,
  stopped: () => Issue | null,
): boolean => {
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < packed.length && !stopped(); at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    return packed.length > 0;
  } catch {
    return false;
  }
};
