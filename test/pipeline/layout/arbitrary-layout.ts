import fc from 'fast-check';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { formatNumber } from '../../../pipeline/model/format.ts';
import type { Observation } from '../../../pipeline/model/observation.ts';

/** A cell; `figure` names what it is of, for cells that hold one. */
export interface Cell {
  readonly text: string;
  readonly figure?: string;
}
export type Line = readonly Cell[];

/** A table in one of the layouts that offices use, with its heading's rows. */
export interface Laid {
  readonly layout: string;
  readonly lines: readonly Line[];
  /** Lines above the first row of figures. */
  readonly heading: number;
}

/** The figures that the table holds, by what each is of. */
export const figuresIn = ({ lines }: Laid): readonly string[] =>
  lines.flat().flatMap(({ figure }) => figure ?? []);

/** The figures that were read, named alike. */
export const figuresRead = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ indicator, geography, period, value }) =>
    [indicator, geography, period.end, value].join(' '),
  );

const provinces = codeLists.geographies.filter(
  (one) => one.basis === '63' && (one.validTo ?? '9') > '2025' && one.slug !== 'thua-thien-hue',
);
const indicators = [
  { id: 'pci', label: 'PCI', tens: 5 },
  { id: 'pci.time-costs', label: 'Chi phí thời gian', tens: 1 },
  { id: 'papi', label: 'PAPI', tens: 5 },
] as const;

const content = fc
  .record({
    provinces: fc.uniqueArray(fc.constantFrom(...provinces), { minLength: 2, maxLength: 7 }),
    years: fc.uniqueArray(fc.integer({ min: 2009, max: 2022 }), { minLength: 2, maxLength: 3 }),
    seed: fc.array(fc.integer({ min: 801, max: 998 }), { minLength: 63, maxLength: 63 }),
  })
  .map(({ provinces: chosen, years, seed }) => ({
    provinces: chosen,
    years,
    /** Scores that each of the indicators may have, with a decimal comma that shows. */
    cell: (province: number, indicator: number, year: number): Cell => {
      const index = (province * 3 + indicator) * 3 + year;
      const { id, tens } = indicators[indicator] ?? indicators[0];
      const value = ((seed[index % 63] ?? 801) * tens) / 100;
      const key = [id, chosen[province]?.slug, years[year], value].join(' ');
      return { text: formatNumber(value, 'vi', 2), figure: key };
    },
  }));
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

const words = (...texts: readonly (string | number)[]): Line =>
  texts.map((text) => ({ text: String(text) }));

const wide = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'wide',
  heading: 2,
  lines: [
    words('Chỉ số PCI các tỉnh', '', ...years.map(() => '')),
    words('STT', 'Tỉnh/Thành phố', ...years.map((year) => `PCI ${year}`)),
    ...chosen.map((one, i) => [
      ...words(i + 1, one.name.vi),
      ...years.map((_, year) => cell(i, 0, year)),
    ]),
  ],
});

const narrow = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'two columns',
  heading: 1,
  lines: [
    words('Tỉnh', `PCI ${years[0]}`),
    ...chosen.map((one, i) => [...words(one.name.vi), cell(i, 0, 0)]),
  ],
});

const twoLevels = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'two levels',
  heading: 2,
  lines: [
    words('STT', 'Địa phương', ...indicators.flatMap(({ label }) => spread(label, years))),
    words('', '', ...indicators.flatMap(() => years)),
    ...chosen.map((one, i) => [
      ...words(i + 1, one.name.vi),
      ...indicators.flatMap((_, indicator) => years.map((_, year) => cell(i, indicator, year))),
    ]),
  ],
});

const spread = (label: string, over: readonly unknown[]): string[] =>
  over.map((_, i) => (i === 0 ? label : ''));

const numberedForm = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'form with groups and a letter row',
  heading: 5,
  lines: [
    words('Biểu số 01', '', '', ''),
    words(`KẾT QUẢ NĂM ${years[0]}`, '', '', ''),
    words('STT', 'Tỉnh, thành phố', 'Kết quả', ''),
    words('', '', 'PCI', 'PAPI'),
    words('A', 'B', 1, 2),
    words('I', 'VÙNG I', '', ''),
    ...chosen.map((one, i) => [...words(i + 1, one.name.vi), cell(i, 0, 0), cell(i, 2, 0)]),
    words('', 'Trung vị', '', ''),
    words('Ghi chú: số liệu của các cơ quan công bố', '', '', ''),
  ],
});

const long = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'long',
  heading: 1,
  lines: [
    words('Tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Đơn vị tính'),
    ...chosen.flatMap((one, i) =>
      years.flatMap((year, j) =>
        indicators.map(({ label }, k) => [
          ...words(one.official, year, label),
          cell(i, k, j),
          ...words('điểm'),
        ]),
      ),
    ),
  ],
});

const across = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'provinces as columns',
  heading: 2,
  lines: [
    words('Chỉ tiêu', ...chosen.flatMap((one) => spread(one.name.vi, years))),
    words('', ...chosen.flatMap(() => years)),
    ...indicators.map(({ label }, k) => [
      ...words(label),
      ...chosen.flatMap((_, i) => years.map((_, j) => cell(i, k, j))),
    ]),
  ],
});

const pairs = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'pairs sorted apart',
  heading: 1,
  lines: [
    words(...years.flatMap((year) => ['Tỉnh', `PCI ${year}`])),
    ...chosen.map((_, i) =>
      years.flatMap((_, j) => {
        const place = (i + j) % chosen.length;
        return [...words(chosen[place]?.name.vi ?? ''), cell(place, 0, j)];
      }),
    ),
  ],
});

const beside = ({ provinces: chosen, years, cell }: Content): Laid => ({
  layout: 'two tables side by side',
  heading: 1,
  lines: [
    words('Tỉnh', `PCI ${years[0]}`, '', 'Địa phương', `PAPI ${years[1]}`),
    ...chosen.map((one, i) => {
      const other = chosen.length - 1 - i;
      return [
        ...words(one.name.vi),
        cell(i, 0, 0),
        ...words('', chosen[other]?.name.vi ?? ''),
        cell(other, 2, 1),
      ];
    }),
  ],
});

const ranksInTurn = ({ provinces: chosen, years, cell }: Content): Laid => {
  const rankOf = (province: number, indicator: number): number =>
    chosen
      .map((_, i) => ({ i, score: cell(i, indicator, 0).text }))
      .toSorted((a, b) => b.score.localeCompare(a.score))
      .findIndex(({ i }) => i === province) + 1;
  return {
    layout: 'ranks in turn',
    heading: 2,
    lines: [
      words(`Kết quả các chỉ số năm ${years[0]}`, '', '', '', ''),
      words('Tỉnh', 'PCI', 'Hạng', 'PAPI', 'Hạng'),
      ...chosen.map((one, i) => [
        ...words(one.name.vi),
        cell(i, 0, 0),
        ...words(rankOf(i, 0)),
        cell(i, 2, 0),
        ...words(rankOf(i, 2)),
      ]),
    ],
  };
};

/** A table in one of the layouts, whole. */
export const laid: fc.Arbitrary<Laid> = fc
  .tuple(
    fc.constantFrom(
      narrow,
      wide,
      twoLevels,
      numberedForm,
      long,
      across,
      pairs,
      beside,
      ranksInTurn,
    ),
    content,
  )
  .map(([layOut, found]) => layOut(found));
