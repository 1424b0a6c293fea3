import { describe, expect, it } from 'vitest';
import { loadFile, mostBytes } from '../../../dashboard/upload/load-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const load = (bytes: Uint8Array) =>
  loadFile({ id: 'x', bytes: bytes.length }, async () => ({ ok: true, value: bytes }));

describe('the cells of a file', () => {
  it('are cut as the server cuts them, with its row numbers', async () => {
    const file = await load(encode('\ufeffBáo cáo;;\r\n\r\nTỉnh;PCI\r\n"TP.HCM";73,20\r\n'));
    expect(file).toEqual({
      kind: 'rows',
      rows: [
        {
          sheet: null,
          rows: new Map([
            [1, ['Báo cáo', '', '']],
            [2, ['']],
            [3, ['Tỉnh', 'PCI']],
            [4, ['TP.HCM', '73,20']],
          ]),
        },
      ],
    });
  });

  it('come in pieces: none is lost where they meet', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `Thừa Thiên Huế,${i}`);
    const file = await load(encode(lines.join('\n')));
    if (file.kind !== 'rows') throw new Error(file.kind);
    expect([...(file.rows[0]?.rows.values() ?? [])].map((cells) => cells.join(','))).toEqual(lines);
  });

  it('are none for what is no table', async () => {
    expect(await load(encode('%PDF-1.7'))).toEqual({ kind: 'rows', rows: [] });
  });

  it('are not asked for beyond the limit, and can be missing', async () => {
    const refuse = async () => ({ ok: false, failure: { kind: 'network' } }) as const;
    expect(await loadFile({ id: 'x', bytes: mostBytes + 1 }, refuse)).toEqual({
      kind: 'too-large',
    });
    expect(await loadFile({ id: 'x', bytes: 10 }, refuse)).toEqual({ kind: 'unavailable' });
  });
});
