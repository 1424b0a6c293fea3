const entryLength = 128;
/** Storage, stream, root. */
const kinds: ReadonlySet<number> = new Set([1, 2, 5]);

/**
 * The names of the streams in a compound file (MS-CFB 2.6). Directory entries are 128 bytes and stand
 * at multiples of that, so they are found without following the file's chains of sectors.
 */
export const listStreams = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64 || length % 2 !== 0 || !kinds.has(view.getUint8(at + 66)))
      continue;
    const name = decoder.decode(bytes.subarray(at, at + length - 2));
    if (/^[\x20-\x7e]+$/.test(name)) names.add(name);
  }
  return names;
};
