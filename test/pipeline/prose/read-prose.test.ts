import { describe, expect, it } from 'vitest';
import { type Codec, fontCodecs } from '../../../pipeline/source/encoding/legacy-codecs.ts';
import { readReport } from '../read-report.ts';
import { writeDocx } from './write-docx.ts';

const text = `BÁO CÁO CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NINH NĂM 2018
Năm 2018, tỉnh Quảng Ninh đã cắt giảm 191 thủ tục hành chính, bằng 14% tổng số thủ tục của tỉnh.
Chỉ số PCI của tỉnh đạt 70,36 điểm, xếp thứ 1/63 tỉnh, thành phố.
`;
const found = ['191 thủ tục hành chính', '14%', '70,36 điểm'];
const letterhead = [['UBND TỈNH QUẢNG NINH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']];
const table = [
  ['Tỉnh', 'PCI 2018'],
  ['Quảng Ninh', '70,36'],
  ['Hà Nội', '65,40'],
];
const codesOf = ({ issues }: Awaited<ReturnType<typeof readReport>>) =>
  issues.map(({ code, severity }) => `${code}:${severity}`);
const textsOf = ({ proses }: Awaited<ReturnType<typeof readReport>>) =>
  proses.flatMap(({ proposals }) => proposals.map((one) => one.text));

const utf16 = (value: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(value.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${value}`].forEach((sign, i) => {
    view.setUint16(i * 2, sign.charCodeAt(0), !isBig);
  });
  return bytes;
};

describe('a text without a table', () => {
  it('is read as prose: nothing of it is an observation, everything is proposed', async () => {
    const reading = await readReport(text, { name: 'bao-cao.txt' });
    expect(reading).toMatchObject({ refused: false, observations: [], issues: [], tables: [] });
    expect(textsOf(reading)).toEqual(found);
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is a table where every line has as many %s, however long its cells', async (_, sign) => {
    const lines = [
      ['Tên thủ tục', 'Cơ quan', 'Nội dung cắt giảm'],
      [
        'Cấp giấy phép xây dựng nhà ở riêng lẻ',
        'Ủy ban nhân dân tỉnh Quảng Ninh',
        'Tỉnh Quảng Ninh đã cắt giảm 5 ngày làm việc trong năm 2018.',
      ],
      [
        'Đăng ký thành lập doanh nghiệp qua mạng',
        'Sở Kế hoạch và Đầu tư tỉnh Quảng Ninh',
        '"Tỉnh Quảng Ninh đã cắt giảm 2 ngày, so với năm 2017, trong năm 2018."',
      ],
    ].map((cells) => cells.join(sign));
    const reading = await readReport(`${lines.join('\n')}\n`, { name: 'a.csv' });
    expect(reading).toMatchObject({ proses: [], refused: true, counts: { rows: 3, ignored: 3 } });
  });

  it.each([
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows line ends', new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
    ['decomposed letters', new TextEncoder().encode(text.normalize('NFD'))],
  ])('in %s', async (_, bytes) => {
    const reading = await readReport(bytes, { name: 'bao-cao.txt' });
    expect(textsOf(reading)).toEqual(found);
  });

  it('takes the province, the period and the day from the uploader', async () => {
    const reading = await readReport('Đến nay đã cắt giảm 191 thủ tục hành chính cho người dân.', {
      hints: { province: 'quang-ninh', period: '2018' },
    });
    expect(reading.proses[0]?.proposals[0]).toMatchObject({
      geography: { value: 'quang-ninh' },
      period: { value: { end: 2018 } },
    });
  });

  it('says so where it has no figures', async () => {
    const reading = await readReport(
      'Hội nghị đã thảo luận sôi nổi về nhiều nội dung quan trọng của công tác thi đua khen thưởng.',
    );
    expect(reading).toMatchObject({ refused: true, proses: [] });
    expect(codesOf(reading)).toEqual(['prose-without-figures:error']);
  });

  it('is refused where it is too long, whatever it says', async () => {
    const reading = await readReport(text.repeat(6_000), { name: 'bao-cao.txt' });
    expect(reading.refused).toBe(true);
    expect(codesOf(reading)).toEqual(['too-long-prose:error']);
  });

  it('is not taken for prose when it is a list of persons and what they did', async () => {
    const list = ['STT,Tên sáng kiến,Tác giả', ...Array.from({ length: 12 }, (_, i) => i)]
      .map((row) =>
        typeof row === 'string'
          ? row
          : `${row + 1},Giải pháp nâng cao chất lượng phục vụ nhân dân tại bộ phận một cửa.,Nguyễn Văn A`,
      )
      .join('\n');
    expect((await readReport(list)).proses).toEqual([]);
  });
});

describe('a document', () => {
  const paragraphs = text.trim().split('\n');

  it('whose content is sentences is read as prose', async () => {
    const reading = await readReport(writeDocx(paragraphs), { name: 'bao-cao.docx' });
    expect(reading).toMatchObject({ refused: false, observations: [], issues: [] });
    expect(textsOf(reading)).toEqual(found);
  });

  it('is not refused for the table of its letterhead, which is told of', async () => {
    const reading = await readReport(writeDocx([letterhead, ...paragraphs]), {
      name: 'bao-cao.docx',
    });
    expect(reading.refused).toBe(false);
    expect(textsOf(reading)).toEqual(found);
    expect(codesOf(reading)).toEqual(['sheet-without-table:warning']);
  });

  it('with a table too gives the table’s figures, and says that its sentences have some', async () => {
    const reading = await readReport(writeDocx([...paragraphs, table]), { name: 'bao-cao.docx' });
    expect(reading.observations.map(({ cell }) => cell)).toHaveLength(2);
    expect(textsOf(reading)).toEqual(found);
    expect(codesOf(reading)).toContain('prose-beside-tables:warning');
  });

  it('with a table and a title above it is a table, as it was', async () => {
    const reading = await readReport(writeDocx(['Chỉ số PCI năm 2018', table]));
    expect(reading.proses).toEqual([]);
    expect(reading.observations).toHaveLength(2);
  });
});

/** The letters of an encoding by the one or two bytes that it has for them. */
const createEncode = ({ decode }: Codec) => {
  const letters = new Map<string, string>();
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const add = (written: string): void => {
    const letter = decode(written);
    if (letter?.length === 1 && !letters.has(letter)) letters.set(letter, written);
  };
  for (const byte of bytes) add(byte);
  for (const first of bytes.slice(0x20))
    for (const second of bytes.slice(0x80)) add(first + second);
  return (given: string): Uint8Array =>
    Uint8Array.from([...given].map((letter) => letters.get(letter) ?? '?').join(''), (byte) =>
      byte.charCodeAt(0),
    );
};

describe('a text in an encoding of before Unicode', () => {
  // The old fonts have no capitals with tones.
  const [, ...lines] = text.split('\n');
  it.each(Object.values(fontCodecs).map((codec) => [codec.id, codec] as const))(
    '%s',
    async (_, codec) => {
      const bytes = createEncode(codec)(lines.join('\n').repeat(3));
      const reading = await readReport(bytes, { name: 'bao-cao.txt' });
      expect(codesOf(reading)).toEqual(['read-as-encoding:warning']);
      expect(textsOf(reading).slice(0, 3)).toEqual(found);
    },
  );
});
