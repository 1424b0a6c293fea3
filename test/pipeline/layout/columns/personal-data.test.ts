import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../../pipeline/layout/columns/mask-personal.ts';
import { holdPersons } from '../../../../pipeline/layout/columns/personal-data.ts';
import { readReport } from '../../read-report.ts';

describe('cells that name or identify persons', () => {
  it.each([
    'Nguyễn Văn Mẫu',
    'TS. Trần Thị Thử',
    'Lê Văn Mẫu, Phạm Thị Ví',
    'Bùi Thử và Đỗ Thị Mẫu',
    '0912 345 678',
    '+84 912345678',
    '001203004567',
    'mau@example.vn',
  ])('%s', (cell) => expect(holdPersons([cell])).toBe(true));

  it.each([
    'Sở Tư pháp',
    '65,4',
    'Cải tiến quy trình tiếp nhận',
    '2018',
    'Đạt',
    'nguyễn',
    '125000000',
  ])('not %s', (cell) => expect(holdPersons([cell])).toBe(false));
});

describe('a table with personal data', () => {
  const table = [
    'Tỉnh,SIPAS 2021,Người nhập,Ghi chú',
    'Hà Nội,"83,12",Nguyễn Văn Mẫu,0912345678',
    'Cần Thơ,"85,40",Trần Thị Thử,0987654321',
    'Sơn Laa,"80,40",Lê Văn Mẫu,0987654322',
    'Lai Châu,"80,40",Lê Văn Mẫu,0987654322,thừa',
  ].join('\n');

  it('is read without it; nothing that is kept of the reading quotes it', async () => {
    const reading = await readReport(table);
    expect(reading.observations).toHaveLength(2);
    expect(reading.issues.map(({ code, column }) => `${code} ${column}`)).toContain(
      'personal-data C',
    );
    expect(JSON.stringify(reading)).not.toMatch(/Nguyễn|Trần|Lê Văn|09\d/);
  });
});

describe('a cell that everyone may see', () => {
  const isPlace = (text: string): boolean => text === 'Hồ Chí Minh';
  const shown = (text: string): string => maskPersonal(text, isPlace);

  it.each([
    ['Người lập: Nguyễn Văn Mẫu, ĐT 0912 345 678', 'Người lập: •••, ĐT •••'],
    ['Liên hệ ông Nguyễn Văn Mẫu 0912345678', 'Liên hệ ông ••• •••'],
    ['Thủ trưởng đơn vị: Trần Thị Thử', 'Thủ trưởng đơn vị: •••'],
    ['CCCD 022080001234', 'CCCD •••'],
    ['số CMND 123456789', 'số CMND •••'],
    ['Bà Trần Thị Thử, sinh năm 1980', 'Bà •••, sinh năm •••'],
    ['TS. Lê Văn Mẫu (12/03/1975)', 'TS. ••• (•••)'],
    ['mau@example.vn, (024) 3333.4444, +84 912 345 678', '•••, •••, •••'],
    ['Liên hệ: Trần Thị Thử (0912 345 678), phòng 2', 'Liên hệ: •••, phòng 2'],
    ['Số liệu (liên hệ: 0912345678), bảng 2', 'Số liệu (liên hệ: •••), bảng 2'],
    ['Hà Nội, ngày 15/12/2023. Chủ tịch: Nguyễn Văn Mẫu', 'Hà Nội, ngày 15/12/2023. Chủ tịch: •••'],
    ['Nguyễn Văn Mẫu', '•••'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    '123456789',
    '5.000.000.000',
    '120000000000',
    '0,7271234567',
    '0.7271234567',
    'Hồ Chí Minh',
    'Bà Rịa - Vũng Tàu',
    'Số học sinh năm 2018',
    'Ngày 31/12/2018',
    'Sở Nội vụ tỉnh Hà Giang',
  ])('%s as it is', (text) => expect(shown(text)).toBe(text));
});

describe('persons in a column of notes, or under no table', () => {
  it('are told of', async () => {
    const notes = await readReport(
      'Tỉnh,SIPAS 2021,Ghi chú\nHà Nội,"83,12",Liên hệ ông Nguyễn Văn Mẫu 0912345678\nCần Thơ,"85,40",CCCD 022080001234',
    );
    expect(notes.observations).toHaveLength(2);
    expect(notes.issues.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'personal-data C',
    ]);
    const list = await readReport(
      'STT,Tên đề tài,Tên tác giả,Số CCCD,Giá trị làm lợi (triệu đồng)\n1,Giải pháp A,Nguyễn Văn Mẫu,022080001234,12\n2,Giải pháp B,Trần Thị Thử,022085004321,30',
    );
    expect(list.issues.map(({ code, column }) => `${code} ${column ?? ''}`)).toEqual(
      expect.arrayContaining(['personal-data C', 'personal-data D']),
    );
  });
});
