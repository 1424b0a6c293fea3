/** Which bytes of a file a request wants. */
export type ByteRange =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly offset: number; readonly length: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * A Range header held against a file of `size` bytes (RFC 9110, section 14). Several ranges, an
 * unknown unit and a malformed header are ignored, as the RFC allows: the whole file answers.
 */
export const readByteRange = (header: string | null, size: number): ByteRange => {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.replaceAll(/[ \t]/g, '') ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return { kind: 'all' };
  if (first === '') return createPart(Math.max(size - Number(last), 0), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return { kind: 'all' };
  return createPart(Number(first), last === '' ? size - 1 : Number(last), size);
};

const createPart = (first: number, last: number, size: number): ByteRange =>
  first >= size
    ? { kind: 'unsatisfiable' }
    : { kind: 'part', offset: first, length: Math.min(last, size - 1) - first + 1 };
