import { describe, expect, it } from 'vitest';
import { loadFile, mostBytes } from '../../../dashboard/upload/load-file.ts';
import { cutFile } from '../../../dashboard/upload/reader/cut-file.ts';
import type { CutSheet } from '../../../dashboard/upload/sheet/grid-sheet.ts';
import {
  noRows,
  rowCells,
  rowNumber,
  type SheetRows,
  withBlock,
} from '../../../dashboard/upload/sheet/sheet-rows.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** As the worker does it, here and now. */
const cut = async (file: Blob): Promise<readonly CutSheet[]> => {
  const sheets = new Map<string | null, SheetRows>();
  await cutFile(file, {
    sheet: (sheet) => sheets.set(sheet, noRows),
    rows: (sheet, block) => sheets.set(sheet, withBlock(sheets.get(sheet) ?? noRows, block)),
  });
  return [...sheets].map(([sheet, rows]) => ({ sheet, rows }));
};
const load = (bytes: Uint8Array<ArrayBuffer>) =>
  loadFile({ id: 'x', bytes: bytes.length }, async () => ({ ok: true, value: bytes }), cut);
const listRows = ({ rows }: CutSheet) =>
  Array.from({ length: rows.count }, (_, i) => [rowNumber(rows, i), ...rowCells(rows, i)]);

describe('the cells of a file', () => {
  it('are cut as the server cuts them, with its row numbers', async () => {
    const file = await load(encode('\ufeffBáo cáo;;\r\n\r\nTỉnh;PCI\r\n"TP.HCM";73,20\r\n'));
    if (file.kind !== 'rows') throw new Error(file.kind);
    expect(file.sheets.map(({ sheet }) => sheet)).toEqual([null]);
    expect(file.sheets.flatMap(listRows)).toEqual([
      [1, 'Báo cáo'],
      [2],
      [3, 'Tỉnh', 'PCI'],
      [4, 'TP.HCM', '73,20'],
    ]);
  });

  it('come in pieces: none is lost where they meet', async () => {
    const lines = Array.from({ length: 90_000 }, (_, i) => `Thừa Thiên Huế,${i}`);
    const file = await load(encode(lines.join('\n')));
    if (file.kind !== 'rows') throw new Error(file.kind);
    const rows = file.sheets.flatMap(listRows);
    expect(rows.map(([number, ...cells]) => [number, cells.join(',')])).toEqual(
      lines.map((line, i) => [i + 1, line]),
    );
  });

  it('are none for what is no table', async () => {
    expect(await load(encode('%PDF-1.7'))).toEqual({ kind: 'rows', sheets: [] });
  });

  it('are not asked for beyond the limit, and can be missing', async () => {
    const refuse = async () => ({ ok: false, failure: { kind: 'network' } }) as const;
    expect(await loadFile({ id: 'x', bytes: mostBytes + 1 }, refuse, cut)).toEqual({
      kind: 'too-large',
    });
    expect(await loadFile({ id: 'x', bytes: 10 }, refuse, cut)).toEqual({ kind: 'unavailable' });
  });
});
