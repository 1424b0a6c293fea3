import { chooseEncoding } from './encoding/choose-encoding.ts';
import { decodeText } from './encoding/decode-text.ts';
import { inOnePiece } from './pieces.ts';
import { sniffLength } from './sniff.ts';

/** One sign for the end of a line, whatever wrote the text: places in it are counted by lines. */
export const withPlainLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** A text file as one text, by the encodings that tables are read in; null: it cannot be decoded, or holds zeros. */
export const readText = async (bytes: Uint8Array): Promise<string | null> => {
  const chosen = chooseEncoding(bytes.subarray(0, sniffLength));
  if ('code' in chosen) return null;
  const pieces: string[] = [];
  for await (const piece of decodeText(inOnePiece(bytes.subarray(chosen.mark)), chosen.encoding)) {
    if (typeof piece !== 'string' || piece.includes('\0')) return null;
    pieces.push(piece);
  }
  return withPlainLines(pieces.join(''));
};
