/** Bytes of an entry of a compound file's directory (MS-CFB 2.6.1). */
export const entryLength = 128;
/** Storage, stream, root. */
const kinds: ReadonlySet<number> = new Set([1, 2, 5]);

interface Entry {
  readonly name: string;
  /** Where it stands in the file. */
  readonly at: number;
}

/**
 * The entries of a compound file's directory (MS-CFB 2.6). They stand at multiples of their
 * length, so they are found without following the file's chains of sectors.
 */
function* entriesIn(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64 || length % 2 !== 0 || !kinds.has(view.getUint8(at + 66)))
      continue;
    yield { name: decoder.decode(bytes.subarray(at, at + length - 2)), at };
  }
}

/** The names of the streams in a compound file. */
export const listStreams = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    Array.from(entriesIn(bytes), ({ name }) => name).filter((name) => /^[\x20-\x7e]+$/.test(name)),
  );

const properties: ReadonlySet<string> = new Set([
  '\u0005SummaryInformation',
  '\u0005DocumentSummaryInformation',
]);

/**
 * The file without what it says of its author and its title: of no use here, and damaged counts in it
 * make its reader ask for memory without end. Their streams are said to be empty.
 */
export const withoutProperties = (bytes: Uint8Array): Uint8Array => {
  const own = bytes.slice();
  const view = new DataView(own.buffer);
  for (const { name, at } of entriesIn(bytes))
    if (properties.has(name)) view.setUint32(at + 120, 0, true);
  return own;
};
