import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../pipeline/normalise.ts';
import { type Format, writeWorkbook } from '../../reports/write-workbook.ts';
import { writeDocx } from '../prose/write-docx.ts';
import { readReport } from '../read-report.ts';
import { damage } from './arbitrary-damage.ts';
import { type Laid, type Line, laid } from './arbitrary-layout.ts';

/** A table, half of them damaged, with the notes and blank lines that stand around one. */
const sheetRows = laid
  .chain((table) => fc.oneof(fc.constant(table.lines), damage(table).map(linesOf)))
  .chain((lines) =>
    fc
      .tuple(
        fc.constantFrom([], [''], ['Ghi chú: số liệu sơ bộ'], ['', 'Nguồn: Bộ Nội vụ', '', 'x']),
        fc.boolean(),
      )
      .map(([after, isTitled]) => [
        ...(isTitled ? [['BẢNG TỔNG HỢP NĂM 2018']] : []),
        ...lines.map((line) => line.map(({ text }) => text)),
        ...after.map((text) => [text]),
      ]),
  );

const linesOf = ({ lines }: { readonly lines: readonly (Line | string)[] }): Laid['lines'] =>
  lines.map((line) => (typeof line === 'string' ? [{ text: line }] : line));

const book = fc.record({
  rows: fc.array(sheetRows, { minLength: 1, maxLength: 3 }),
  hidden: fc.nat({ max: 5 }),
});
type Book = typeof book extends fc.Arbitrary<infer T> ? T : never;

const write = ({ rows, hidden }: Book, format: Format | 'docx'): Uint8Array =>
  format === 'docx'
    ? writeDocx(rows)
    : writeWorkbook(
        {
          file: 'report',
          formats: [format],
          sheets: rows.map((own, i) => ({
            name: `Trang ${i + 1}`,
            rows: own.map((line) => [...line]),
            merged: [],
            hidden: i > 0 && i === hidden,
            hiddenRows: [],
            hiddenColumns: [],
          })),
        },
        format,
      );

const keyOf = (sheet: string | undefined, row: number): string => `${sheet ?? ''} ${row}`;

const keyOfCell = (cell: string): string => {
  const [, sheet, row] = /^(?:(.+)!)?[A-Z]+(\d+)$/.exec(cell) ?? [];
  return keyOf(sheet, Number(row));
};

/** Rows with figures or issues, and rows left out for a reason, each in one place: all there are. */
const expectAccounted = ({ observations, issues, ignored, counts }: Reading): void => {
  const used = new Set([
    ...observations.map(({ cell }) => keyOfCell(cell)),
    ...issues.flatMap(({ sheet, row }) => (row === undefined ? [] : [keyOf(sheet, row)])),
  ]);
  const left = ignored.map(({ sheet, row }) => keyOf(sheet, row));
  expect(new Set(left).size).toBe(left.length);
  expect(left.filter((key) => used.has(key))).toEqual([]);
  expect(used.size + left.length).toBe(counts.rows);
};

describe('every row is read, told of or left out by name', () => {
  it.each(['xlsx', 'xls', 'ods', 'html', 'docx'] as const)('in %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(book, async (one) => {
        const name = `report.${format}`;
        expectAccounted(await readReport(write(one, format), { name }));
      }),
      { numRuns: 30 },
    );
  });
});
