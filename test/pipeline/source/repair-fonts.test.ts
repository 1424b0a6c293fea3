import { describe, expect, it } from 'vitest';
import { decodeFont } from '../../../pipeline/source/encoding/decode-font.ts';
import { fontCodecs } from '../../../pipeline/source/encoding/legacy-codecs.ts';
import { readReport } from '../read-report.ts';
import { createEncoder } from './encoding/legacy-text.ts';
import { textCell, writeXlsx } from './write-xlsx.ts';

describe('a text set in a font of before Unicode', () => {
  it.each([
    ['Qu¶ng Ninh', '.VnTime', 'Quảng Ninh'],
    ['qu¶ng ninh', '.VnArialH', 'QUẢNG NINH'],
    ['Quaûng Ninh', 'VNI-Times', 'Quảng Ninh'],
    ['Quảng Ninh', '.VnTime', null],
    ['Qu¶ng Ninh', 'Arial', null],
  ])('%s in %s is %s', (text, font, decoded) => {
    expect(decodeFont(text, font)).toBe(decoded);
  });
});

const provinces = ['Quảng Ninh', 'Thừa Thiên Huế', 'Đồng Tháp', 'Cần Thơ', 'Hải Phòng'];
const createReport = (encode: (text: string) => string): Uint8Array => {
  const rows = provinces.map(
    (name, i) =>
      `<row r="${i + 2}">${textCell(`A${i + 2}`, encode(name))}<c r="B${i + 2}"><v>${60.5 + i}</v></c></row>`,
  );
  const heading = `<row r="1">${textCell('A1', encode('Tỉnh'))}${textCell('B1', 'PCI 2009')}</row>`;
  return writeXlsx({ sheets: { S: `<sheetData>${heading}${rows.join('')}</sheetData>` } });
};
const read = (encode: (text: string) => string) =>
  readReport(createReport(encode), { name: 'a.xlsx' });

describe('a sheet whose fonts say nothing', () => {
  it.each(Object.entries(fontCodecs))(
    'is read as %s by its words, and it is said',
    async (_, codec) => {
      const { observations, issues } = await read(createEncoder(codec));
      const plain = await read((text) => text);
      expect(observations.map(({ geography }) => geography)).toEqual(
        plain.observations.map(({ geography }) => geography),
      );
      expect(issues).toMatchObject([
        { code: 'old-font', sheet: 'S', severity: 'warning', params: { encoding: codec.name } },
      ]);
      expect(plain.issues).toEqual([]);
    },
  );

  it('is refused where its text was encoded twice', async () => {
    const twice = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
    const { refused, issues } = await read(twice);
    expect(refused).toBe(true);
    expect(issues).toMatchObject([{ code: 'double-encoded', sheet: 'S', cell: 'A1' }]);
  });
});
