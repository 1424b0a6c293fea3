/** A label wants to stand around `at`; `height` is the room it takes. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

interface Cluster {
  readonly members: readonly number[];
  /** Sum of where each member would like the cluster's top to be. */
  readonly wishes: number;
  readonly height: number;
}

/**
 * Centres for labels stacked in one column: each as near to its wish as can be without overlap, their
 * order kept, all between `top` and `bottom` where they fit. Neighbours that would overlap move as one
 * (pool adjacent violators), which makes the sum of squared moves the least possible.
 */
export const layoutLabels = (
  wishes: readonly Wish[],
  top: number,
  bottom: number,
): readonly number[] => {
  const order = wishes
    .map((_, index) => index)
    .sort((a, b) => at(wishes, a) - at(wishes, b) || a - b);
  const room = Math.max(bottom - top, 0);
  let clusters: Cluster[] = [];
  for (const index of order) {
    const { at: centre, height } = wishes[index] ?? { at: 0, height: 0 };
    clusters.push({ members: [index], wishes: centre - height / 2, height });
    clusters = mergeBack(clusters, top, room);
  }
  return placeClusters(clusters, wishes, top, room);
};

const at = (wishes: readonly Wish[], index: number): number => wishes[index]?.at ?? 0;

const topOf = (cluster: Cluster, top: number, room: number): number => {
  const wished = cluster.wishes / cluster.members.length;
  return Math.max(Math.min(wished, top + room - cluster.height), top);
};

const mergeBack = (clusters: readonly Cluster[], top: number, room: number): Cluster[] => {
  const merged = [...clusters];
  for (;;) {
    const lower = merged.at(-1);
    const upper = merged.at(-2);
    if (!lower || !upper) return merged;
    if (topOf(upper, top, room) + upper.height <= topOf(lower, top, room)) return merged;
    merged.splice(-2, 2, {
      members: [...upper.members, ...lower.members],
      wishes: upper.wishes + lower.wishes - lower.members.length * upper.height,
      height: upper.height + lower.height,
    });
  }
};

const placeClusters = (
  clusters: readonly Cluster[],
  wishes: readonly Wish[],
  top: number,
  room: number,
): number[] => {
  const centres = wishes.map(({ at: centre }) => centre);
  for (const cluster of clusters) {
    let edge = topOf(cluster, top, room);
    for (const index of cluster.members) {
      const height = wishes[index]?.height ?? 0;
      centres[index] = edge + height / 2;
      edge += height;
    }
  }
  return centres;
};
