import { describe, expect, it } from 'vitest';
import { convertReport } from './convert-report.ts';

const convert = async (text: string) => {
  const { records, rejected, warnings } = await convertReport(text.replaceAll('|', '\n'));
  const said = [...rejected, ...warnings]
    .filter(({ code }) => code !== 'blank-row')
    .map(({ code, row }) => `${code} ${row}`);
  return { rows: records.length - 1, said };
};

describe('another table as wide, below a blank line', () => {
  it.each([
    [
      'one of its names is the first’s',
      'Tỉnh,PCI|Huế,65|Sơn La,64||Tỉnh,Dân số|Huế,1100|Cà Mau,90',
    ],
    ['… in another column', 'Tỉnh,PCI,Mức|Huế,65,a|Sơn La,64,b||STT,Tỉnh,Loại|1,Huế,a|2,Cà Mau,c'],
    ['words alone', 'Tỉnh,Vùng|Huế,Trung|Sơn La,Bắc||Tỉnh,Mức|Huế,khá|Cà Mau,tốt'],
    ['names with numbers', 'Tỉnh,Số 1,Số 2|Huế,65,1|Sơn La,64,2||Xã,Năm 3,Năm 4|An Cựu,7,8|Tả,9,8'],
    ['headed by years', 'Tỉnh,2018,2019|Huế,65,1|Sơn La,64,2||Tỉnh,2020,2021|Huế,7,8|Cà Mau,9,8'],
  ])('is named and not read: %s', async (_, text) => {
    const { rows, said } = await convert(text);
    expect(rows).toBe(2);
    expect(said).toEqual(['second-table 5', 'second-table 6', 'second-table 7']);
  });

  it('is doubted where one column alone tells its heading from data', async () => {
    const { rows, said } = await convert('Tỉnh,PCI|Huế,65|Sơn La,64||Xã,Điểm|An Cựu,7|Tả Van,8');
    expect([rows, said]).toEqual([5, ['second-heading 5']]);
  });

  it.each([
    ['data go on', 'Tỉnh,PCI|Huế,65|Sơn La,64||Cà Mau,63|Hà Nội,62'],
    ['a figure is missing', 'Tỉnh,PCI,PAPI|Huế,65,1|Sơn La,64,2||Cà Mau,không có,-|Hà Nội,62,3'],
    ['words go on', 'Tỉnh,Vùng|Huế,Trung|Sơn La,Bắc||Cà Mau,Nam|Hà Nội,Bắc'],
  ])('is none where %s', async (_, text) => {
    expect(await convert(text)).toEqual({ rows: 4, said: [] });
  });
});

describe('a row of words among figures, without a blank line', () => {
  const above = [
    'Tỉnh,2018,2019,2020',
    'Huế,65,1,2',
    'Sơn La,64,2,3',
    'Hà Nam,6,3,4',
    'Bắc Ninh,6,4,5',
  ];
  const below = ['Hà Nội,6,7,8', 'Lai Châu,7,8,9'];
  const of = (...rows: string[]) => convert([...above, ...rows].join('|'));

  it.each([
    ['a name of the heading', 'Tỉnh,Điểm,Hạng,Nhóm', below],
    ['a title above it', 'PAPI,,,|Thành phố,Điểm,Hạng,Nhóm', below],
    ['rows of another kind below it', 'Xã,Điểm,Hạng,Ngày', ['A,1,2,3/4/2018']],
  ])('heads another table with %s', async (_, row, rows) => {
    const { said } = await of(...row.split('|'), ...rows);
    expect(said.filter((each) => each.startsWith('second-table'))).toHaveLength(rows.length + 1);
  });

  it.each([
    ['marks of no figure', 'Cà Mau,-,–,…'],
    ['the same word', 'Cà Mau,Đạt,Đạt,Đạt'],
  ])('is data: %s', async (_, row) => {
    expect(await of(row, ...below)).toEqual({ rows: 7, said: [] });
  });

  it('is kept and said where nothing tells, and is data at the end', async () => {
    const row = 'Cà Mau,Đạt,Khá,Tốt';
    expect(await of(row, ...below)).toEqual({ rows: 7, said: ['second-heading 6'] });
    expect(await of(...below, row)).toEqual({ rows: 7, said: [] });
  });
});
