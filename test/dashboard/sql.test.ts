import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropTable, escapeName, selectSlice } from '../../dashboard/engine/sql.ts';
import { fromColumns } from '../../pipeline/columns/from-columns.ts';
import { compareObservations, isInSlice } from '../../pipeline/model/slice.ts';
import { observations, slice } from './arbitrary-observations.ts';
import { type NativeDuckDB, openNativeDuckDB } from './native-duckdb.ts';

let duckdb: NativeDuckDB;
beforeAll(async () => {
  duckdb = await openNativeDuckDB();
});
afterAll(() => duckdb.close());

describe('selectSlice', () => {
  it('is a statement DuckDB can plan, whatever the slice holds', async () => {
    await duckdb.load('planned', []);
    await fc.assert(
      fc.asyncProperty(slice, async (wanted) => {
        const plan = await duckdb.query(`EXPLAIN ${selectSlice('planned', wanted)}`);
        expect(plan.size).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('selects what isInSlice selects, in the order of compareObservations', async () => {
    await fc.assert(
      fc.asyncProperty(observations, slice, async (all, wanted) => {
        await duckdb.load('figures', all);
        const rows = fromColumns(await duckdb.query(selectSlice('figures', wanted)));
        const expected = all.filter((one) => isInSlice(wanted, one)).sort(compareObservations);
        expect(rows).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('refuses a year that is not a whole number', () => {
    const wanted = { indicator: 'pci', basis: null, from: 2009.5, to: 2022, preferredOnly: true };
    expect(() => selectSlice('figures', wanted)).toThrow('not a whole number: 2009.5');
  });
});

describe('escaping', () => {
  it('keeps any text inside its quotation marks', async () => {
    const name = 'a "b"; DROP TABLE figures; --';
    expect(escapeName(name)).toBe('"a ""b""; DROP TABLE figures; --"');
    await duckdb.query(`CREATE TABLE ${escapeName(name)} (one INTEGER)`);
    await duckdb.query(dropTable(name));
    await expect(duckdb.query(`SELECT * FROM ${escapeName(name)}`)).rejects.toThrow();
  });
});
