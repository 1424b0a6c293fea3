/** Pieces as the server gets them: the delimiter is judged by the first, not by the whole file. */
const pieceLength = 65_536;
/** Bytes fetched at a time. */
const sliceLength = 16 * pieceLength;

/** The bytes of a file in pieces. Rejects when the file was moved or changed since it was chosen. */
export async function* filePieces(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // The first piece alone: the first rows must not wait for more.
  yield* slice(file, 0, pieceLength);
  for (let at = pieceLength; at < file.size; at += sliceLength)
    yield* slice(file, at, at + sliceLength);
}

async function* slice(
  file: Blob,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
