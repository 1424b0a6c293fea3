import { describe, expect, it } from 'vitest';
import { type ColumnCorrection, noCorrections } from '../../../pipeline/model/corrections.ts';
import { issueMessage } from '../../../pipeline/model/issue.ts';
import { type ReportOptions, readReport } from '../read-report.ts';

type Said = Partial<ColumnCorrection> & Pick<ColumnCorrection, 'column'>;

const read = async (text: string, said: readonly Said[], options: ReportOptions = {}) => {
  const columns = said.map((one) => ({ sheet: null, headingRow: 1, ...one }));
  const reading = await readReport(text, {
    ...options,
    corrections: { ...noCorrections, columns },
  });
  const figures = reading.observations.map(({ cell, indicator, geography, period, kind, value }) =>
    [cell, indicator, geography, period.end, kind, value].join(' '),
  );
  return { ...reading, figures, codes: reading.issues.map((i) => `${i.severity} ${i.code}`) };
};

describe('what a person said of a column', () => {
  const table = 'Tỉnh,PCI 2018,Số đã bỏ\nHà Nội,"65,4",12\nCần Thơ,"64,9",7\n';

  it('names the indicator, the unit, the period and the kind of an unknown column', async () => {
    const given = {
      column: 'C',
      indicator: 'procedures.cut',
      unit: 'procedure',
      kind: 'target',
      period: 'năm 2019',
    } as const;
    expect(await read(table, [given])).toMatchObject({
      figures: [
        'B2 pci ha-noi 2018 actual 65.4',
        'C2 procedures.cut ha-noi 2019 target 12',
        'B3 pci can-tho 2018 actual 64.9',
        'C3 procedures.cut can-tho 2019 target 7',
      ],
      codes: [],
    });
  });

  it('leaves a column out that was read, or that nobody understood', async () => {
    const note = (column: string): Said => ({ column, role: 'note' });
    expect((await read(table, [note('B'), note('C')])).codes).toEqual(['error no-figures']);
    expect((await read(table, [note('C')])).codes).toEqual([]);
    expect((await read(table, [])).codes).toEqual(['error unknown-column']);
  });

  it('moves a year where the heading has another', async () => {
    const said = [
      { column: 'B', period: '2017' },
      { column: 'C', role: 'note' },
    ];
    expect((await read(table, said)).figures).toEqual([
      'B2 pci ha-noi 2017 actual 65.4',
      'B3 pci can-tho 2017 actual 64.9',
    ]);
  });

  it('gives a column to a province', async () => {
    const text = 'Nội dung,Đơn vị tính,Miền 1,Miền 2\nPCI,điểm,60,61\n';
    const said = [
      { column: 'C', geography: 'quang-ninh' },
      { column: 'D', geography: 'Thành phố Hà Nội' },
    ];
    expect((await read(text, said, { hints: { period: '2018' } })).figures).toEqual([
      'C2 pci quang-ninh 2018 actual 60',
      'D2 pci ha-noi 2018 actual 61',
    ]);
  });

  it('goes before the unit in the row under the heading', async () => {
    const text = 'Tỉnh,Tiết kiệm\n,triệu đồng\nHà Nội,12\n';
    const said = [{ column: 'B', indicator: 'posts.savings', unit: 'billion VND' }];
    const hints = { period: '2018' };
    const { observations } = await read(text, said, { hints });
    const [first] = observations;
    expect(first?.unit ?? 'none').toBe('billion VND');
  });
});

describe('a table of which no column is understood', () => {
  const text = 'Biểu 3\n\nĐơn vị báo cáo,Số A,Số B\nHà Nội,12,3\nCần Thơ,7,4\n';
  const at = { headingRow: 3 };

  it('is shown as it is, and not read', async () => {
    const reading = await read(text, []);
    expect(reading.codes).toEqual(['error no-heading']);
    expect(reading.tables).toMatchObject([
      {
        headingRow: 3,
        unread: true,
        columns: [{ column: 'A' }, { column: 'B', role: 'unknown' }, { column: 'C' }],
      },
    ]);
  });

  it('is read once a person says what its columns are', async () => {
    const said = [
      { ...at, column: 'A', role: 'geography' },
      { ...at, column: 'B', indicator: 'procedures.cut', period: '2019' },
      { ...at, column: 'C', role: 'note' },
    ];
    expect(await read(text, said)).toMatchObject({
      figures: [
        'B4 procedures.cut ha-noi 2019 actual 12',
        'B5 procedures.cut can-tho 2019 actual 7',
      ],
      codes: [],
      tables: [{ headingRow: 3, rows: 2 }],
    });
  });
});

