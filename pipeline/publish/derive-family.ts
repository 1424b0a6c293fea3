import type { CodeLists } from '../model/code-lists.ts';
import type { Observation } from '../model/observation.ts';
import { compareObservations } from '../model/slice.ts';
import { deriveBases } from './derive-bases.ts';
import { deriveRanks } from './derive-ranks.ts';
import { markContradicted } from './find-contrary.ts';
import { markPreferred } from './mark-preferred.ts';
import { type RevisionFigures, supersede } from './supersede.ts';

export type { RevisionFigures } from './supersede.ts';

/**
 * Everything a release says about one family of indicators, derived from its revisions (oldest first):
 * which figures stand, the ranks that follow from them, which of competing sources is drawn, and what
 * follows for the other basis.
 * Readers select from this and compute nothing. Sorted by `compareObservations`.
 */
export const deriveFamily = (
  family: string,
  revisions: readonly RevisionFigures[],
  lists: CodeLists,
): Observation[] => {
  const members = new Set(lists.indicators.filter((i) => i.family === family).map((i) => i.id));
  const isMember = ({ indicator }: Observation): boolean => members.has(indicator);
  // Whole revisions: what one covers is seen from all its indicators, not only the family's.
  const concerned = revisions.filter(({ observations }) => observations.some(isMember));
  const standing = supersede(concerned).filter(isMember);
  const order = concerned.map(({ revision }) => revision);
  const settled = markPreferred(deriveRanks(standing, lists), order, lists);
  const sorted = settled.toSorted(compareObservations);
  const derived = deriveBases(sorted, lists);
  return [...markContradicted(sorted, derived), ...derived].toSorted(compareObservations);
};
