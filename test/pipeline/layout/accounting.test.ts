import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type Format, writeWorkbook } from '../../reports/write-workbook.ts';
import { writeDocx } from '../prose/write-docx.ts';
import { readReport } from '../read-report.ts';
import { damage } from './arbitrary-damage.ts';
import { type Laid, type Line, laid } from './arbitrary-layout.ts';
import { expectAccounted } from './expect-accounted.ts';

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
