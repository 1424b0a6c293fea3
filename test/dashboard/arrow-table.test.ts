import {
  Bool,
  Float64,
  Int32,
  Table,
  tableFromIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArrowTable, writeArrowStream } from '../../dashboard/engine/arrow-table.ts';
import { decodeFamily } from '../../dashboard/engine/load-family.ts';
import { readRows } from '../../dashboard/engine/rows.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import type { ColumnType } from '../../pipeline/columns/observation-columns.ts';
import { type ColumnCell, toColumns } from '../../pipeline/columns/observation-columns.ts';
import { writeObservations } from '../../pipeline/columns/write-observations.ts';
import { compareObservations } from '../../pipeline/model/slice.ts';
import { observations } from './arbitrary-observations.ts';

const plainTypes = {
  STRING: new Utf8(),
  INT32: new Int32(),
  DOUBLE: new Float64(),
  BOOLEAN: new Bool(),
} as const;

const createPlainVector = (type: ColumnType, cells: readonly ColumnCell[]): Vector =>
  vectorFromArray(cells, plainTypes[type]);

describe('arrow table', () => {
  it('keeps every cell of every type, nulls included, through the stream', () => {
    const cells = {
      STRING: ['Đắk Lắk', null, '', 'Đắk Lắk'],
      INT32: [1, -2147483648, null, 2147483647],
      DOUBLE: [null, 0.1, -0, 1e300],
      BOOLEAN: [true, null, false, true],
    } as const;
    const types = ['STRING', 'INT32', 'DOUBLE', 'BOOLEAN'] as const;
    const columns = types.map((type) => ({ name: type, type, cells: cells[type] }));
    const read = tableFromIPC(writeArrowStream(createArrowTable(columns)));
    for (const type of types) expect(Array.from(read.getChild(type) ?? [])).toEqual(cells[type]);
  });

  it('holds the observations of a published file', async () => {
    await fc.assert(
      fc.asyncProperty(observations, async (all) => {
        const file = writeObservations(all, codeLists.geographies);
        const stream = await decodeFamily(new Uint8Array(file).buffer);
        expect(readRows(tableFromIPC(stream))).toEqual([...all].sort(compareObservations));
      }),
      { numRuns: 40 },
    );
  });

  it('is read from plain text columns, as DuckDB answers, as well', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const vectors = toColumns(all, codeLists.geographies).map(
          ({ name, type, data }): [string, Vector] => [name, createPlainVector(type, data)],
        );
        expect(readRows(new Table(Object.fromEntries(vectors)))).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });
});
