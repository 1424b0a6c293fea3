/** A place in the frame of a map. */
export type Point = readonly [x: number, y: number];
/** A closed outline; its last point joins the first. */
export type Ring = readonly Point[];

const edges = (ring: Ring): readonly (readonly [Point, Point])[] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

const signedArea = (ring: Ring): number =>
  edges(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;

export const areaOf = (ring: Ring): number => Math.abs(signedArea(ring));

/** Its centre of gravity; of a ring without an area its first point. */
export const middleOf = (ring: Ring): Point => {
  const area = signedArea(ring);
  const [first = [0, 0]] = ring;
  if (area === 0) return first;
  const sum = (pick: (point: Point) => number): number =>
    edges(ring).reduce(
      (total, [a, b]) => total + (pick(a) + pick(b)) * (a[0] * b[1] - b[0] * a[1]),
      0,
    );
  return [sum(([x]) => x) / (6 * area), sum(([, y]) => y) / (6 * area)];
};

/** The largest of them. */
export const largestOf = (rings: readonly Ring[]): Ring =>
  rings.reduce<Ring>((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), []);

/**
 * The ring with fewer points, none of those left out further than `tolerance` from the line that stands
 * for it (Ramer, Douglas and Peucker).
 */
export const simplifyRing = (ring: Ring, tolerance: number): Ring => {
  const [first] = ring;
  if (!first) return ring;
  const far = farthest(ring, 0, ring.length - 1, (point) => distance(point, first));
  const kept = new Set([0, far.index, ring.length - 1]);
  const spans: (readonly [number, number])[] = [
    [0, far.index],
    [far.index, ring.length - 1],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [ring[from] ?? first, ring[to] ?? first];
    const { index, away } = farthest(ring, from, to, (point) => lineDistance(point, start, end));
    if (away <= tolerance) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  return ring.filter((_, index) => kept.has(index));
};

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

const lineDistance = ([x, y]: Point, start: Point, end: Point): number => {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return distance([x, y], start);
  return Math.abs(dx * (y - start[1]) - dy * (x - start[0])) / length;
};

const farthest = (
  ring: Ring,
  from: number,
  to: number,
  measure: (point: Point) => number,
): { readonly index: number; readonly away: number } => {
  let [index, away] = [from, 0];
  for (let place = from + 1; place < to; place += 1) {
    const own = measure(ring[place] ?? [0, 0]);
    if (own > away) [index, away] = [place, own];
  }
  return { index, away };
};
