import { createYear } from '../../../pipeline/model/period.ts';
import { dressAbove, dressBelow, dressTable, merge, spread } from './dress.ts';
import { indicatorTable, type LayOut, total } from './lay-wide.ts';
import { givenCell, type Matter, valueCell } from './matter.ts';
import { blank, type Cell, type LaidTable, type Line, plain, words } from './meaning.ts';
import { countOf, type Measure, scores } from './measures.ts';

/** Numbers of whole things that hang together, by province. */
type Tally = (part: (least: number, most: number) => number) => readonly number[];

/** Rows of a form: a number, the province, its counts; half of the forms end in their sums. */
const tallyRows = (
  matter: Matter,
  year: number,
  measures: readonly Measure[],
  tally: Tally,
  beyond: (place: number) => Line,
): readonly Line[] => {
  const { draw, nameOf } = matter;
  const places = matter.places(3, 14);
  const rows = places.map((place) => {
    let at = 0;
    const values = tally((least, most) => {
      at += 1;
      return least + (draw.grain(place.order, year, at) % (most - least));
    });
    return measures.map((measure, j) =>
      givenCell(matter, measure, place, createYear(year), values[j] ?? 0),
    );
  });
  const lines = places.map((place, i) => [
    plain(i + 1),
    ...words(nameOf(place)),
    ...(rows[i] ?? []),
    ...beyond(i),
  ]);
  const sums = measures.map((_, j) =>
    total(
      rows.flatMap((row) => row[j] ?? []),
      0,
    ),
  );
  return draw.chance(50)
    ? [...lines, [blank, ...words('Tổng cộng'), ...sums, ...beyond(-1).map(() => blank)]]
    : lines;
};

