import { describe, expect, it } from 'vitest';
import { decodeFont } from '../../../../pipeline/source/encoding/decode-font.ts';
import { fontCodecs } from '../../../../pipeline/source/encoding/legacy-codecs.ts';
import { readReport } from '../../read-report.ts';
import { textCell, writeXlsx } from '../workbook/xlsx/write-xlsx.ts';
import { createEncoder } from './legacy-text.ts';

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

describe('a text of old letters saved as UTF-8', () => {
  const report = `Tỉnh,PCI 2009\n${provinces.map((name, i) => `${name},${60.5 + i}`).join('\n')}\n`;

  it.each(Object.entries(fontCodecs))('is read as %s, and it is said', async (_, codec) => {
    const encoded = createEncoder(codec)(report);
    const plain = await readReport(report);
    for (const piece of [65_536, 3]) {
      const { observations, issues } = await readReport(encoded, { piece });
      expect(observations.map(({ geography, value }) => [geography, value])).toEqual(
        plain.observations.map(({ geography, value }) => [geography, value]),
      );
      expect(issues).toMatchObject([{ code: 'old-font', params: { encoding: codec.name } }]);
    }
  });

  it('stays as it is in another language', async () => {
    const french = 'Région,PCI 2018\nCôte d’Or élevée,70\nPréfecture,60\nÎle à côté,50\n';
    const { issues } = await readReport(french);
    expect(issues.map(({ code }) => code)).not.toContain('old-font');
  });

  it('is refused as UTF-7 by that name', async () => {
    const encode = (text: string): string =>
      text.replace(/[^ -~\n]+/g, (letters) => {
        const bytes = Buffer.from(letters, 'utf16le').swap16();
        return `+${bytes.toString('base64').replaceAll('=', '')}-`;
      });
    const { refused, issues } = await readReport(encode(report));
    expect(refused).toBe(true);
    expect(issues).toMatchObject([{ code: 'unsure-encoding', params: { encoding: 'UTF-7' } }]);
    const sums = 'Tỉnh,Công thức\nHà Nội,a+bcd+efg-hij\n';
    expect((await readReport(sums)).issues.map(({ code }) => code)).not.toContain(
      'unsure-encoding',
    );
  });
});
