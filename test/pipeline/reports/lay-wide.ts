import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Geography } from '../../../pipeline/model/geography.ts';
import { createYear, type Period } from '../../../pipeline/model/period.ts';
import type { Draw } from './draw.ts';
import { dressTable, letterRow, merge, spread } from './dress.ts';
import { type Matter, partsOfYear, valueCell } from './matter.ts';
import { blank, type Cell, type LaidSheet, type Line, plain, words } from './meaning.ts';
import { counts, type Measure, scores } from './measures.ts';

/** A layout: sheets, and what the file is called where its name says something. */
export interface Layout {
  readonly sheets: readonly LaidSheet[];
  readonly file?: string;
}
export type LayOut = (matter: Matter) => Layout;

/** A name that headings give the measure. */
export const label = ({ draw }: Matter, { names, unitName }: Measure): string => {
  const name = draw.one(...names);
  return name.includes('(') || draw.chance(80) ? name : `${name} (${unitName})`;
};
/** The same beside a column of units, where it names none itself. */
export const labelAlone = ({ names: [name] }: Measure): string => name.replace(/ \([^A-Z]+\)$/, '');

export const total = (cells: readonly Cell[], decimals: number): Cell => {
  const sum = cells.reduce((all, { means }) => all + (means?.value ?? 0), 0);
  return { holds: { value: Number(sum.toFixed(decimals)), decimals } };
};
/** Of rough or missing figures no office makes a total that must be right. */
export const isExact = ({ means }: Cell): boolean => means?.qualifier === 'exact';

/** A row of sums, where all are exact and add up; often there is none. */
export const totalRow = (
  { draw }: Matter,
  measure: Measure,
  body: readonly Line[],
  labels: number,
): readonly Line[] => {
  const cells = body.map((line) => line.slice(labels));
  const isSummed = counts.includes(measure) && measure.unit !== '%' && cells.flat().every(isExact);
  if (!isSummed || draw.chance(50)) return [];
  const columns = cells[0]?.map((_, i) => cells.flatMap((line) => line[i] ?? [])) ?? [];
  const sums = columns.map((column) => total(column, measure.decimals));
  const before = Array.from({ length: labels - 1 }, () => blank);
  return [[...before, ...words(draw.one('Tổng cộng', 'Tổng số')), ...sums]];
};

/** Years as columns, one indicator. */
export const yearColumns: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const measure = draw.one(...scores, ...counts);
  const [places, years] = [matter.places(4, 18), matter.years(1, 5)];
  const name = label(matter, measure);
  const body = places.map((place, i) => [
    plain(i + 1),
    ...words(nameOf(place)),
    ...years.map((year) => valueCell(matter, measure, place, createYear(year))),
  ]);
  const isDeep = draw.chance(50) && years.length > 1;
  const heading: readonly Line[] = isDeep
    ? [
        [...words('STT', 'Tỉnh, thành phố'), ...spread('Năm', years.length)],
        [blank, blank, ...years.map((year) => draw.one(plain(year), ...words(year)))],
      ]
    : [words('STT', 'Tỉnh, thành phố', ...years.map((year) => draw.one(`Năm ${year}`, `${year}`)))];
  const merges = [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, years.length)];
  const rows = [
    ...heading,
    ...letterRow(draw, 2, years.length),
    ...body,
    ...totalRow(matter, measure, body, 2),
  ];
  const span = `${name} các tỉnh, thành phố giai đoạn ${years[0]}-${years.at(-1)}`;
  const title = draw.one(name, years.length > 1 ? span : name, name.toUpperCase());
  const unit = draw.chance(70) ? measure.unitName : null;
  return {
    sheets: [
      { name: 'Sheet1', tables: [dressTable(draw, rows, isDeep ? merges : [], title, unit)] },
    ],
  };
};

