import type { Basis } from '../../../pipeline/model/geography.ts';

/** A place on a grid of tiles, in tiles from the upper left; archipelagos stand between the tiles. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Where each province's tile lies. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * The 63 provinces, laid by hand: each beside as many of its neighbours as squares allow, the coast as
 * an S from Quảng Ninh over the narrow waist of Quảng Bình and out again to Khánh Hòa and Cà Mau.
 */
const tiles63 = `
.           .           ha-giang    cao-bang     .               .              .
lai-chau    lao-cai     tuyen-quang bac-kan      lang-son        .              .
dien-bien   yen-bai     vinh-phuc   thai-nguyen  bac-giang       quang-ninh     .
son-la      phu-tho     ha-noi      bac-ninh     hai-duong       hai-phong      .
.           hoa-binh    ha-nam      hung-yen     thai-binh       .              .
.           thanh-hoa   ninh-binh   nam-dinh     .               .              .
.           nghe-an     .           .            .               .              .
.           .           ha-tinh     quang-binh   .               .              .
.           .           .           quang-tri    thua-thien-hue  da-nang        .
.           .           .           .            .               quang-nam      .
.           .           .           .            .               kon-tum        quang-ngai
.           .           .           .            .               gia-lai        binh-dinh
.           .           .           .            dak-nong        dak-lak        phu-yen
.           .           .           tay-ninh     binh-phuoc      lam-dong       khanh-hoa
.           .           long-an     binh-duong   dong-nai        binh-thuan     ninh-thuan
.           dong-thap   tien-giang  ho-chi-minh  ba-ria-vung-tau .              .
an-giang    can-tho     vinh-long   ben-tre      .               .              .
kien-giang  hau-giang   soc-trang   tra-vinh     .               .              .
ca-mau      bac-lieu    .           .            .               .              .
`;

/** The 34 provinces, by the same rule. */
const tiles34 = `
.           .           tuyen-quang cao-bang     .           .           .
lai-chau    lao-cai     thai-nguyen lang-son     .           .           .
dien-bien   phu-tho     ha-noi      bac-ninh     quang-ninh  .           .
son-la      ninh-binh   hung-yen    hai-phong    .           .           .
.           thanh-hoa   .           .            .           .           .
.           nghe-an     ha-tinh     .            .           .           .
.           .           .           quang-tri    hue         da-nang     .
.           .           .           .            .           quang-ngai  .
.           .           .           .            .           gia-lai     .
.           .           .           .            .           dak-lak     .
.           .           .           .            dong-nai    lam-dong    khanh-hoa
.           .           dong-thap   tay-ninh     ho-chi-minh .           .
.           an-giang    can-tho     vinh-long    .           .           .
.           ca-mau      .           .            .           .           .
`;

/** Hà Tây stood between Hòa Bình and Hà Nội until 1 August 2008. */
const withHaTay: ReadonlyMap<string, Place> = new Map([
  ['ha-tay', { column: 1, row: 4 }],
  ['hoa-binh', { column: 0, row: 4 }],
]);

const readGrid = (text: string): TileGrid => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const places = rows.flatMap((slugs, row) =>
    slugs.flatMap((slug, column) => (slug === '.' ? [] : [[slug, { column, row }] as const])),
  );
  return { columns: rows[0]?.length ?? 0, rows: rows.length, places: new Map(places) };
};

const grids: Readonly<Record<Basis, TileGrid>> = {
  '63': readGrid(tiles63),
  '34': readGrid(tiles34),
};

/** The grid for these provinces of a basis: with Hà Tây where it is one of them. */
export const chooseGrid = (basis: Basis, slugs: readonly string[]): TileGrid => {
  const grid = grids[basis];
  if (basis !== '63' || !slugs.includes('ha-tay')) return grid;
  return { ...grid, places: new Map([...grid.places, ...withHaTay]) };
};
