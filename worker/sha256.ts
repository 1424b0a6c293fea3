/** Bytes as lower-case hexadecimal. */
export const writeHex = (bytes: ArrayBuffer | Uint8Array): string =>
  Array.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** SHA-256 of a text (as UTF-8) or of bytes, as 64 hexadecimal digits. */
export const hashSha256 = async (content: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return writeHex(await crypto.subtle.digest('SHA-256', bytes));
};

/** An id made from content: the first 16 digits of its SHA-256. */
export const createContentId = async (content: string): Promise<string> =>
  (await hashSha256(content)).slice(0, 16);
