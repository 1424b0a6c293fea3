import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createGatherer, createGroupRoom } from '../../../pipeline/columns/parquet/figure-group.ts';
import { createObservationFile } from '../../../pipeline/columns/parquet/observation-file.ts';
import { readObservations } from '../../../pipeline/columns/read-observations.ts';
import {
  type SettledFigure,
  toObservation,
} from '../../../pipeline/figures/settle/settled-figure.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';
import { arbitraryObservation } from '../arbitrary-observation.ts';

const write = (figures: readonly SettledFigure[]): ArrayBuffer => {
  const pieces: Uint8Array[] = [];
  const file = createObservationFile(
    (bytes) => void pieces.push(bytes.slice()),
    codeLists.geographies,
  );
  const room = createGroupRoom((bytes) => new ArrayBuffer(bytes));
  const gatherer = createGatherer(() => room, file.write);
  for (const one of figures) gatherer.add(one);
  gatherer.finish();
  file.finish();
  return new Uint8Array(pieces.flatMap((piece) => [...piece])).buffer;
};

const find = <T>(list: readonly T[], is: (one: T) => boolean): T => {
  const found = list.find(is);
  if (found === undefined) throw new Error('not in the code lists');
  return found;
};

/** Where figures stand: rows whose numbers have more and fewer digits, sheets, and texts. */
const arbitraryAddress = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 2_000_000_000 })),
  column: fc.integer({ min: 0, max: 800 }),
  sheet: fc.constantFrom(null, 'Trang 1', 'Bảng số liệu'),
  textAddress: fc.option(fc.constantFrom('p3:18-35', 'Phụ lục!p12:0-4')),
});

/** What an observation says, as the figure that it is made of. */
const settle = (
  one: Observation,
  { row, column, ...where }: { row: number; column: number; sheet: string | null },
  textAddress: string | null,
): SettledFigure => ({
  figure: {
    row,
    column,
    text: one.text,
    indicator: find(codeLists.indicators, ({ id }) => id === one.indicator),
    places: { geographies: [one.geography], column: null, text: '', code: null },
    timing: { period: one.period, mention: { place: null, text: '' } },
    kind: one.kind,
    stated: null,
    unit: one.unit === '' ? null : find(codeLists.units, ({ id }) => id === one.unit),
    rank: null,
    said: null,
  },
  stated: one,
  geography: find(
    codeLists.geographies,
    ({ slug, basis }) => slug === one.geography && basis === one.basis,
  ),
  rank: one.rank === null ? null : { rank: one.rank, of: one.rankOf },
  origin: { dataset: 'd', upload: one.preferred ? 'u1' : 'báo cáo.xlsx', today: null },
  textAddress,
  ...where,
});

const arbitrarySettled = fc
  .tuple(arbitraryObservation, arbitraryAddress)
  .map(([one, { textAddress, ...where }]) => settle(one, where, textAddress));

it('gives back the observations of what was put in, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitrarySettled, { maxLength: 60 }), async (figures) => {
      expect(await readObservations(write(figures))).toEqual(figures.map(toObservation));
    }),
    { numRuns: 100 },
  );
});

it('tells the first of two figures in a cell from the second', async () => {
  const [one] = fc.sample(arbitraryObservation, { numRuns: 1, seed: 1 });
  if (!one) throw new Error('no sample');
  const change = { ...one, text: 'từ 25 ngày xuống còn 8 ngày' };
  const where = { row: 9, column: 3, sheet: null };
  const both = [
    settle({ ...change, kind: 'baseline' }, where, null),
    settle({ ...change, kind: 'actual' }, where, null),
  ];
  const read = await readObservations(write(both));
  expect(read).toEqual(both.map(toObservation));
  expect(read.map(({ id }) => id.replace(/^.*-D9/, 'D9'))).toEqual(['D9-before', 'D9']);
});
