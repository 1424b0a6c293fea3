import type { Unicode } from './choose-encoding.ts';

/** What TextDecoder calls the encoding, once the pairs of the other order are turned round. */
export const labelOf = (encoding: Unicode): 'utf-8' | 'utf-16le' =>
  encoding === 'utf-8' ? 'utf-8' : 'utf-16le';

/** UTF-16 in the other order of bytes: workerd promises little-endian only. An odd last byte is left out. */
export const swapPairs = (bytes: Uint8Array): Uint8Array => {
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let i = 0; i < swapped.length; i += 2) swapped.set([bytes[i + 1] ?? 0, bytes[i] ?? 0], i);
  return swapped;
};
