import type { Figure } from '../figure.ts';
import { periodHeading } from '../ranking-layout.ts';
import { say } from '../words.ts';
import type { ProvinceMap } from './province-map.ts';

/** px; the map and its legend begin below. */
export const headingHeight = 32;

/** How many of the provinces have a figure. */
export const countReported = ({ units }: ProvinceMap): number =>
  units.filter(({ row }) => row !== null).length;

/** `Năm 2022 · 63/63 tỉnh có số liệu` */
export const mapHeading = ({ state }: Figure, map: ProvinceMap): string =>
  say('mapHeading', state.language, {
    period: periodHeading(map.ranking.period, state.language),
    count: countReported(map),
    of: map.units.length,
  });
