import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createMarks,
  hasFigures,
  isFigure,
  noMarks,
  reasonOf,
} from '../../../../dashboard/upload/sheet/marks.ts';
import { createBlock, readCells } from '../../../../dashboard/upload/sheet/row-block.ts';
import {
  findRow,
  noRows,
  rowCells,
  rowNumber,
  withBlock,
} from '../../../../dashboard/upload/sheet/sheet-rows.ts';
import { columnLetter } from '../../../../pipeline/model/cell-address.ts';

const cells = fc.array(fc.string({ maxLength: 6 }), { maxLength: 8 });
/** Rows with numbers that ascend, some left out. */
const someRows = fc
  .array(fc.record({ cells, step: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 })
  .map((list) => {
    let row = 0;
    return list.map((each) => {
      row += each.step;
      return { row, cells: each.cells };
    });
  });
const kept = (list: readonly string[]): readonly string[] => {
  const trimmed = list.map((cell) => cell.trim());
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1);
};

it('a block gives back the cells that were put in', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const block = createBlock(rows);
      expect(rows.map((_, i) => readCells(block, i))).toEqual(rows.map((r) => kept(r.cells)));
    }),
  );
});

it('rows are found by their place and by their number, however they were cut into blocks', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const blocks = rows.flatMap((_, i) =>
        i % size === 0 ? [createBlock(rows.slice(i, i + size))] : [],
      );
      const all = blocks.reduce(withBlock, noRows);
      expect(all.count).toBe(rows.length);
      for (const [index, { row, cells: written }] of rows.entries()) {
        expect(rowNumber(all, index)).toBe(row);
        expect(rowCells(all, index)).toEqual(kept(written));
        expect(findRow(all, row)).toBe(index);
      }
      expect(findRow(all, 0)).toBe(-1);
    }),
  );
});

it('marks know each figure and each row that was left out, and no other', () => {
  const place = fc.tuple(
    fc.integer({ min: 1, max: 1_048_576 }),
    fc.integer({ min: 0, max: 16_383 }),
  );
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (figures, ignored) => {
      const name = ([row, column]: readonly [number, number]) => `${columnLetter(column)}${row}`;
      const named = new Set(figures.map(name));
      const left = new Map(ignored.map(([row, column]) => [row, column % 2 ? 'note' : 'title']));
      const marks =
        createMarks(
          figures.map((each) => ({ cell: name(each) })),
          [...left].map(([row, group]) => ({ row, group })),
        )[0] ?? noMarks;
      for (const [row, column] of [...figures, ...ignored]) {
        expect(isFigure(marks, row, column)).toBe(named.has(name([row, column])));
        expect(hasFigures(marks, row)).toBe(figures.some((each) => each[0] === row));
        expect(reasonOf(marks, row)).toBe(left.get(row) ?? null);
      }
    }),
  );
});
