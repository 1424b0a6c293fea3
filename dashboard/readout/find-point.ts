/** A figure where it is drawn: px in the chart's own frame. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  /** How far it reaches up and down from `y`: a span. */
  readonly reach?: number;
}

/** Within a span, a line that is nearer than this is meant. */
const nearLine = 6;

const distanceAcross = ({ y, reach = 0 }: Placed, at: Placed): number => {
  const away = Math.abs(y - at.y);
  return reach === 0 ? away : Math.max(Math.min(nearLine, away), away - reach);
};

/** The point nearest to a place: first the nearest column, then the nearest in it. */
export const nearestPoint = <T extends Placed>(points: readonly T[], at: Placed): T | undefined => {
  const column = nearest(points, ({ x }) => Math.abs(x - at.x));
  if (!column) return undefined;
  return nearest(
    points.filter(({ x }) => x === column.x),
    (point) => distanceAcross(point, at),
  );
};

const nearest = <T>(items: readonly T[], distance: (item: T) => number): T | undefined => {
  let best: T | undefined;
  for (const item of items) if (best === undefined || distance(item) < distance(best)) best = item;
  return best;
};

/** The point nearest to a place, whichever way: provinces on a map. */
export const nearestInPlane = <T extends Placed>(points: readonly T[], at: Placed): T | undefined =>
  nearest(points, ({ x, y }) => Math.hypot(x - at.x, y - at.y));

const ways: Readonly<Record<string, Placed>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The neighbour on a map that an arrow key leads to: near, and more that way than aside. */
export const stepInPlane = <T extends Placed>(
  points: readonly T[],
  from: T,
  key: string,
): T | undefined => {
  const way = ways[key];
  if (!way) return undefined;
  const ahead = ({ x, y }: T): number => (x - from.x) * way.x + (y - from.y) * way.y;
  const aside = ({ x, y }: T): number => Math.abs((x - from.x) * way.y + (y - from.y) * way.x);
  const before = points.filter((point) => ahead(point) > 0.5 && aside(point) <= 2 * ahead(point));
  return nearest(before, (point) => ahead(point) + 2 * aside(point)) ?? from;
};

/** The neighbour an arrow key leads to: another column on the same height, or another in the column. */
export const stepPoint = <T extends Placed>(
  points: readonly T[],
  from: T,
  key: string,
): T | undefined => {
  const column = (x: number): readonly T[] =>
    points.filter((point) => point.x === x).sort((a, b) => a.y - b.y);
  const columns = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const sideways = (step: 1 | -1): T | undefined => {
    const x = columns[columns.indexOf(from.x) + step];
    return x === undefined ? from : nearestPoint(column(x), { x, y: from.y });
  };
  const upright = (step: 1 | -1): T => {
    const stack = column(from.x);
    return stack[stack.indexOf(from) + step] ?? from;
  };
  switch (key) {
    case 'ArrowLeft':
      return sideways(-1);
    case 'ArrowRight':
      return sideways(1);
    case 'ArrowUp':
      return upright(-1);
    case 'ArrowDown':
      return upright(1);
    default:
      return undefined;
  }
};
