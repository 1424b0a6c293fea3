import type { Unit, WrittenUnit } from '../model/indicator.ts';
import { takeScale } from '../parse/scale-words.ts';
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

/** `1 000 hồ sơ`, `1000 000 đồng`, `x1000 hồ sơ`: so many at a time. */
const thousands = /^x? ?1 ?((?:000 ?)+)(?=\p{L})/u;

/** The power of ten that a unit's words begin with, and the unit itself. */
const takePower = (key: string): { readonly power: number; readonly unit: string } => {
  const [written = '', zeros = ''] = thousands.exec(key) ?? [];
  const { power, unit } = takeScale(key.slice(written.length));
  return { power: power + zeros.replaceAll(' ', '').length, unit };
};

/** Things are counted by the hundred or thousand too; a unit of that size itself goes before. */
const createScaled = (
  units: readonly Unit[],
  matchWhole: (key: string) => Unit | undefined,
): ((key: string) => WrittenUnit | undefined) => {
  const made = new Map<string, WrittenUnit>();
  return (key) => {
    const { power, unit: words } = takePower(key);
    const unit = power === 0 ? undefined : matchWhole(words);
    if (!unit || !(unit.whole || unit.dimension === 'money')) return undefined;
    const factor = unit.factor * 10 ** power;
    const same = units.find((one) => one.dimension === unit.dimension && one.factor === factor);
    if (same) return same;
    const id = `${power} ${unit.id}`;
    const scaled = made.get(id) ?? { ...unit, power };
    made.set(id, scaled);
    return scaled;
  };
};

/**
 * A unit as a cell, a heading or the line above a table writes it → the unit, or undefined; "nghìn hồ
 * sơ" and "1.000 hồ sơ" are the unit "hồ sơ" with a power of ten.
 */
export const createUnitMatcher = (
  units: readonly Unit[],
): ((label: string) => WrittenUnit | undefined) => {
  const byKey = new Map(
    units.flatMap((unit) =>
      [unit.id, unit.name.vi, unit.name.en, ...unit.aliases].map((name) => [keyOf(name), unit]),
    ),
  );
  const plain = createPlainIndex(byKey);
  const matchWhole = (key: string): Unit | undefined =>
    byKey.get(key) ?? (key === withoutMarks(key) ? plain.get(key) : undefined);
  const matchScaled = createScaled(units, matchWhole);
  return (label) => {
    const key = keyOf(label);
    return matchWhole(key) ?? matchScaled(key);
  };
};
