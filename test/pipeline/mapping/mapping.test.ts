import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { recallMapping } from '../../../pipeline/mapping/recall-mapping.ts';
import { rememberTables } from '../../../pipeline/mapping/remember-tables.ts';
import type { Memory } from '../../../pipeline/mapping/remembered.ts';
import { shapeOf, writeShape } from '../../../pipeline/mapping/table-shape.ts';
import { withoutTimes } from '../../../pipeline/mapping/without-times.ts';
import { type ColumnCorrection, noCorrections } from '../../../pipeline/model/corrections.ts';
import type { Reading } from '../../../pipeline/normalise.ts';
import { readReport } from '../read-report.ts';

const origin = { upload: 'u0', name: 'a.csv', title: null, period: null, at: '2024-01-01' };

/** The memories of one report. */
const remember = ({ tables }: Reading): Memory[] =>
  rememberTables(tables).map((table) => ({ ...table, origin }));

const readWith = (text: string, columns: readonly ColumnCorrection[]): Promise<Reading> =>
  readReport(text, { corrections: { ...noCorrections, columns } });

/** Reads a report as the one that is remembered was read. */
const readLike = async (text: string, memories: readonly Memory[]) => {
  const { tables } = await readReport(text);
  const recall = recallMapping(tables, memories, codeLists);
  const reading = await readReport(text, { remembered: recall.columns });
  return { ...recall, reading };
};

const figuresOf = ({ observations }: Reading): string[] =>
  observations.map(({ cell, indicator, period, kind, unit, value }) =>
    [cell, indicator, period.end, kind, unit, value].join(' '),
  );

const at = { sheet: null, headingRow: 2 };
const report = (year: number, heading = 'Tỉnh,Số A,Số B (triệu đồng)'): string => {
  const width = heading.split(',').length;
  const row = (...cells: (string | number)[]) => [...cells, 1, 1].slice(0, width).join(',');
  const rows = [row('Hà Nội', 12, year), row('Cần Thơ', 7, year)];
  return `Báo cáo năm ${year}\n${heading}\n${rows.join('\n')}\n`;
};
const said: ColumnCorrection[] = [
  { ...at, column: 'B', indicator: 'procedures.cut' },
  { ...at, column: 'C', indicator: 'posts.savings', kind: 'target', period: '2022' },
];

describe('the next file of the same shape', () => {
  it('is read like the last, and its years are its own', async () => {
    const last = await readWith(report(2023), said);
    expect(figuresOf(last)).toContain('C3 posts.savings 2022 target million VND 2023');
    const { reading, readLike: like, differences } = await readLike(report(2024), remember(last));
    expect(like).toEqual(origin);
    expect(differences).toEqual([]);
    expect(reading.issues).toEqual([]);
    expect(figuresOf(reading)).toEqual([
      'B3 procedures.cut 2024 actual procedure 12',
      'C3 posts.savings 2023 target million VND 2024',
      'B4 procedures.cut 2024 actual procedure 7',
      'C4 posts.savings 2023 target million VND 2024',
    ]);
    const past = reading.tables[0]?.columns[1]?.understood.indicator;
    expect(past).toMatchObject({ value: 'procedures.cut', reason: { by: 'past' } });
  });

  it('may have its years in the headings', async () => {
    const [a, b] = [report(2023, 'Tỉnh,Số A 2023,Số B'), report(2024, 'Tỉnh,Số A 2024,Số B')];
    const last = await readWith(a, [
      { ...at, column: 'B', indicator: 'procedures.cut' },
      { ...at, column: 'C', role: 'note' },
    ]);
    const { reading } = await readLike(b, remember(last));
    expect(figuresOf(reading)).toEqual([
      'B3 procedures.cut 2024 actual procedure 12',
      'B4 procedures.cut 2024 actual procedure 7',
    ]);
  });

  it('teaches the one after it', async () => {
    const last = await readWith(report(2023), said);
    const { reading } = await readLike(report(2024), remember(last));
    const next = await readLike(report(2025), remember(reading));
    expect(figuresOf(next.reading)[1]).toBe('C3 posts.savings 2024 target million VND 2025');
  });

  it('has the year of no other file where it states none itself', async () => {
    const bare = (value: string) => `Tỉnh,Số A\nHà Nội,${value}\nCần Thơ,7\n`;
    const last = await readWith(bare('12'), [
      { sheet: null, headingRow: 1, column: 'B', indicator: 'procedures.cut', period: '2023' },
    ]);
    expect(last.observations).toHaveLength(2);
    const { reading } = await readLike(bare('13'), remember(last));
    expect(reading.observations).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['missing-period']);
  });

  it('has the province of no other file', async () => {
    const mine = 'Báo cáo năm 2023\nNội dung,Số A\nPCI,65\nPAPI,40\n';
    const last = await readWith(mine, [{ ...at, column: 'B', geography: 'quang-ninh' }]);
    expect(last.observations.map(({ geography }) => geography)).toContain('quang-ninh');
    const { reading } = await readLike(mine.replace('2023', '2024'), remember(last));
    expect(reading.observations.map(({ geography }) => geography)).not.toContain('quang-ninh');
  });

  it('is left alone where a person says otherwise', async () => {
    const memories = remember(await readWith(report(2023), said));
    const columns: ColumnCorrection[] = [
      { ...at, column: 'B', indicator: 'initiatives.recognised' },
    ];
    const { tables } = await readWith(report(2024), columns);
    const recall = recallMapping(tables, memories, codeLists);
    expect(recall.columns.map(({ column }) => column)).toEqual(['C']);
  });
});

