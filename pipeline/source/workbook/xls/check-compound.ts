import type { Issue } from '../../../model/issue.ts';
import { damagedFile } from '../../refusals.ts';
import { entryLength } from './list-streams.ts';

/** Sectors of the allocation table that the header itself lists: enough for files of 7 MB. */
const listedTables = 109;
/** Numbers above this mean "end", "free" or "table", no sector (MS-CFB 2.1). */
const lastSector = 0xffff_fffa;

/**
 * Is all of a compound file there? Its reader stops at the first byte that lacks, and the sheets
 * after it would be gone without a word. Each stream is followed through its sectors (MS-CFB 2.3):
 * none may lie beyond the file's end.
 */
export const checkCompound = (bytes: Uint8Array): Issue | null => {
  const file = createSectors(bytes);
  const directory = file?.follow(file.view.getUint32(48, true), Number.POSITIVE_INFINITY);
  const isWhole = file && directory?.every((at) => areStreamsWhole(file, at));
  return isWhole ? null : damagedFile('Workbook');
};

type Sectors = NonNullable<ReturnType<typeof createSectors>>;

/** Null: the header, or the table that says which sector follows which, is not all there. */
const createSectors = (bytes: Uint8Array) => {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const startOf = (sector: number): number => (sector + 1) * size;
  const tables = Array.from({ length: listedTables }, (_, i) => view.getUint32(76 + 4 * i, true));
  const present = tables.filter((sector) => sector < lastSector).map(startOf);
  if (present.some((at) => at + size > bytes.length)) return null;
  const following = (sector: number): number => {
    const table = present[Math.floor((sector * 4) / size)];
    return table === undefined ? lastSector : view.getUint32(table + ((sector * 4) % size), true);
  };
  /** Where the sectors of a stream begin; null where one of its bytes lies beyond the end. */
  const follow = (first: number, length: number): readonly number[] | null => {
    const starts: number[] = [];
    for (let sector = first; sector < lastSector; sector = following(sector)) {
      const left = Math.min(size, length - starts.length * size);
      if (left <= 0) break;
      if (startOf(sector) + left > bytes.length) return null;
      starts.push(startOf(sector));
      // A chain in a ring is left to the reader.
      if (starts.length * size > bytes.length) break;
    }
    return starts;
  };
  return { view, size, follow };
};

/** The directory's entries in one of its sectors: the root, which holds the small streams, and the large. */
const areStreamsWhole = ({ view, size, follow }: Sectors, sector: number): boolean => {
  const smallest = view.getUint32(56, true);
  for (let at = sector; at < sector + size; at += entryLength) {
    const kind = view.getUint8(at + 66);
    const length = view.getUint32(at + 120, true);
    const isFollowed = kind === 5 || (kind === 2 && length >= smallest);
    if (isFollowed && follow(view.getUint32(at + 116, true), length) === null) return false;
  }
  return true;
};
