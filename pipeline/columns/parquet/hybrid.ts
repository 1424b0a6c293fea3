import type { ByteWriter } from 'hyparquet-writer';

/** Bits that are needed for numbers up to that one. */
export const bitWidthOf = (most: number): number => 32 - Math.clz32(most);

/**
 * Whole numbers of at most 24 bits as Parquet's RLE/bit-packing hybrid: one run where all are the same,
 * else packed bits. A number alone stands for as many of it.
 */
export const writeHybrid = (
  writer: ByteWriter,
  numbers: Uint32Array | number,
  count: number,
  bitWidth: number,
): void => {
  const first = typeof numbers === 'number' ? numbers : (numbers[0] ?? 0);
  if (typeof numbers === 'number' || isRun(numbers, count)) {
    writer.appendVarInt(count << 1);
    for (let shift = 0; shift < bitWidth; shift += 8) writer.appendUint8((first >>> shift) & 0xff);
    return;
  }
  const groups = Math.ceil(count / 8);
  writer.appendVarInt((groups << 1) | 1);
  writer.appendBytes(packBits(numbers, count, bitWidth, groups));
};

const isRun = (numbers: Uint32Array, count: number): boolean => {
  const [first] = numbers;
  let same = 1;
  while (same < count && numbers[same] === first) same += 1;
  return same >= count;
};

/** Eight numbers take `bitWidth` bytes, the lowest bits first; the last group is filled up with zeros. */
const packBits = (
  numbers: Uint32Array,
  count: number,
  bitWidth: number,
  groups: number,
): Uint8Array => {
  const bytes = new Uint8Array(groups * bitWidth);
  let [at, held, bits] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    held |= (numbers[i] ?? 0) << bits;
    bits += bitWidth;
    while (bits >= 8) {
      bytes[at] = held & 0xff;
      at += 1;
      bits -= 8;
      held >>>= 8;
    }
  }
  if (bits > 0) bytes[at] = held & 0xff;
  return bytes;
};
