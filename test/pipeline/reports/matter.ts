import { codeLists } from '../../../pipeline/code-lists.ts';
import type { Basis, Geography } from '../../../pipeline/model/geography.ts';
import { createMonths, type Period } from '../../../pipeline/model/period.ts';
import type { Draw } from './draw.ts';
import type { Cell, Figure } from './meaning.ts';
import type { Measure } from './measures.ts';

/** What a report is about, and how it writes what it says. */
export interface Matter {
  readonly basis: Basis;
  readonly draw: Draw;
  readonly nameOf: (place: Geography) => string;
  /** How a figure that is not known is written. */
  readonly missing: string;
  readonly places: (least: number, most: number) => readonly Geography[];
  /** Years one after the other, in which that set of provinces was there. */
  readonly years: (least: number, most: number) => readonly number[];
}

const provinces = (basis: Basis): readonly Geography[] =>
  codeLists.geographies.filter((one) => one.basis === basis && one.slug !== 'ha-tay');

/** Aliases too short or too foreign for a report of an office. */
const isWritten = (alias: string): boolean => /[^\p{Lu}]/u.test(alias) && /[^ -~]/.test(alias);

type Naming = (place: Geography, draw: Draw) => string;
const namings: readonly [Naming, ...Naming[]] = [
  ({ name }) => name.vi,
  ({ name }) => name.vi,
  ({ official }) => official,
  ({ name }) => name.vi.toUpperCase(),
  ({ name, aliases }, draw) => draw.one(name.vi, ...aliases.filter(isWritten)),
];

/** As names stand in cells that were copied from pages or filled by hand. */
const typings = [
  (name: string): string => ` ${name}  `,
  (name: string): string => name.replaceAll(' ', '\u00a0'),
  (name: string): string => name.replace(' ', '  '),
  (name: string): string => name.normalize('NFD'),
] as const;
const asTyped = (name: string): string => name;

export const createMatter = (draw: Draw): Matter => {
  const basis = draw.one('63', '63', '63', '34');
  const naming = draw.one(...namings);
  const typed = draw.chance(80) ? asTyped : draw.one(...typings);
  return {
    basis,
    draw,
    nameOf: (place) => typed(naming(place, draw)),
    missing: draw.one('-', '…', '', 'x', 'N/A', '–'),
    places: (least, most) => draw.some(provinces(basis), least, most),
    years: (least, most) => {
      if (basis === '34') return [2025];
      const count = draw.whole(least, most);
      const first = draw.whole(2011, 2024 - count + 1);
      return Array.from({ length: count }, (_, i) => first + i);
    },
  };
};

const figureOf = (
  { basis }: Matter,
  indicator: string,
  { slug }: Geography,
  period: Period,
): Figure => ({
  indicator,
  geography: slug,
  basis,
  period,
  value: null,
  qualifier: 'rank-only',
  unit: '',
  rank: null,
  rankOf: null,
});

/** Words before a number that is not exact. */
const approximations = [
  ['trên ', 'over'],
  ['hơn ', 'over'],
  ['khoảng ', 'about'],
  ['gần ', 'nearly'],
  ['ít nhất ', 'at-least'],
] as const;

const sizeOf = ({ id }: Measure): number =>
  [...id].reduce((sum, one) => sum + one.charCodeAt(0), 0);
const orderOf = ({ order }: Geography): number => order;
const dayOf = ({ to }: Period): number => Number(to.replaceAll('-', ''));

/** A cell with a value of that measure; now and then it is not known, or said roughly. */
export const valueCell = (
  matter: Matter,
  measure: Measure,
  place: Geography,
  period: Period,
): Cell => {
  const { draw, missing } = matter;
  const at = [sizeOf(measure), orderOf(place), dayOf(period)];
  if (draw.grain(...at, 1) % 33 === 0) return { holds: missing };
  const ten = 10 ** measure.decimals;
  const range = (measure.to - measure.from) * ten;
  const value = (measure.from * ten + (draw.grain(...at, 2) % range)) / ten;
  const isRough = measure.decimals === 0 && draw.grain(...at, 3) % 40 === 0;
  const [before, qualifier] = isRough
    ? (approximations[draw.grain(...at, 4) % approximations.length] ?? ['', 'exact'])
    : ['', 'exact'];
  return givenCell(matter, measure, place, period, value, before, qualifier);
};

/** A cell with that value. */
export const givenCell = (
  matter: Matter,
  { id, unit, decimals }: Measure,
  place: Geography,
  period: Period,
  value: number,
  before = '',
  qualifier = 'exact',
): Cell => ({
  holds: { value, decimals, ...(before === '' ? {} : { before }) },
  means: { ...figureOf(matter, id, place, period), value, qualifier, unit },
});

/** A cell with a rank, among how many where it says so. */
export const rankCell = (
  matter: Matter,
  measure: Measure,
  place: Geography,
  period: Period,
  rank: number,
  among: number | null,
): Cell => ({
  holds: among === null ? rank : `${rank}/${among}`,
  means: { ...figureOf(matter, measure.id, place, period), rank, rankOf: among },
});

/** The places' ranks by their values of that measure, the first with the rank after `offset`. */
export const ranksByValue = (
  matter: Matter,
  measure: Measure,
  places: readonly Geography[],
  period: Period,
  offset: number,
): readonly number[] => {
  const values = places.map((place) => valueCell(matter, measure, place, period).means?.value ?? 0);
  const order = values.map((_, i) => i).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  return places.map((_, i) => offset + order.indexOf(i) + 1);
};

/** Parts of a year as headings name them. */
export const partsOfYear = ({ basis, draw }: Matter): readonly (readonly [string, Period])[] => {
  const year = basis === '34' ? 2025 : draw.whole(2019, 2024);
  const quarters = ['I', 'II', 'III', 'IV'].map(
    (name, i) =>
      [`Quý ${name}/${year}`, createMonths(year, 3 * i + 1, 3 * i + 3, 'quarter')] as const,
  );
  const halves = [
    [`6 tháng đầu năm ${year}`, createMonths(year, 1, 6, 'half')],
    [`6 tháng cuối năm ${year}`, createMonths(year, 7, 12, 'half')],
  ] as const;
  // The 34 were there from the third quarter on.
  if (basis === '34') return draw.chance(60) ? quarters.slice(2) : halves.slice(1);
  return draw.chance(60) ? quarters : halves;
};
