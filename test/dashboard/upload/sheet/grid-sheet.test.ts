import { describe, expect, it } from 'vitest';
import type { UploadIssue, UploadTable } from '../../../../dashboard/upload/answers.ts';
import { createNames } from '../../../../dashboard/upload/create-names.ts';
import { becameOf } from '../../../../dashboard/upload/sheet/became.ts';
import { createLines } from '../../../../dashboard/upload/sheet/filter-lines.ts';
import {
  columnAt,
  createGridSheets,
  issuesAt,
} from '../../../../dashboard/upload/sheet/grid-sheet.ts';
import { createMarks, noMarks, reasonOf } from '../../../../dashboard/upload/sheet/marks.ts';
import { rebuildRows } from '../../../../dashboard/upload/sheet/rebuild-rows.ts';
import { createBlock } from '../../../../dashboard/upload/sheet/row-block.ts';
import {
  noRows,
  rowCells,
  rowNumber,
  type SheetRows,
  withBlock,
} from '../../../../dashboard/upload/sheet/sheet-rows.ts';
import { stepPlace } from '../../../../dashboard/upload/sheet/step-place.ts';
import { createSay } from '../../../../dashboard/upload/words.ts';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import { createExample } from '../../../pipeline/example-observation.ts';

const column = (letter: string, role: string) => ({
  column: letter,
  heading: letter,
  role,
  understood: null,
  candidates: [],
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
const issues = [issue, { ...issue, cell: null, column: null, row: 7, text: null }];
const ignored = [
  { row: 1, group: 'title' },
  { row: 3, group: 'heading' },
  { row: 7, group: 'note' },
];
const figures = [createExample({ cell: 'B4' }), createExample({ cell: 'AA7' })];
const texts: readonly (readonly [number, ...string[]])[] = [
  [1, '', 'BÁO CÁO', ''],
  [2, '', ''],
  [3, 'Tỉnh', 'PCI 2018'],
  [4, 'TP.HCM', '73,20', ''],
  [5, 'Atlantis', '61,10', 'x'],
  [7, 'Tổng', '134,30'],
];
const rows = texts.reduce<SheetRows>(
  (all, [row, ...cells]) => withBlock(all, createBlock([{ row, cells }])),
  noRows,
);
const understood = { tables: [table], issues, marks: createMarks(figures, ignored) };
const [sheet] = createGridSheets([{ sheet: null, rows }], understood);
if (!sheet) throw new Error('no sheet');
const became = (row: number, at: number, text = 'x') => becameOf(sheet, row, at, text);

describe('a sheet with what became of it', () => {
  it('shows every row with its own number, without empty cells at the end', () => {
    const shown = Array.from({ length: rows.count }, (_, i) => [
      rowNumber(rows, i),
      ...rowCells(rows, i),
    ]);
    expect(shown).toEqual([
      [1, '', 'BÁO CÁO'],
      [2],
      ...texts.slice(2, 3),
      [4, 'TP.HCM', '73,20'],
      ...texts.slice(4),
    ]);
  });

  it('adds columns that only a figure or a fault stands in', () => {
    const far = { ...issue, cell: 'DA9', column: 'DA', row: 9 };
    const [wide] = createGridSheets([{ sheet: null, rows }], { ...understood, issues: [far] });
    expect(sheet.columns).toEqual([0, 1, 2]);
    expect(wide?.columns).toEqual([0, 1, 2, 104]);
  });

  it('says what each cell became; a fault goes before everything', () => {
    expect([became(4, 0), became(4, 1), became(5, 0), became(5, 1)]).toEqual([
      ...['label', 'figure'],
      ...['error', 'none'],
    ]);
    expect([became(1, 1), became(3, 0), became(7, 0)]).toEqual(['left-out', 'heading', 'left-out']);
    expect(became(4, 0, '')).toBe('none');
  });

  it('keeps faults at their cell, or at their row', () => {
    expect(issuesAt(sheet, 5, 0)).toEqual([issue]);
    expect(issuesAt(sheet, 7, null)).toHaveLength(1);
    expect(issuesAt(sheet, 5, 1)).toEqual([]);
  });

  it('reads a column by the last table that begins above the row', () => {
    const below = { ...table, headingRow: 6, columns: [column('B', 'rank')] };
    const [both] = createGridSheets([{ sheet: null, rows }], {
      ...understood,
      tables: [table, below],
    });
    const roleAt = (row: number, at: number) => both && columnAt(both, row, at)?.column.role;
    expect([roleAt(5, 1), roleAt(6, 1), roleAt(7, 0), roleAt(1, 1), roleAt(4, 2)]).toEqual([
      ...['value', 'rank'],
      ...['geography', 'value', undefined],
    ]);
  });

  it('gives each sheet its own marks', () => {
    const [first, second] = createGridSheets(
      [
        { sheet: 'S1', rows },
        { sheet: 'S2', rows },
      ],
      {
        tables: [{ ...table, sheet: 'S1' }],
        issues: [],
        marks: createMarks(
          [createExample({ cell: 'S1!B4' })],
          [{ sheet: 'S2', row: 4, group: 'no-table' }],
        ),
      },
    );
    expect(first && becameOf(first, 4, 1, 'x')).toBe('figure');
    expect(second && becameOf(second, 4, 1, 'x')).toBe('left-out');
    expect(reasonOf(first?.marks ?? noMarks, 4)).toBeNull();
  });
});

describe('rows of a file that cannot be had', () => {
  const say = createSay('vi');
  const wording = { language: 'vi', names: createNames(codeLists, 'vi'), say } as const;

  it('are put together from what was understood, in the order of the file', () => {
    const seen = [createExample({ cell: 'B4', text: '73,20' }), createExample({ cell: 'B6' })];
    const [known] = rebuildRows({ tables: [table], issues: [issue] }, seen, wording);
    const lines = Array.from({ length: known?.rows.count ?? 0 }, (_, i) => [
      rowNumber(known?.rows ?? noRows, i),
      ...rowCells(known?.rows ?? noRows, i),
    ]);
    expect(lines.map(([row]) => row)).toEqual([3, 4, 5, 6]);
    expect(lines[0]).toEqual([3, 'A', 'B']);
    expect(lines[1]?.at(-1)).toBe('73,20');
    expect(lines[1]?.[1]).toBe(
      wording.names.geography(createExample({}).geography, createExample({}).basis),
    );
    expect(lines[2]).toEqual([5, 'Atlantis']);
  });
});

describe('arrow keys', () => {
  const lines = createLines(rows, '');
  const step = (row: number, at: number, key: string, ctrlKey = false) =>
    stepPlace({ row, column: at }, { key, ctrlKey }, lines, sheet.columns);

  it('go from row to row of the file, above the first to the heads of the columns', () => {
    expect(step(5, 1, 'ArrowDown')).toEqual({ row: 7, column: 1 });
    expect(step(1, 1, 'ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(step(0, 1, 'ArrowDown')).toEqual({ row: 1, column: 1 });
  });

  it('stay within the sheet', () => {
    expect(step(7, 1, 'PageDown')).toEqual({ row: 7, column: 1 });
    expect(step(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(step(4, 2, 'ArrowRight')).toEqual({ row: 4, column: 2 });
    expect(step(4, 1, 'Home')).toEqual({ row: 4, column: 0 });
    expect(step(4, 0, 'End', true)).toEqual({ row: 7, column: 2 });
  });

  it('leave other keys alone', () => {
    expect(step(4, 1, 'x')).toBeNull();
  });
});

describe('the filter', () => {
  it('keeps rows that hold every word, without case and marks', () => {
    const found = createLines(rows, 'atlantis 61');
    expect([found.count, found.numberAt(0), found.find(5), found.find(4)]).toEqual([1, 5, 0, -1]);
    expect(createLines(rows, 'tinh').count).toBe(1);
    expect(createLines(rows, 'atlantis 99').count).toBe(0);
  });
});
