import { describe, expect, it } from 'vitest';
import type { UploadIssue, UploadTable } from '../../../dashboard/upload/answers.ts';
import { createNames } from '../../../dashboard/upload/create-names.ts';
import { createSheets } from '../../../dashboard/upload/create-sheets.ts';
import { describeCell } from '../../../dashboard/upload/describe-cell.ts';
import { createLines, findLine } from '../../../dashboard/upload/sheet-lines.ts';
import { stepPlace } from '../../../dashboard/upload/step-place.ts';
import { createSay } from '../../../dashboard/upload/words.ts';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createExample } from '../../pipeline/example-observation.ts';

const column = (letter: string, role: string) => ({
  column: letter,
  heading: letter,
  role,
  detail: null,
});
const table: UploadTable = {
  sheet: null,
  title: null,
  headingRow: 3,
  columns: [column('A', 'geography'), column('B', 'value')],
};
const issue: UploadIssue = {
  code: 'unknown-geography',
  message: 'Ô A5',
  severity: 'error',
  sheet: null,
  row: 5,
  column: 'A',
  cell: 'A5',
  text: 'Atlantis',
};
const upload = {
  tables: [table],
  issues: [issue, { ...issue, cell: null, column: null, row: 9, text: null }],
  ignored: [
    { sheet: null, row: 1, group: 'title' },
    { sheet: null, row: 2, group: 'title' },
    { sheet: null, row: 3, group: 'heading' },
    { sheet: null, row: 7, group: 'note' },
  ],
};
const figures = [
  createExample({ cell: 'B4' }),
  createExample({ cell: 'B6' }),
  createExample({ cell: 'AA6' }),
];
const [sheet] = createSheets(upload, figures);
if (!sheet) throw new Error('no sheet');
const lines = createLines(sheet);

describe('a sheet put together again', () => {
  it('has every row that is known, in the order of the file', () => {
    expect(sheet.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, 9]);
  });

  it('adds columns that only a figure names, Z before AA', () => {
    expect(sheet.columns.map((each) => each.column)).toEqual(['A', 'B', 'AA']);
  });

  it('puts issues on their cell, or on their row', () => {
    const at = (row: number) => sheet.rows.find((each) => each.row === row);
    expect(at(5)?.issues.get('A')?.[0]?.text).toBe('Atlantis');
    expect(at(9)?.rowIssues).toHaveLength(1);
  });

  it('draws rows left out for one reason as one line, the heading as itself', () => {
    expect(lines.map((line) => line.kind)).toEqual([
      'ignored',
      'heading',
      'cells',
      'cells',
      'cells',
      'ignored',
      'cells',
    ]);
    expect(lines[0]).toMatchObject({ from: 1, to: 2, group: 'title' });
    expect(findLine(lines, 2)).toBe(0);
    expect(findLine(lines, 8)).toBe(-1);
  });

  it('gives each sheet its own rows, one without a table too', () => {
    const inS1 = { ...upload, tables: [{ ...table, sheet: 'S1' }], issues: [] };
    const sheets = createSheets(
      { ...inS1, ignored: [{ sheet: 'S2', row: 4, group: 'no-table' }] },
      [createExample({ cell: 'S1!B4' })],
      [{ sheet: 'S2', rows: new Map([[4, ['x']]]) }],
    );
    expect(sheets.map((each) => [each.sheet, each.rows.map(({ row }) => row)])).toEqual([
      ['S1', [3, 4]],
      ['S2', [4]],
    ]);
  });

  it('gives each of several tables its own rows', () => {
    const second = { ...table, headingRow: 6 };
    const sheets = createSheets({ ...upload, tables: [table, second] }, figures);
    expect(sheets.map(({ rows }) => rows.map(({ row }) => row))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 9],
    ]);
  });
});

describe('a sheet with the cells of its file', () => {
  const [full] = createSheets(upload, figures, [
    {
      sheet: null,
      rows: new Map([
        [1, ['', 'BÁO CÁO', '']],
        [2, ['', '']],
        [3, ['Tỉnh', 'PCI 2018']],
        [4, ['TP.HCM', '73,20', '']],
        [5, ['Atlantis', '61,10', 'x']],
        [7, ['Tổng', '134,30']],
        [8, ['', '']],
      ]),
    },
  ]);
  if (!full) throw new Error('no sheet');
  const say = createSay('vi');
  const wording = { language: 'vi', names: createNames(codeLists, 'vi'), say } as const;
  const cellAt = (row: number, letter: string) => {
    const [found, of] = [
      full.rows.find((each) => each.row === row),
      full.columns.find((each) => each.column === letter),
    ];
    return found && of && describeCell(found, of, wording);
  };

  it('shows each cell as written, tinted by what it became', () => {
    expect(cellAt(4, 'A')).toEqual({ text: 'TP.HCM', note: null, tint: 'label' });
    expect(cellAt(4, 'B')).toEqual({ text: '73,20', note: null, tint: 'figure' });
    expect(cellAt(5, 'A')).toEqual({ text: 'Atlantis', note: null, tint: 'error' });
    expect(cellAt(5, 'B')).toEqual({ text: '61,10', note: null, tint: 'none' });
  });

  it('has the columns of the file too, but not those without a text', () => {
    expect(full.columns.map((each) => each.column)).toEqual(['A', 'B', 'C', 'AA']);
  });

  it('shows the text of rows that were left out; blank ones share a line', () => {
    const left = createLines(full).filter((line) => line.kind === 'ignored');
    expect(left.map(({ from, group, cells }) => [from, group, ...cells.values()])).toEqual([
      [1, 'title', 'BÁO CÁO'],
      [2, 'title'],
      [7, 'note', 'Tổng', '134,30'],
      [8, 'blank'],
    ]);
  });
});

describe('arrow keys', () => {
  const step = (column: string, row: number, key: string) =>
    stepPlace({ column, row }, key, lines, sheet.columns);

  it('step over rows that were left out', () => {
    expect(step('B', 6, 'ArrowDown')).toEqual({ column: 'B', row: 9 });
  });

  it('stay inside the sheet', () => {
    expect(step('A', 3, 'ArrowUp')).toEqual({ column: 'A', row: 3 });
    expect(step('AA', 4, 'ArrowRight')).toEqual({ column: 'AA', row: 4 });
    expect(step('B', 4, 'End')).toEqual({ column: 'AA', row: 4 });
  });

  it('leave other keys alone', () => {
    expect(step('B', 4, 'Tab')).toBeNull();
  });
});
