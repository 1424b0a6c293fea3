import type { Figure } from '../figure.ts';
import { type ChartSize, sizes } from '../size.ts';
import { say } from '../words.ts';
import { fitWords } from './fit-words.ts';
import type { Place } from './grids.ts';
import type { MapUnit, ProvinceMap } from './province-map.ts';

/** Hoàng Sa or Trường Sa: on every map, in every size, named, in the colour of its province. */
export interface Archipelago {
  readonly id: 'hoang-sa' | 'truong-sa';
  readonly owner: MapUnit;
  /** Its name, in one line or two, and its province's. */
  readonly lines: readonly string[];
  /** The middle of its frame on a map of tiles. */
  readonly place: Place;
}

type Places = Readonly<Record<Archipelago['id'], Place>>;

/** East of the coast, each at its own latitude; a phone has less sea. */
const places: Readonly<Record<ChartSize, Readonly<Record<ProvinceMap['basis'], Places>>>> = {
  wide: {
    '63': { 'hoang-sa': { column: 8.4, row: 8.2 }, 'truong-sa': { column: 9.2, row: 15.8 } },
    '34': { 'hoang-sa': { column: 8, row: 6.4 }, 'truong-sa': { column: 8.4, row: 12 } },
  },
  narrow: {
    '63': { 'hoang-sa': { column: 6.87, row: 8.3 }, 'truong-sa': { column: 6.6, row: 16.2 } },
    '34': { 'hoang-sa': { column: 6.87, row: 7.2 }, 'truong-sa': { column: 6.3, row: 12.2 } },
  },
};

const parts = [
  { id: 'hoang-sa', slug: 'da-nang', word: 'hoangSa' },
  { id: 'truong-sa', slug: 'khanh-hoa', word: 'truongSa' },
] as const;

/** Both archipelagos of a map. */
export const archipelagos = (
  { state }: Figure,
  { units, basis }: ProvinceMap,
  size: ChartSize,
): readonly Archipelago[] =>
  parts.flatMap(({ id, slug, word }) => {
    const owner = units.find((unit) => unit.slug === slug);
    if (!owner) return [];
    const lines = [...nameLines(say(word, state.language), size), `(${owner.name})`];
    return [{ id, owner, lines, place: places[size][basis][id] }];
  });

/** px */
const room: Readonly<Record<ChartSize, number>> = { wide: 130, narrow: 66 };

const nameLines = (name: string, size: ChartSize): readonly string[] => {
  const own = { width: room[size], sizes: [sizes[size].noteSize], weight: 400 } as const;
  return fitWords(name, own)[0]?.lines ?? [name];
};
