import type { Figure } from './figure.ts';
import { type Linear, place } from './linear.ts';
import { shortName } from './shown-programmes.ts';
import { textWidth } from './text-width.ts';

/** A programme's band over its years and, where there is room above the chart, its name. */
export interface ProgrammeBand {
  readonly tone: number;
  readonly left: number;
  readonly right: number;
  readonly name: string;
  readonly hasBand: boolean;
  /** Which row of names above the chart, from 0 at the bottom; null: the notes name it. */
  readonly lane: number | null;
  readonly textLeft: number;
}

const mostLanes = 2;

/** Bands over the years of the chosen provinces' programmes, cut at the chart's edges. */
export const layoutProgrammes = (
  figure: Figure,
  x: Linear,
  right: number,
  noteSize: number | null,
): readonly ProgrammeBand[] => {
  const ends: number[] = [];
  const [left, edge] = x.range;
  const clamp = (px: number): number => Math.min(Math.max(px, left), edge);
  return figure.programmes.map((programme) => {
    const name = `${programme.owner}: ${shortName(programme.name[figure.state.language])}`;
    const start = clamp(place(x, programme.start - 0.5));
    const end = clamp(place(x, (programme.end ?? Infinity) + 0.5));
    const width = noteSize === null ? Infinity : textWidth(name, noteSize);
    const textLeft = Math.max(Math.min(start, right - width), left);
    const lane = width > right - left ? -1 : freeLane(ends, textLeft);
    if (lane >= 0) ends[lane] = textLeft + width + 12;
    return {
      tone: programme.tone,
      hasBand: programme.hasBand,
      left: start,
      right: end,
      name,
      textLeft,
      lane: lane < 0 ? null : lane,
    };
  });
};

const freeLane = (ends: readonly number[], from: number): number => {
  const free = ends.findIndex((end) => end <= from);
  if (free >= 0) return free;
  return ends.length < mostLanes ? ends.length : -1;
};