describe('a file that is like the last, but not the same', () => {
  it.each([
    ['Tỉnh,Số B (triệu đồng),Số A', [['moved', 'B', 'C']]],
    ['Tỉnh,Số A,Số C (triệu đồng)', [['renamed', 'số b (triệu đồng)', 'số c (triệu đồng)']]],
    ['Tỉnh,Số A,Ghi chú,Số B (triệu đồng)', [['new', null, 'ghi chú']]],
    ['Tỉnh,Số A', [['gone', 'số b (triệu đồng)', null]]],
    ['Tỉnh,Số A (triệu đồng),Số B (triệu đồng)', [['unit', null, 'million VND']]],
    ['Tỉnh,Số A,Số B (tỷ đồng)', [['unit', 'million VND', 'billion VND']]],
    [
      'Tỉnh,Số B (tỷ đồng),Số A',
      [
        ['moved', 'B', 'C'],
        ['unit', 'million VND', 'billion VND'],
      ],
    ],
  ])('is not read like it, and told of: %s', async (heading, expected) => {
    const memories = remember(await readWith(report(2023), said));
    const text = report(2024, heading);
    const { columns, near, readLike: like, differences } = await readLike(text, memories);
    expect([columns, like, near]).toEqual([[], null, origin]);
    const changes = differences.map(({ kind, was, now }) => [kind, was, now]);
    expect(changes.toSorted()).toEqual(expected);
  });

  it('is told of where only a unit changed', async () => {
    const over = (unit: string): string =>
      `Báo cáo năm 2023\nTỉnh,Số A,Số B\n,,${unit}\nHà Nội,1,2\n`;
    const memories = remember(await readWith(over('triệu đồng'), said));
    const { differences, columns, takeOver } = await readLike(over('tỷ đồng'), memories);
    expect(columns).toEqual([]);
    expect(differences).toMatchObject([
      { kind: 'unit', column: 'C', was: 'million VND', now: 'billion VND', headingRow: 2 },
    ]);
    expect(takeOver.map(({ column }) => column)).toEqual(['B']);
  });

  it('is told of where two of three mapped columns changed, from left to right, the gone last', async () => {
    const text = (year: number, heading: string): string =>
      `Báo cáo năm ${year}\nTỉnh,${heading}\nHà Nội,1,2,3\nCần Thơ,4,5,6\n`;
    const three: ColumnCorrection[] = [
      ...said,
      { ...at, column: 'D', indicator: 'initiatives.recognised' },
    ];
    const memories = remember(await readWith(text(2023, 'Số A,Số B (triệu đồng),Số C'), three));
    const { near, differences, takeOver } = await readLike(text(2024, 'Số X,Số A,Số Y'), memories);
    expect(near).toEqual(origin);
    expect(differences.map(({ kind, column }) => `${column} ${kind}`)).toEqual([
      'B new',
      'D new',
      'C gone',
      'D gone',
    ]);
    expect(takeOver.map(({ column, indicator }) => `${column} ${indicator}`)).toEqual([
      'C procedures.cut',
    ]);
  });

  it('is another report where it shares but what every list of provinces has', async () => {
    const memories = remember(await readWith(report(2023), said));
    const { near } = await readLike(report(2024, 'Tỉnh,Cột khác,Cột nữa'), memories);
    expect(near).toBeNull();
  });

  it('is told of where a unit is counted by the thousand now', async () => {
    const columns = [{ ...at, column: 'B', indicator: 'dossiers.received' }];
    const last = await readWith(report(2023, 'Tỉnh,Số B (hồ sơ)'), columns);
    const { differences, takeOver } = await readLike(
      report(2024, 'Tỉnh,Số B (nghìn hồ sơ)'),
      remember(last),
    );
    expect(differences).toMatchObject([{ kind: 'unit', was: 'dossier', now: '1000 dossier' }]);
    expect(takeOver).toEqual([]);
  });

  it('offers what still fits, which then is a person’s word', async () => {
    const memories = remember(await readWith(report(2023), said));
    const text = report(2024, 'Tỉnh,Số B (triệu đồng),Số mới,Số A');
    const { takeOver } = await readLike(text, memories);
    const reading = await readWith(text, takeOver);
    expect(figuresOf(reading)[0]).toBe('B3 posts.savings 2023 target million VND 12');
    expect(takeOver.map(({ column }) => column)).toEqual(['B', 'D']);
  });
});