/** Form II.07b: procedures by the level that settles them. */
export const procedureForm: LayOut = (matter) => {
  const { draw } = matter;
  const [year = 2022] = matter.years(1, 1);
  const measures = ['', '-provincial', '-district', '-commune'].map((level) =>
    countOf(`procedures.total${level}`, 'procedure'),
  );
  const tally: Tally = (part) => {
    const parts = [part(900, 1600), part(150, 400), part(80, 200)];
    return [parts.reduce((sum, one) => sum + one, 0), ...parts];
  };
  const rows = [
    [...words('STT', 'Địa phương'), ...spread('Tổng số TTHC', 4), ...words('Ghi chú')],
    [blank, blank, ...words('Tổng số', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã', '')],
    ...(draw.chance(50) ? [words('A', 'B', '1=2+3+4', 2, 3, 4, 5)] : []),
    ...tallyRows(matter, year, measures, tally, () => [draw.one(blank, ...words('Đã công khai'))]),
  ];
  const merges = [...[0, 1, 6].map((column) => merge(0, column, 2, 1)), merge(0, 2, 1, 4)];
  const title = `TÌNH HÌNH TTHC NĂM ${year}`;
  return { sheets: [{ name: 'S', tables: [dressTable(draw, rows, merges, title, 'thủ tục')] }] };
};

const money = [
  ['triệu đồng', 'million VND', 1],
  ['tỷ đồng', 'billion VND', 2],
  ['nghìn đồng', 'thousand VND', 0],
  ['đồng', 'VND', 0],
] as const;

/** The yearly summary of initiatives, with what they saved. */
export const initiativeForm: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [year = 2022] = matter.years(1, 1);
  const [unitName, unit, decimals] = draw.one(...money);
  const saved: Measure = {
    ...{ id: 'initiatives.benefit', names: ['Giá trị làm lợi'], unit, unitName },
    // Grouped, a whole number of thousands could be read with decimals as well.
    ...{ from: 100, to: unit === 'thousand VND' ? 999 : 9000, decimals },
  };
  const measures = ['proposed', 'recognised', 'grassroots', 'provincial', 'national'].map((one) =>
    countOf(`initiatives.${one}`, 'initiative'),
  );
  const lines = matter.places(3, 14).map((place, i) => {
    const part = (at: number, most: number): number => draw.grain(place.order, at) % most;
    const parts = [100 + part(1, 2900), 10 + part(2, 290), part(3, 9)];
    const all = parts.reduce((sum, one) => sum + one, 0);
    const values = [all + part(4, 500), all, ...parts];
    return [
      plain(i + 1),
      ...words(nameOf(place)),
      ...measures.map((measure, j) =>
        givenCell(matter, measure, place, createYear(year), values[j] ?? 0),
      ),
      valueCell(matter, saved, place, createYear(year)),
      blank,
    ];
  });
  const rows = [
    [
      ...words('STT', 'Tỉnh, thành phố', 'Số sáng kiến đề nghị'),
      ...spread('Số sáng kiến được công nhận', 4),
      ...words(`Giá trị làm lợi (${unitName})`, 'Ghi chú'),
    ],
    words('', '', '', 'Tổng số', 'Cấp cơ sở', 'Cấp tỉnh', 'Toàn quốc', '', ''),
    ...(draw.chance(40) ? [words('A', 'B', 1, '2=3+4+5', 3, 4, 5, 6, 'C')] : []),
    ...lines,
  ];
  const merges = [...[0, 1, 2, 7, 8].map((column) => merge(0, column, 2, 1)), merge(0, 3, 1, 4)];
  const title = `TỔNG HỢP KẾT QUẢ HOẠT ĐỘNG SÁNG KIẾN NĂM ${year}`;
  return { sheets: [{ name: 'S', tables: [dressTable(draw, rows, merges, title)] }] };
};

const dossiers = (
  'received received-online received-in-person carried-over resolved resolved-early ' +
  'resolved-on-time resolved-late pending pending-in-time pending-overdue'
)
  .split(' ')
  .map((one) => countOf(`dossiers.${one}`, 'dossier'));

const tallyDossiers: Tally = (part) => {
  const [online, inPerson, before] = [part(1000, 90_000), part(500, 30_000), part(10, 3000)];
  const received = online + inPerson + before;
  const resolved = Math.floor(received * 0.9);
  const [early, inTime] = [Math.floor(resolved * 0.8), Math.floor(resolved * 0.15)];
  const pending = received - resolved;
  const notLate = Math.floor(pending * 0.95);
  return [
    ...[received, online, inPerson, before],
    ...[resolved, early, inTime, resolved - early - inTime],
    ...[pending, notLate, pending - notLate],
  ];
};

const dossierHeading: readonly Line[] = [
  [
    ...words('STT', 'Tỉnh, thành phố'),
    ...spread('Số lượng hồ sơ tiếp nhận', 4),
    ...spread('Số lượng hồ sơ đã giải quyết', 4),
    ...spread('Số lượng hồ sơ đang giải quyết', 3),
  ],
  words(
    ...['', '', 'Tổng số', 'Trong kỳ', '', 'Từ kỳ trước'],
    ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
  ),
  words('', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...Array(8).fill('')),
];
const dossierLetters = words(
  ...['(1)', '(2)', '(3)=(4)+(5)+(6)', '(4)', '(5)', '(6)', '(7)=(8)+(9)+(10)'],
  ...['(8)', '(9)', '(10)', '(11)=(12)+(13)', '(12)', '(13)'],
);
const dossierMerges = [
  ...[0, 1].map((column) => merge(0, column, 3, 1)),
  ...[merge(0, 2, 1, 4), merge(0, 6, 1, 4), merge(0, 10, 1, 3), merge(1, 3, 1, 2)],
  ...[2, 5, 6, 7, 8, 9, 10, 11, 12].map((column) => merge(1, column, 2, 1)),
];

/** Form II.06a: dossiers received, resolved and pending. */
export const dossierForm: LayOut = (matter) => {
  const { draw } = matter;
  const [year = 2022] = matter.years(1, 1);
  const table: LaidTable = {
    above: [
      words('Biểu số II.06a/VPCP/KSTT'),
      words('Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020'),
      words('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CÁC TỈNH, THÀNH PHỐ'),
      words(`(Từ ngày 01/01/${year} đến ngày 31/12/${year})`),
      [...Array<Cell>(12).fill(blank), ...words('Đơn vị tính: Số hồ sơ TTHC')],
    ],
    rows: [
      ...dossierHeading,
      ...(draw.chance(60) ? [dossierLetters] : []),
      ...tallyRows(matter, year, dossiers, tallyDossiers, () => []),
    ],
    merges: dossierMerges,
    below: dressBelow(draw, 13),
  };
  return { sheets: [{ name: 'S', tables: [table] }] };
};

/** Pairs of columns, each sorted for itself. */
export const pairs: LayOut = (matter) => {
  const { draw, nameOf } = matter;
  const [measure, places, years] = [draw.one(...scores), matter.places(4, 12), matter.years(2, 3)];
  const leaf = measure.unit === '%' ? 'Chỉ số (%)' : 'Điểm';
  const columns = years.map((year) =>
    places
      .map((place) => [place, valueCell(matter, measure, place, createYear(year))] as const)
      .toSorted(([, a], [, b]) => (b.means?.value ?? 0) - (a.means?.value ?? 0)),
  );
  const rows = [
    years.flatMap((year) => spread(`Năm ${year}`, 2)),
    years.flatMap(() => words('Tỉnh', leaf)),
    ...places.map((_, i) =>
      columns.flatMap((column) => {
        const [place, cell] = column[i] ?? [];
        return place && cell ? [...words(nameOf(place)), cell] : [blank, blank];
      }),
    ),
  ];
  const merges = years.map((_, i) => merge(0, 2 * i, 1, 2));
  const above = dressAbove(draw, rows[0]?.length ?? 1, measure.names[0]);
  return { sheets: [{ name: 'S', tables: [{ above, rows, merges, below: [] }] }] };
};

/** Two tables of different years, one below the other. */
export const twoTables: LayOut = (matter) => {
  const { draw } = matter;
  const years = draw.some(matter.basis === '34' ? [2025] : [2018, 2019, 2021], 1, 2);
  const tables = years.map((year) => {
    const rows = indicatorTable(matter, year, 3, 12);
    return dressTable(draw, rows, [], `KẾT QUẢ CÁC CHỈ SỐ NĂM ${year}`);
  });
  return { sheets: [{ name: 'S', tables }] };
};