describe('a correction that points nowhere', () => {
  const table = 'Tỉnh,PCI 2018\nHà Nội,"65,4"\n';

  it.each([
    ['another heading row', { column: 'B', headingRow: 2 }, 'correction-without-table'],
    ['another sheet', { column: 'B', sheet: 'Biểu 1' }, 'correction-without-table'],
    ['a column beyond the table', { column: 'ZZ', role: 'note' }, 'correction-without-column'],
    ['an indicator nobody knows', { column: 'B', indicator: 'pcj' }, 'unknown-correction'],
    ['a unit nobody knows', { column: 'B', unit: 'cân' }, 'unknown-correction'],
    ['a role that is none', { column: 'B', role: 'price' }, 'unknown-correction'],
    ['no period', { column: 'B', period: 'hôm qua' }, 'unknown-correction'],
    ['no province', { column: 'B', geography: 'paris' }, 'unknown-correction'],
  ])('is told of: %s', async (_, said, code) => {
    const { issues, figures } = await read(table, [said]);
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
    expect(figures).toEqual(['B2 pci ha-noi 2018 actual 65.4']);
    for (const language of ['vi', 'en'] as const)
      expect(issues.map((issue) => issueMessage(issue, language)).join()).not.toMatch(/[{}]/);
  });
});

describe('what a heading says around a name that nobody knows', () => {
  const said = [{ column: 'B', headingRow: 2, indicator: 'posts.savings' }];
  const read2 = async (over: string, leaf: string) => {
    const text = `Tỉnh,${over}\n,${leaf}\nHà Nội,1500\nCần Thơ,700\n`;
    const hints = { period: 'năm 2018', unit: 'tỷ đồng' };
    const reading = await read(text, said, { hints });
    const [first] = reading.observations;
    return first && [first.value, first.unit, first.period.end, first.kind, first.rank].join(' ');
  };

  it.each([
    ['Số A', 'Số B', '1500 billion VND 2018 actual '],
    ['Số A (triệu đồng)', 'Số B', '1500 million VND 2018 actual '],
    ['Số A', '2019 (triệu đồng)', '1500 million VND 2019 actual '],
    ['Kế hoạch', 'Số B', '1500 billion VND 2018 target '],
  ])('holds once a person names it: %s › %s', async (over, leaf, expected) => {
    expect(await read2(over, leaf)).toBe(expected);
  });

  it('makes a rank of a column under such a word', async () => {
    const text = 'Tỉnh,Hạng\n,Số B\nHà Nội,1\nCần Thơ,2\n';
    const { observations } = await read(text, [{ ...said[0], column: 'B', indicator: 'pci' }], {
      hints: { period: '2018' },
    });
    expect(observations.map(({ value, rank }) => [value, rank])).toEqual([
      [null, 1],
      [null, 2],
    ]);
  });
});

describe('two columns that are one and the same', () => {
  const table = 'Tỉnh,PCI 2018,Điểm tổng\nHà Nội,"65,4","65,5"\n';

  it('are one issue that names both, and the second is not read', async () => {
    const reading = await read(table, [{ column: 'C', indicator: 'pci', period: '2018' }]);
    expect(reading.figures).toEqual(['B2 pci ha-noi 2018 actual 65.4']);
    expect(reading.issues).toMatchObject([
      { code: 'columns-alike', severity: 'error', column: 'C', params: { other: 'B' } },
    ]);
  });

  it('are none when their kinds, periods or provinces differ', async () => {
    for (const other of [{ kind: 'target' } as const, { period: '2019' }]) {
      const reading = await read(table, [
        { column: 'C', indicator: 'pci', period: '2018', ...other },
      ]);
      expect([reading.figures.length, reading.codes]).toEqual([2, []]);
    }
  });
});

describe('further tables that nobody understands', () => {
  it('are read below another once a person points to their heading', async () => {
    const text =
      'Tỉnh,PCI 2018\nHà Nội,"65,4"\nCần Thơ,"64,9"\n\nTên đơn vị báo cáo,Số A\nHà Nội,12\nHuế,7\n';
    const at = { headingRow: 5 };
    const { figures, codes, tables } = await read(text, [
      { ...at, column: 'A', role: 'geography' },
      { ...at, column: 'B', indicator: 'procedures.cut', period: '2019' },
    ]);
    expect(figures).toEqual([
      'B2 pci ha-noi 2018 actual 65.4',
      'B3 pci can-tho 2018 actual 64.9',
      'B6 procedures.cut ha-noi 2019 actual 12',
      'B7 procedures.cut thua-thien-hue 2019 actual 7',
    ]);
    expect([codes, tables.map(({ headingRow }) => headingRow)]).toEqual([[], [1, 5]]);
  });
});

describe('a column that names persons', () => {
  const table = 'Tỉnh,PCI 2018,Họ và tên,Cột X\nHà Nội,"65,4",Lê Văn Tám,Nguyễn Thị Hoa\n';

  it('stays so, whatever a person says of it', async () => {
    const { tables } = await read(table, [
      { column: 'C', role: 'note' },
      { column: 'D', role: 'source' },
    ]);
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      'geography',
      'value',
      'personal',
      'personal',
    ]);
  });
});