describe('the shape of a table', () => {
  it.each([
    ['Năm 2023', '#'],
    ['PCI 2023', 'pci #'],
    ['Quý I/2024', '#'],
    ['Thực hiện quý II', 'thực hiện #'],
    ['Kế hoạch giai đoạn 2021-2025', 'kế hoạch giai đoạn #'],
    ['6 tháng đầu năm 2024 (tỷ đồng)', '# năm # (tỷ đồng)'],
    ['Mức độ 3', 'mức độ 3'],
  ])('has no times: %s', (text, expected) => {
    const spelt = withoutTimes(text);
    expect(spelt.replaceAll('# năm #', '#')).toBe(expected.replaceAll('# năm #', '#'));
    expect(withoutTimes(text.replaceAll('2023', '2031'))).toBe(spelt);
  });

  it('does not depend on what a person says of it', async () => {
    const texts = ['Tỉnh,Số A,Số B (triệu đồng)', 'Đơn vị,Số A,Số B'];
    for (const heading of texts) {
      const bare = await readReport(report(2023, heading));
      const given = await readWith(report(2023, heading), [
        { ...at, column: 'A', role: 'geography' },
        ...said,
      ]);
      const [a, b] = [bare, given].map(({ tables }) => tables.map(shapeOf).map(writeShape));
      expect(a).toEqual(b);
    }
  });

  it('is its own, whatever is in the cells', async () => {
    const cell = fc.constantFrom('1', '2,5', '', 'x', '12%', 'Hà Nội');
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 6, maxLength: 6 }), async (cells) => {
        const [a, b, c, d, e, f] = cells.map((text) => `"${text}"`);
        const { tables } = await readReport(
          `Báo cáo năm 2023\nTỉnh,PCI,Số B\nHà Nội,${a},${b}\nHuế,${c},${d}\nCần Thơ,${e},${f}\n`,
        );
        expect(tables.map(shapeOf).map(writeShape)).toEqual([
          '[null,null,[["tỉnh",null],["pci",null],["số b",null]]]',
        ]);
      }),
    );
  });
});
