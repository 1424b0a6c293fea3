import { describe, expect, it } from 'vitest';
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

  it.each(['Sở Tư pháp', '65,4', 'Cải tiến quy trình tiếp nhận', '2018', 'Đạt', 'nguyễn'])(
    'not %s',
    (cell) => expect(holdPersons([cell])).toBe(false),
  );
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
