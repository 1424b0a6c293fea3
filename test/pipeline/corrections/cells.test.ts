import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corrections, noCorrections } from '../../../pipeline/model/corrections.ts';
import type { Reading } from '../../../pipeline/normalise.ts';
import { readReport } from '../read-report.ts';

const read = (text: string, said: Partial<Corrections>): Promise<Reading> =>
  readReport(text, { corrections: { ...noCorrections, ...said } });

const dropped = (...rows: number[]): Partial<Corrections> => ({
  dropped: rows.map((row) => ({ sheet: null, row })),
});

describe('a cell that a person mended', () => {
  const table = 'Tỉnh,PCI 2018\nHà Nôi Mới,"65,4"\nCần Thơ,6x\n';

  it('is read as if the text stood in it, and is told of', async () => {
    const cells = [
      { cell: 'A2', text: 'Hà Nội' },
      { cell: 'B3', text: '64,9' },
    ];
    const reading = await read(table, { cells });
    expect(reading.issues).toEqual([]);
    expect(reading.observations).toMatchObject([
      { geography: 'ha-noi', value: 65.4, text: '65,4' },
      { geography: 'can-tho', value: 64.9, text: '64,9', cell: 'B3' },
    ]);
    expect(reading.mended).toEqual([
      { cell: 'A2', was: 'Hà Nôi Mới', now: 'Hà Nội' },
      { cell: 'B3', was: '6x', now: '64,9' },
    ]);
  });

  it('may stand beyond the end of its row, and in the heading', async () => {
    const cells = [
      { cell: 'B2', text: '65,4' },
      { cell: 'B1', text: 'PCI 2019' },
    ];
    const reading = await read('Tỉnh,Con số\nHà Nội\n', { cells });
    expect(reading.observations).toMatchObject([{ value: 65.4, period: { end: 2019 } }]);
    expect(reading.issues).toEqual([]);
  });

  it.each([
    ['a row', { cell: 'B9', text: '1' }],
    ['a sheet', { cell: 'Biểu 1!B2', text: '1' }],
  ])('is told of where the file has no such thing: %s', async (_, cell) => {
    const reading = await read('Tỉnh,PCI 2018\nHà Nội,"65,4"\n', { cells: [cell] });
    expect(reading.issues).toMatchObject([{ code: 'correction-without-cell', severity: 'error' }]);
    expect(reading.mended).toEqual([]);
  });
});

describe('a row that a person left out', () => {
  it('is counted, and nothing of it is read', async () => {
    const reading = await read('Tỉnh,PCI 2018\nHà Nôi Mới,"65,4"\nCần Thơ,"64,9"\n', dropped(2));
    expect(reading).toMatchObject({
      issues: [],
      counts: { rows: 3, observations: 1, ignored: 2 },
      ignored: [
        { row: 1, group: 'heading' },
        { row: 2, group: 'dropped' },
      ],
    });
  });

  it('may be one that is no row of cells', async () => {
    const reading = await read('Tỉnh,PCI 2018\nHà "Nội,"65,4"\nCần Thơ,"64,9"\n', dropped(2));
    expect(reading.counts).toMatchObject({ rows: 3, observations: 1, errors: 0 });
  });

  it('is told of where the file has no such row', async () => {
    const { issues } = await read('Tỉnh,PCI 2018\nHà Nội,"65,4"\n', dropped(3));
    expect(issues).toMatchObject([{ code: 'correction-without-row', row: 3 }]);
  });
});

const score = fc.oneof(
  fc.integer({ min: 10, max: 99 }).map((n) => `"${n},5"`),
  fc.constantFrom('', '-', 'x1y', '120'),
);
const provinces = ['Hà Nội', 'Cần Thơ', 'Quảng Ninh', 'Paris', 'Đà Nẵng', 'Huế', 'Hà Giang'];

const tables = fc
  .array(score, { minLength: provinces.length, maxLength: provinces.length })
  .map((scores) => provinces.map((name, i) => `${name},${scores[i]}`))
  .map((rows) => `${['Tỉnh,PCI 2018', ...rows].join('\n')}\n`);

describe('corrections over any table', () => {
  it('change nothing when there are none', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (text) => {
        expect(await read(text, {})).toEqual(await readReport(text));
      }),
    );
  });

  it('take a dropped row’s own figures and issues away, and account for every row', async () => {
    const rows = fc.uniqueArray(fc.integer({ min: 2, max: provinces.length + 1 }), {
      maxLength: provinces.length - 1,
    });
    await fc.assert(
      fc.asyncProperty(tables, rows, async (text, gone) => {
        const [before, after] = [await readReport(text), await read(text, dropped(...gone))];
        const stays = ({ row }: { readonly row?: number }): boolean => !gone.includes(row ?? 0);
        const rowOf = (cell: string): number => Number(cell.slice(1));
        if (after.observations.length > 0) {
          expect(after.observations).toEqual(
            before.observations.filter(({ cell }) => stays({ row: rowOf(cell) })),
          );
          expect(after.issues).toEqual(before.issues.filter(stays));
        }
        const placed = [
          ...after.ignored.map(({ row }) => row),
          ...after.observations.map(({ cell }) => rowOf(cell)),
          ...after.issues.flatMap(({ row }) => row ?? []),
        ];
        expect(new Set(placed).size).toBe(after.counts.rows);
        expect(after.counts.rows).toBe(before.counts.rows);
      }),
    );
  });
});
