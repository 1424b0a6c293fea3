import type { Unit } from '../model/indicator.ts';
import { foldLabel } from './fold-label.ts';
import { withoutMarks } from './match-lost-marks.ts';

/** "Đơn vị tính: triệu đồng", "ĐVT: %", "Unit: points": the words before a unit. */
const announcement = /^(?:đơn vị tính|đơn vị|đvt|don vi tinh|dvt|unit)\s*:\s*/u;

const keyOf = (label: string): string =>
  foldLabel(label)
    .replace(announcement, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/[\s.,/()-]+/g, ' ')
    .trim();

/** Marks may be missing where the plain word can only be one unit: "ty dong" is, "diem" is. */
const createPlainIndex = (byKey: ReadonlyMap<string, Unit>): ReadonlyMap<string, Unit> =>
  new Map(
    [...Map.groupBy(byKey, ([key]) => withoutMarks(key))].flatMap(([key, entries]) => {
      const [unit, ...others] = new Set(entries.map(([, each]) => each));
      return unit !== undefined && others.length === 0 && key.length > 1
        ? [[key, unit] as const]
        : [];
    }),
  );

/** A unit as a cell, a heading or the line above a table writes it → the unit, or undefined. */
export const createUnitMatcher = (
  units: readonly Unit[],
): ((label: string) => Unit | undefined) => {
  const byKey = new Map(
    units.flatMap((unit) =>
      [unit.id, unit.name.vi, unit.name.en, ...unit.aliases].map((name) => [keyOf(name), unit]),
    ),
  );
  const plain = createPlainIndex(byKey);
  return (label) => {
    const key = keyOf(label);
    return byKey.get(key) ?? (key === withoutMarks(key) ? plain.get(key) : undefined);
  };
};
