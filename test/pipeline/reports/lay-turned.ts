import { createYear } from '../../../pipeline/model/period.ts';
import { dressTable, letterRow, merge, spread } from './dress.ts';
import { type LayOut, label, labelAlone } from './lay-wide.ts';
import { rankCell, ranksByValue, valueCell } from './matter.ts';
import { blank, plain, words } from './meaning.ts';
import { counts, scores } from './measures.ts';

const unitNames: Readonly<Record<string, string>> = { point: 'điểm' };

/** A row a figure. */
export const long: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measures, places] = [draw.some([...scores, ...counts], 1, 3), matter.places(2, 10)];
  const years = matter.years(1, 2);
  const [isNumbered, isRanked] = [draw.chance(40), draw.chance(40)];
  const among = matter.basis === '34' ? 34 : 63;
  const offset = draw.whole(0, 9);
  const lines = measures.flatMap((measure) =>
    years.flatMap((year) => {
      const ranks = ranksByValue(matter, measure, places, createYear(year), offset);
      return places.map((place, i) => [
        ...words(nameOf(place), year, labelAlone(measure)),
        valueCell(matter, measure, place, createYear(year)),
        ...words(unitNames[measure.unit] ?? measure.unitName),
        ...(isRanked && scores.includes(measure)
          ? [rankCell(matter, measure, place, createYear(year), ranks[i] ?? 0, among)]
          : isRanked
            ? [blank]
            : []),
      ]);
    }),
  );
  const heading = words('Tỉnh/Thành phố', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Đơn vị');
  const whole = [[...heading, ...(isRanked ? words('Xếp hạng') : [])], ...lines];
  const rows = isNumbered
    ? whole.map((line, i) => [i === 0 ? { holds: 'STT' } : plain(i), ...line])
    : whole;
  return { sheets: [{ name: 'Sheet1', tables: [{ above: [], rows, merges: [], below: [] }] }] };
};

/** Provinces as columns, years as rows. */
export const provinceColumns: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measure, places] = [draw.one(...scores, ...counts), matter.places(2, 10)];
  const rows = [
    words('Năm', ...places.map(nameOf)),
    ...matter
      .years(2, 8)
      .map((year) => [
        draw.one(plain(year), ...words(year)),
        ...places.map((place) => valueCell(matter, measure, place, createYear(year))),
      ]),
  ];
  const unit = draw.chance(50) ? measure.unitName : null;
  return {
    sheets: [{ name: 'S', tables: [dressTable(draw, rows, [], label(matter, measure), unit)] }],
  };
};

/** Provinces as columns, indicators as rows. */
export const indicatorRows: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measures, places] = [draw.some(draw.one(scores, counts), 2, 6), matter.places(3, 10)];
  const [year = 2020] = matter.years(1, 1);
  const hasUnits = draw.chance(60);
  const rows = [
    words('STT', 'Chỉ tiêu', ...(hasUnits ? ['Đơn vị tính'] : []), ...places.map(nameOf)),
    ...measures.map((measure, i) => [
      plain(i + 1),
      ...(hasUnits ? words(labelAlone(measure), measure.unitName) : words(measure.names[0])),
      ...places.map((place) => valueCell(matter, measure, place, createYear(year))),
    ]),
  ];
  const title = `TỔNG HỢP CHỈ TIÊU NĂM ${year}`;
  return { sheets: [{ name: 'S', tables: [dressTable(draw, rows, [], title)] }] };
};

/** One province and many indicators, years as columns; the province in a title, a line, the file's name. */
export const oneProvince: LayOut = (matter) => {
  const { draw } = matter;
  const measures = draw.some([...scores, ...counts], 2, 9);
  const years = matter.years(1, 5);
  const [place] = matter.places(1, 1);
  if (!place) throw new Error('no province');
  const name = `${place.type === 'city' ? 'thành phố' : 'tỉnh'} ${place.name.vi.replace('TP. ', '')}`;
  const where = draw.one('title', 'line', 'file');
  const hasUnits = draw.chance(70);
  const rows = [
    words('STT', 'Chỉ tiêu', ...(hasUnits ? ['ĐVT'] : []), ...years.map((year) => `Năm ${year}`)),
    ...letterRow(draw, hasUnits ? 3 : 2, years.length),
    ...measures.map((measure, i) => [
      draw.one(plain(i + 1), ...words(i + 1)),
      ...(hasUnits ? words(labelAlone(measure), measure.unitName) : words(measure.names[0])),
      ...years.map((year) => valueCell(matter, measure, place, createYear(year))),
    ]),
  ];
  const title = where === 'title' ? `Kết quả cải cách hành chính ${name}` : 'KẾT QUẢ THỰC HIỆN';
  const more = where === 'line' ? [`Đơn vị báo cáo: UBND ${name}`] : [];
  return {
    sheets: [{ name: 'S', tables: [dressTable(draw, rows, [], title, null, more)] }],
    ...(where === 'file' ? { file: `Bao cao ${place.name.vi} cai cach hanh chinh` } : {}),
  };
};

/** Of each year a score and its rank beside it. */
export const scoresAndRanks: LayOut = (matter) => {
  const { draw, nameOf, basis } = matter;
  const [measure, places, years] = [draw.one(...scores), matter.places(5, 18), matter.years(1, 4)];
  const among = basis === '34' ? 34 : draw.one(63, null);
  const offset = draw.whole(0, 15);
  const leaf = measure.unit === '%' ? draw.one('Điểm số', 'Kết quả (%)') : 'Điểm';
  const ranked = draw.one('Xếp hạng', 'Hạng', 'Thứ hạng');
  const ranks = years.map((year) =>
    ranksByValue(matter, measure, places, createYear(year), offset),
  );
  const rows = [
    [...words('STT', 'Tỉnh/TP'), ...years.flatMap((year) => spread(`Năm ${year}`, 2))],
    [blank, blank, ...years.flatMap(() => words(leaf, ranked))],
    ...places.map((place, i) => [
      plain(i + 1),
      ...words(nameOf(place)),
      ...years.flatMap((year, j) => [
        valueCell(matter, measure, place, createYear(year)),
        rankCell(matter, measure, place, createYear(year), ranks[j]?.[i] ?? 0, among),
      ]),
    ]),
  ];
  const merges = [
    merge(0, 0, 2, 1),
    merge(0, 1, 2, 1),
    ...years.map((_, i) => merge(0, 2 + 2 * i, 1, 2)),
  ];
  return { sheets: [{ name: 'S', tables: [dressTable(draw, rows, merges, measure.names[0])] }] };
};
