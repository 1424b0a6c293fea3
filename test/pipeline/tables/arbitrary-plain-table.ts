import fc from 'fast-check';

/** A table as it was meant, the heading first; all rows have its width. */
export type Records = readonly (readonly string[])[];

const digits = (max: number, scale = 1): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max }).map((n) => n / scale);
const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const words = (...some: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...some), { minLength: 1, maxLength: 4 })
    .map((found) => found.join(' '));
const grouped = (text: number, sign: string): string =>
  String(text).replace(/\B(?=(\d{3})+$)/g, sign);

/** What a column holds: places and figures of reports, prose with every sign in it, exports. */
const kinds = {
  place: fc.constantFrom('Hà Nội', 'Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh', 'Đắk Lắk', 'Sơn La'),
  whole: digits(5_000).map(String),
  decimal: digits(9_999, 100).map((n) => n.toFixed(2)),
  comma: digits(9_999, 100).map((n) => n.toFixed(2).replace('.', ',')),
  thousands: digits(9_999_999).map((n) => grouped(n + 1_000, ',')),
  dotted: digits(9_999_999).map((n) => grouped(n + 1_000, '.')),
  spaced: digits(9_999_999).map((n) => grouped(n + 1_000, ' ')),
  change: digits(999, 10).map((n) => `${n > 50 ? '-' : '+'}${n}%`),
  year: digits(14).map((n) => String(2010 + n)),
  day: fc.tuple(two(28), two(12), two(24)).map(([d, m, y]) => `${d}/${m}/20${y}`),
  moment: fc
    .tuple(two(24), two(12), two(28), two(23))
    .map(([y, m, d, h]) => `20${y}-${m}-${d} ${h}:${m}`),
  code: fc
    .tuple(digits(899_999), two(60))
    .map(([n, h]) => `1.${String(n + 100_000)}.000.00.00.H${h}`),
  address: digits(999).map((n) => `https://dichvucong.example.vn/?p=${n}&x=1`),
  json: digits(99).map((n) => `{"a": ${n}, "b": [1, 2]}`),
  sparse: fc.constantFrom('', '', '', 'x', '12'),
  lines: fc.constantFrom('một\ndòng', 'a, b\nc', 'đơn', ''),
  quoted: fc.constantFrom('"có"', 'nói "được"', 'thường', '5"', "it's"),
  prose: words(
    ...['cải cách', 'sáng kiến, giải pháp', 'đề án "1 cửa"', 'UBND tỉnh; sở', 'năm 2020', 'ok'],
    ...['cắt giảm 30%', 'a', 'http://a.vn/?p=1', '12:30', '1/2', "it's", '—'],
  ),
  english: words('one-stop shop', 'Dept. of Home Affairs, Hanoi', 'not yet', "men's", 'A&B', 'the'),
} as const satisfies Record<string, fc.Arbitrary<string>>;

const labels = [
  ...['STT', 'Tỉnh', 'Tên đơn vị', 'Năm', 'Giá trị', 'Ghi chú', 'Điểm số', 'Hạng', 'Đơn vị tính'],
  ...['Tổng số', 'Cơ quan, đơn vị', 'Ngày', 'Mã TTHC', 'Nội dung "chính"', 'Tỷ lệ (%)', 'Qty'],
  ...['Name', 'Lĩnh vực'],
];

/** Of one to twelve columns and one to sixty rows. A line of a single column is never blank. */
export const plainTable: fc.Arbitrary<Records> = fc
  .constantFrom(1, 2, 2, 3, 3, 4, 5, 6, 8, 12)
  .chain((width) => {
    const bounds = { minLength: width, maxLength: width };
    const heading = fc.uniqueArray(fc.constantFrom(...labels), bounds);
    const columns = fc.array(fc.constantFrom(...Object.values(kinds)), bounds);
    const height = fc.constantFrom(1, 2, 3, 5, 8, 20, 60);
    return fc.tuple(heading, columns, height).chain(([names, cells, count]) => {
      const row = fc.tuple(...cells).map((found) => (width === 1 && !found[0] ? ['x'] : found));
      const rows = fc.array(row, { minLength: count, maxLength: count });
      return rows.map((found) => [names, ...found]);
    });
  });
