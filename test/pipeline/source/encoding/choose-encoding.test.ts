import { describe, expect, it } from 'vitest';
import { codecs } from '../../../../pipeline/source/encoding/legacy-codecs.ts';
import { isSyllable } from '../../../../pipeline/source/encoding/syllables.ts';
import { readReport } from '../../read-report.ts';
import { convertReport } from '../../tables/convert-report.ts';
import { createEncoder, toBytes } from './legacy-text.ts';

const report = `Tỉnh,Năm,PCI
Hà Nội,2018,65.4
Thừa Thiên Huế,2018,63.5
Quảng Ninh,2018,70.36
`;

const meaningOf = async (bytes: Uint8Array | string, piece?: number) => {
  const reading = await readReport(bytes, piece === undefined ? {} : { piece });
  return reading.observations.map(({ geography, value }) => [geography, value]);
};

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};

describe('the encoding of a CSV file', () => {
  it.each(codecs.map((codec) => [codec.id, codec] as const))(
    'is found to be %s by the words it makes, whole or in pieces, and said',
    async (_, codec) => {
      const bytes = toBytes(createEncoder(codec)(report));
      const { issues } = await readReport(bytes);
      expect(issues).toMatchObject([
        { code: 'read-as-encoding', severity: 'warning', params: { encoding: codec.name } },
      ]);
      expect(await meaningOf(bytes)).toEqual(await meaningOf(report));
      expect(await meaningOf(bytes, 3)).toEqual(await meaningOf(report));
    },
  );

  it.each(['', '\ufeff', '\ufeff\ufeff'])(
    'is the same below any number of marks: %j',
    async (mark) => {
      const { records } = await convertReport(mark + report);
      expect(records[0]).toEqual(['Tỉnh', 'Năm', 'PCI']);
    },
  );

  it.each([true, false])('is UTF-16 without its mark, little-endian %s', async (isLittle) => {
    expect(await meaningOf(utf16(report, isLittle))).toEqual(await meaningOf(report));
  });

  it.each([
    ['two words', 'T\xd8nh,PCI 2018\nQu\xb6ng Ninh,70\n', 'unreadable-encoding'],
    ['words of which half are none', 'T\xd8nh,x\xb6z\nQu\xb6ng,q\xd8q\n', 'unsure-encoding'],
  ])('is not decided by %s', async (_, bytes, code) => {
    const { refused, issues } = await readReport(toBytes(bytes));
    expect(refused).toBe(true);
    expect(issues).toMatchObject([{ code }]);
  });

  it('is refused where a later byte is not in it', async () => {
    const vni = codecs.find(({ id }) => id === 'vni');
    const bytes = toBytes(`${vni && createEncoder(vni)(report)}${' \n'.repeat(40_000)}\xb6`);
    const { refused, issues } = await readReport(bytes);
    expect(refused).toBe(true);
    expect(issues.map(({ code }) => code)).toContain('undefined-byte');
  });

  it('is not an old one where another language was meant', async () => {
    const french = 'Région,PCI 2018\nCôte d’Or élevée,70\nPréfecture,60\nÎle à côté,50\n';
    const { issues } = await readReport(toBytes(french.replace('’', "'")));
    expect(issues.map(({ code }) => code)).not.toContain('read-as-encoding');
  });
});

describe('a Vietnamese syllable', () => {
  it.each('nghiêng quyết giếng gì khuỷu Đắk thuở huyện ước yêu oanh Quảng XẾP'.split(' '))(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );

  it.each('Qu¶ng ngf Naêm hạ̀ thaønh ßá'.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
