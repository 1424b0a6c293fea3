import type { Observation } from '../../pipeline/model/observation.ts';
import { createSuperseded } from '../../pipeline/publish/supersede.ts';
import type { StoredRelease, StoredRevision } from './release-schema.ts';

/** Revisions of the dataset that came or went between two releases. */
export const findMoved = (
  dataset: string,
  base: StoredRelease | null,
  current: StoredRelease | null,
): StoredRevision[] => {
  const [before, after] = [base?.revisions ?? [], current?.revisions ?? []];
  const isIn = (revisions: readonly StoredRevision[], { figures }: StoredRevision): boolean =>
    revisions.some((revision) => revision.figures === figures);
  return [
    ...after.filter((revision) => !isIn(before, revision)),
    ...before.filter((revision) => !isIn(after, revision)),
  ].filter((revision) => revision.dataset === dataset);
};

/** How many of the moved figures the incoming ones would replace or withdraw. */
export const countConflicts = (
  moved: readonly Observation[],
  incoming: readonly Observation[],
): number => moved.filter(createSuperseded(incoming)).length;
