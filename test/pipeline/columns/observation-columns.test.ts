import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColumns } from '../../../pipeline/columns/from-columns.ts';
import { observationColumns, toColumns } from '../../../pipeline/columns/observation-columns.ts';
import { arbitraryObservations } from '../arbitrary-observation.ts';
import { exampleLists } from '../example-lists.ts';
import { createExample } from '../example-observation.ts';

const byName = (columns: ReturnType<typeof toColumns>): Map<string, ArrayLike<unknown>> =>
  new Map(columns.map(({ name, data }) => [name, data]));

describe('the columns of an observation file', () => {
  it('hold every observation and give it back', () => {
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        const columns = byName(toColumns(observations, exampleLists.geographies));
        expect(fromColumns(columns)).toEqual(observations);
      }),
    );
  });

  it('are nullable exactly where a cell may be missing', () => {
    fc.assert(
      fc.property(arbitraryObservations, (observations) => {
        for (const { name, nullable, data } of toColumns(observations, exampleLists.geographies))
          if (data.includes(null)) expect([name, nullable]).toEqual([name, true]);
      }),
    );
  });

  it('use no 64-bit integers and names that SQL needs not quote', () => {
    for (const { name, type } of observationColumns) {
      expect(['STRING', 'INT32', 'DOUBLE', 'BOOLEAN']).toContain(type);
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    }
  });

  it('carry the place in the Vietnamese alphabet, by basis and for the nation', () => {
    const observations = [
      createExample({ geography: 'quang-ninh', basis: '34' }),
      createExample({ geography: 'vietnam', basis: null }),
      createExample({ geography: 'atlantis' }),
    ];
    const columns = byName(toColumns(observations, exampleLists.geographies));
    expect(columns.get('geography_order')).toEqual([6, 0, null]);
  });

  it('pick rows in the order asked for', () => {
    const observations = ['a', 'b', 'c'].map((id) => createExample({ id }));
    const columns = byName(toColumns(observations, []));
    expect(fromColumns(columns, [2, 0]).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('refuse a number that its column cannot hold', () => {
    const write = (parts: Parameters<typeof createExample>[0]) => () =>
      toColumns([createExample(parts)], []);
    expect(write({ rank: 1.5 })).toThrow('number does not fit column rank: 1.5');
    expect(write({ rank: 2 ** 31 })).toThrow('column rank: 2147483648');
    expect(write({ value: Number.NaN })).toThrow('number does not fit column value: NaN');
  });

  it('refuse cells that nobody of ours has written', () => {
    const columns = byName(toColumns([createExample()], []));
    expect(() => fromColumns(new Map(columns).set('kind', ['guess']))).toThrow(
      'unexpected cell in column kind, row 0: guess',
    );
    expect(() => fromColumns(new Map(columns).set('value', [1n]))).toThrow('column value');
    expect(() => fromColumns(new Map(columns).set('id', [null]))).toThrow('column id');
    columns.delete('basis');
    expect(() => fromColumns(columns)).toThrow('missing column: basis');
  });
});
