import { codeLists } from '../../pipeline/code-lists.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Indicator } from '../../pipeline/model/indicator.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import type { StoredRelease, StoredRevision } from './release-schema.ts';

/** The code lists with what staff proposed beside the uploads of these revisions. */
export const listsOf = (revisions: readonly StoredRevision[]): CodeLists =>
  withIndicators(codeLists, proposedIn(revisions));

/** The code lists that a release is read with. */
export const releaseLists = (release: StoredRelease | null): CodeLists =>
  listsOf(release?.revisions ?? []);

/** The indicators of these revisions that the bundled lists lack, each once. */
export const proposedIn = (revisions: readonly StoredRevision[]): readonly Indicator[] => {
  const all = revisions.flatMap(({ indicators }) => indicators ?? []);
  return [...new Map(all.map((indicator) => [indicator.id, indicator])).values()];
};

/** Those that are not bundled. */
export const notBundled = (indicators: readonly Indicator[]): readonly Indicator[] => {
  const bundled = new Set(codeLists.indicators.map(({ id }) => id));
  return indicators.filter(({ id }) => !bundled.has(id));
};
