import type { Observation } from '../../pipeline/model/observation.ts';
import { figureKey } from '../../pipeline/publish/mark-preferred.ts';

/** What a release changed in the figures that readers see. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

const stated = (o: Observation): string =>
  JSON.stringify([o.value, o.lower, o.upper, o.qualifier, o.perYear, o.unit, o.rank, o.rankOf]);

const byFigure = (observations: readonly Observation[]): Map<string, string> =>
  new Map(
    observations
      .filter(({ status }) => status === 'reported')
      .map((o) => [`${o.dataset}/${figureKey(o)}`, stated(o)]),
  );

/** Counts figures by dataset and question: a source that goes is withdrawn though another stays. */
export const countChanges = (
  before: readonly Observation[],
  after: readonly Observation[],
): ChangeCounts => {
  const [old, fresh] = [byFigure(before), byFigure(after)];
  const kept = [...fresh].filter(([key]) => old.has(key));
  return {
    added: fresh.size - kept.length,
    changed: kept.filter(([key, text]) => old.get(key) !== text).length,
    withdrawn: old.size - kept.length,
  };
};
