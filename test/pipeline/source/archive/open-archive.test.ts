import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../pipeline/source/archive/crc32.ts';
import { openArchive } from '../../../../pipeline/source/archive/open-archive.ts';
import { createBudget } from '../../../../pipeline/source/budget.ts';

const readText = (bytes: Uint8Array, name: string): string => {
  const archive = openArchive(bytes, createBudget());
  if ('code' in archive) return archive.code;
  let text = '';
  const fault = archive.read(name, (piece) => {
    text += new TextDecoder().decode(piece);
    return null;
  });
  return fault?.code ?? text;
};

/** The archive's first directory entry with its sizes and place moved into a ZIP64 field. */
const withZip64 = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer.slice(0));
  const end = bytes.length - 22;
  const at = view.getUint32(end + 16, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  [24, 20, 42].forEach((from, i) => {
    field.setBigUint64(4 + i * 8, BigInt(view.getUint32(at + from, true)), true);
    view.setUint32(at + from, 0xffffffff, true);
  });
  view.setUint16(at + 30, 28, true);
  view.setUint32(end + 12, view.getUint32(end + 12, true) + 28, true);
  const moved = new Uint8Array(view.buffer);
  return Uint8Array.of(
    ...moved.subarray(0, nameEnd),
    ...new Uint8Array(field.buffer),
    ...moved.subarray(nameEnd),
  );
};

describe('an archive', () => {
  const text = 'Quảng Ninh\n'.repeat(1000);
  const deflated = zipSync({ 'a.txt': strToU8(text) });
  const stored = zipSync({ 'a.txt': [strToU8(text), { level: 0 }] });

  it('hands out what was put in, deflated or stored, with a comment or ZIP64 sizes', () => {
    const commented = zipSync({ 'a.txt': strToU8(text) }, { comment: 'hello' });
    for (const bytes of [deflated, stored, commented, withZip64(deflated)])
      expect(readText(bytes, 'A.TXT')).toBe(text);
  });

  it('names what is damaged, whichever byte it is', () => {
    for (const bytes of [deflated, stored])
      for (let at = 30 + 5; at < bytes.length - 22 - 51; at += 7) {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ 0x55;
        expect(readText(damaged, 'a.txt'), `byte ${at}`).toBe('damaged-file');
      }
    expect(readText(deflated.subarray(0, -10), 'a.txt')).toBe('damaged-file');
    expect(readText(deflated, 'b.txt')).toBe('damaged-file');
  });

  it('has the checksum everybody has', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});
