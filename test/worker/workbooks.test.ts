import { utils, write } from '@e965/xlsx';
import { beforeEach, expect, it } from 'vitest';
import { textCell, writeXlsx } from '../pipeline/source/workbook/xlsx/write-xlsx.ts';
import { createClient, createToken, readJson } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { pciHints } from './samples.ts';

beforeEach(freshStore);

const heading = `<row>${textCell('A1', 'Tỉnh')}${textCell('B1', 'PCI 2018')}</row>`;
const figures = `<row>${textCell('A2', 'Quảng Ninh')}<c r="B2"><v>70.36</v></c></row>`;
const xlsx = writeXlsx({
  sheets: { Bìa: '<sheetData/>', 'Điểm số': `<sheetData>${heading}${figures}</sheetData>` },
});

const createXls = (): Uint8Array<ArrayBuffer> => {
  const book = utils.book_new();
  const rows = [
    ['Tỉnh', 'PCI 2018'],
    ['Quảng Ninh', 70.36],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Điểm số');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xls' }));
};

it.each([
  ['pci.xlsx', () => new Uint8Array(xlsx)],
  ['pci.xls', createXls],
])('reads and publishes %s in the real runtime, with its sheets', async (name, create) => {
  const client = createClient(await createToken('staff'));
  const id = await client.submit(create(), { ...pciHints, name });
  expect(await client.read(id)).toMatchObject({
    status: 'needs-review',
    counts: { rows: 2, observations: 1, ignored: 1, errors: 0, warnings: 0 },
    tables: [{ sheet: 'Điểm số', headingRow: 1, rows: 1 }],
    ignored: [{ sheet: 'Điểm số', row: 1, group: 'heading' }],
  });
  const { observations } = await readJson(
    await client.send('GET', `/api/uploads/${id}/observations`),
  );
  expect(observations).toMatchObject([{ cell: 'Điểm số!B2', value: 70.36 }]);
  expect((await client.publish(id)).status).toBe(201);
});

it('refuses a workbook that is cut short, by name', async () => {
  const client = createClient(await createToken('staff'));
  const id = await client.submit(new Uint8Array(xlsx.subarray(0, 600)), { name: 'a.xlsx' });
  expect(await client.read(id)).toMatchObject({
    status: 'refused',
    issues: [{ code: 'damaged-file', severity: 'error' }],
  });
});
