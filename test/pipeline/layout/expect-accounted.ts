import { expect } from 'vitest';
import type { Reading } from '../../../pipeline/normalise.ts';

const keyOf = (sheet: string | undefined, row: number): string => `${sheet ?? ''} ${row}`;

const keyOfCell = (cell: string): string => {
  const [, sheet, row] = /^(?:(.+)!)?[A-Z]+(\d+)$/.exec(cell) ?? [];
  return keyOf(sheet, Number(row));
};

/** Rows with figures or issues, and rows left out for a reason, each in one place: all there are. */
export const expectAccounted = ({ observations, issues, ignored, counts }: Reading): void => {
  const used = new Set([
    ...observations.map(({ cell }) => keyOfCell(cell)),
    ...issues.flatMap(({ sheet, row }) => (row === undefined ? [] : [keyOf(sheet, row)])),
  ]);
  const left = ignored.map(({ sheet, row }) => keyOf(sheet, row));
  expect(new Set(left).size).toBe(left.length);
  expect(left.filter((key) => used.has(key))).toEqual([]);
  expect(used.size + left.length).toBe(counts.rows);
};