/** Indicators as columns, provinces as rows; the year in the title, a line, the file's or sheet's name. */
export const indicatorColumns: LayOut = (matter) => {
  const { draw } = matter;
  const [year = 2020] = matter.years(1, 1);
  const place = draw.one('title', 'line', 'file', 'sheet');
  const title = place === 'title' ? `KẾT QUẢ CÁC CHỈ SỐ NĂM ${year}` : 'Tổng hợp kết quả';
  const more = place === 'line' ? [`Kỳ báo cáo: Năm ${year}`] : [];
  const name = place === 'sheet' ? `${year}` : 'TH';
  const table = indicatorTable(matter, year, 4, 20);
  return {
    sheets: [{ name, tables: [dressTable(draw, table, [], title, null, more)] }],
    ...(place === 'file' ? { file: `Tong hop chi so nam ${year}` } : {}),
  };
};

/** The table alone, with regions numbered in Roman where the provinces stand by regions. */
export const indicatorTable = (
  matter: Matter,
  year: number,
  least: number,
  most: number,
): readonly Line[] => {
  const { draw, nameOf } = matter;
  const measures = draw.some(draw.one(scores, counts), 2, 5);
  const places = matter.places(least, most);
  const head = draw.one('Tỉnh/thành phố', 'Địa phương', 'Đơn vị');
  const line = (place: Geography, i: number): Line => [
    plain(i + 1),
    ...words(nameOf(place)),
    ...measures.map((measure) => valueCell(matter, measure, place, createYear(year))),
  ];
  const byRegion = draw.chance(30) ? Map.groupBy(places, ({ region }) => region) : null;
  const groups = [...(byRegion?.values() ?? [])].flatMap((own, i) => [
    [...words(roman[i] ?? '', regionName(own[0])), ...measures.map(() => blank)],
    ...own.map(line),
  ]);
  return [
    words('TT', head, ...measures.map((measure) => label(matter, measure))),
    ...letterRow(draw, 2, measures.length),
    ...(byRegion ? groups : places.map(line)),
    ...(measures.every((one) => scores.includes(one)) ? midRow(draw, measures) : []),
  ];
};

/** What stands below indices and is of no province; often there is none. */
const midRow = (draw: Draw, measures: readonly Measure[]): readonly Line[] =>
  draw.chance(75)
    ? []
    : [
        [
          blank,
          ...words(draw.one('Trung vị', 'Cao nhất', 'Thấp nhất')),
          ...measures.map(({ from, to, decimals }) => ({
            holds: { value: (from + to) / 2, decimals },
          })),
        ],
      ];

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const regionName = (member: Geography | undefined): string =>
  codeLists.geographies.find(({ slug }) => slug === member?.region)?.name.vi ?? '';

/** A sheet a year. */
export const yearSheets: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measures, places] = [draw.some(scores, 1, 3), matter.places(3, 12)];
  const above = draw.chance(50) ? [words('Bảng tổng hợp kết quả')] : [];
  const rowsOf = (year: Period): readonly Line[] => [
    words('STT', 'Tỉnh', ...measures.map(({ names }) => names[0])),
    ...places.map((place, i) => [
      plain(i + 1),
      ...words(nameOf(place)),
      ...measures.map((measure) => valueCell(matter, measure, place, year)),
    ]),
  ];
  const cover = { name: 'Bìa', tables: [] };
  const sheets = matter.years(2, 4).map((year) => ({
    name: draw.one(`${year}`, `Năm ${year}`),
    tables: [{ above, rows: rowsOf(createYear(year)), merges: [], below: [] }],
  }));
  return { sheets: [...(draw.chance(30) ? [cover] : []), ...sheets] };
};

/** Quarters or halves of a year as columns. */
export const partColumns: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measure, parts] = [draw.one(...counts), partsOfYear(matter)];
  const rows = [
    words('STT', 'Tỉnh/TP', ...parts.map(([name]) => name)),
    ...matter
      .places(3, 10)
      .map((place, i) => [
        plain(i + 1),
        ...words(nameOf(place)),
        ...parts.map(([, period]) => valueCell(matter, measure, place, period)),
      ]),
  ];
  const table = dressTable(draw, rows, [], label(matter, measure), measure.unitName);
  return { sheets: [{ name: 'S', tables: [table] }] };
};
