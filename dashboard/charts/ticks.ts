/** Below this part of the values, steps drown in the digits of a double. */
const leastStep = 1e-12;

/** Round numbers between `low` and `high`, about `count` of them: steps of 1, 2, 2.5 or 5 times ten. */
export const roundTicks = (low: number, high: number, count: number): readonly number[] => {
  const rough = (high - low) / Math.max(count, 1);
  if (!(rough > leastStep * Math.max(Math.abs(low), Math.abs(high), 1))) return [low];
  const power = Math.floor(Math.log10(rough));
  const base = 10 ** power;
  const factor = [1, 2, 5, 10].find((step) => step * base >= rough * 0.999) ?? 10;
  const first = Math.ceil((low / (factor * base)) * (1 + Number.EPSILON) - 1e-9);
  const last = Math.floor(high / (factor * base) + 1e-9);
  const digits = Math.max(0, -power);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) =>
    Number(((first + index) * factor * base).toFixed(digits)),
  );
};

/** Years to write under the axis: first and last always, others as often as `room` years apart. */
export const yearTicks = (from: number, to: number, room: number): readonly number[] => {
  const step = [1, 2, 3, 4, 5, 10, 20].find((years) => years >= room) ?? 50;
  const ticks: number[] = [];
  for (let year = from; year < to; year += step) ticks.push(year);
  const last = ticks.at(-1);
  if (last !== undefined && to - last < room && ticks.length > 1) ticks.pop();
  return [...ticks, to];
};
