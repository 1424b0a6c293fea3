import { describe, expect, it } from 'vitest';
import type { UploadIssue, UploadTable } from '../../../dashboard/upload/answers.ts';
import { createSheets } from '../../../dashboard/upload/create-sheets.ts';
import { createLines, findLine } from '../../../dashboard/upload/sheet-lines.ts';
import { stepPlace } from '../../../dashboard/upload/step-place.ts';
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
    { row: 1, group: 'title' },
    { row: 2, group: 'title' },
    { row: 3, group: 'heading' },
    { row: 7, group: 'note' },
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

  it('gives each of several tables its own rows', () => {
    const second = { ...table, headingRow: 6 };
    const sheets = createSheets({ ...upload, tables: [table, second] }, figures);
    expect(sheets.map(({ rows }) => rows.map(({ row }) => row))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 9],
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
