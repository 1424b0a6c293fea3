import type { CatalogIndicator, DataFile } from '../../pipeline/model/release.ts';
import type { StoredRelease, StoredRevision } from './release-schema.ts';

/** What somebody wants to change in the set of revisions. */
export type ReleaseChange =
  | { readonly kind: 'publish'; readonly revision: StoredRevision }
  | { readonly kind: 'withdraw'; readonly upload: string }
  | { readonly kind: 'restore'; readonly release: StoredRelease };

/** The next release: its revisions, which families to derive anew, and what is carried over. */
export interface ReleasePlan {
  /** Oldest first. */
  readonly revisions: readonly StoredRevision[];
  readonly rebuild: readonly string[];
  readonly files: readonly DataFile[];
  readonly indicators: readonly CatalogIndicator[];
}

/** Only the families that the change touches are derived again. */
export const planRelease = (parent: StoredRelease | null, change: ReleaseChange): ReleasePlan => {
  switch (change.kind) {
    case 'publish': {
      const others = without(parent, change.revision.upload);
      return planTouched(parent, [...others, change.revision], change.revision.families);
    }
    case 'withdraw': {
      const gone = parent?.revisions.find(({ upload }) => upload === change.upload);
      return planTouched(parent, without(parent, change.upload), gone?.families ?? []);
    }
    case 'restore': {
      const { revisions, files, indicators } = change.release;
      return { revisions, files, indicators, rebuild: [] };
    }
  }
};

const without = (parent: StoredRelease | null, upload: string): StoredRevision[] =>
  (parent?.revisions ?? []).filter((revision) => revision.upload !== upload);

const planTouched = (
  parent: StoredRelease | null,
  revisions: readonly StoredRevision[],
  families: readonly string[],
): ReleasePlan => {
  const isUntouched = ({ family }: { readonly family: string }) => !families.includes(family);
  return {
    revisions,
    rebuild: families.toSorted(),
    files: (parent?.files ?? []).filter(isUntouched),
    indicators: (parent?.indicators ?? []).filter(isUntouched),
  };
};
