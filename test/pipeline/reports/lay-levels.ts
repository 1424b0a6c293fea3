import { createYear } from '../../../pipeline/model/period.ts';
import { dressTable, merge, spread } from './dress.ts';
import { type LayOut, label } from './lay-wide.ts';
import { valueCell } from './matter.ts';
import { blank, plain, words } from './meaning.ts';
import { counts, scores } from './measures.ts';

/** Columns by indicator, and within each by year, or the other way round. */
export const indicatorsOverYears: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measures, years] = [draw.some(draw.one(scores, counts), 2, 3), matter.years(2, 4)];
  const named = measures.map((measure) => ({ measure, name: label(matter, measure) }));
  const isYearAbove = draw.chance(50);
  const [above, below] = isYearAbove ? [years.length, named.length] : [named.length, years.length];
  const columns = isYearAbove
    ? years.flatMap((year) => named.map(({ measure }) => ({ measure, year })))
    : named.flatMap(({ measure }) => years.map((year) => ({ measure, year })));
  const [tops, leaves] = isYearAbove
    ? [years.map((year) => `Năm ${year}`), named.map(({ name }) => name)]
    : [named.map(({ name }) => name), years.map(String)];
  const rows = [
    [...words('STT', 'Tỉnh, thành phố'), ...tops.flatMap((text) => spread(text, below))],
    [blank, blank, ...tops.flatMap(() => words(...leaves))],
    ...matter
      .places(3, 12)
      .map((place, i) => [
        plain(i + 1),
        ...words(nameOf(place)),
        ...columns.map(({ measure, year }) => valueCell(matter, measure, place, createYear(year))),
      ]),
  ];
  const tall = [merge(0, 0, 2, 1), merge(0, 1, 2, 1)];
  const wide = Array.from({ length: above }, (_, i) => merge(0, 2 + i * below, 1, below));
  const title = 'TỔNG HỢP KẾT QUẢ CÁC ĐỊA PHƯƠNG';
  return { sheets: [{ name: 'S', tables: [dressTable(draw, rows, [...tall, ...wide], title)] }] };
};

/** One province: years as rows, indicators as columns. */
export const yearRows: LayOut = (matter) => {
  const { draw } = matter;
  const measures = draw.some(draw.one(scores, counts), 2, 6);
  const [place] = matter.places(1, 1);
  if (!place) throw new Error('no province');
  const rows = [
    words('Năm', ...measures.map((measure) => label(matter, measure))),
    ...matter
      .years(2, 8)
      .map((year) => [
        draw.one(plain(year), ...words(year)),
        ...measures.map((measure) => valueCell(matter, measure, place, createYear(year))),
      ]),
  ];
  const name = `${place.type === 'city' ? 'thành phố' : 'tỉnh'} ${place.name.vi.replace('TP. ', '')}`;
  const table = dressTable(draw, rows, [], `Kết quả cải cách hành chính ${name}`);
  return { sheets: [{ name: 'S', tables: [table] }] };
};
