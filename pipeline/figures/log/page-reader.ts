export type PageReader = ReturnType<typeof createPageReader>;

/** Reads what a byte writer wrote, from the start of a page. */
export const createPageReader = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  return {
    isAtEnd: (): boolean => at >= bytes.length,
    byte: (): number => {
      at += 1;
      return bytes[at - 1] ?? 0;
    },
    varint,
    double: (): number => {
      at += 8;
      return view.getFloat64(at - 8, true);
    },
    text: (): string => {
      const size = varint();
      const length = size >>> 1;
      let text = '';
      for (let i = 0; i < length; i += 1) {
        text += String.fromCharCode(size % 2 === 0 ? (bytes[at] ?? 0) : view.getUint16(at, true));
        at += size % 2 === 0 ? 1 : 2;
      }
      return text;
    },
  };
};
