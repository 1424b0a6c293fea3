import type { Person } from '../auth/person.ts';
import type { Deed } from '../database/audit-table.ts';
import type { Swap } from '../database/release-table.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { buildRelease } from './build-release.ts';
import { planRelease, type ReleaseChange } from './plan-release.ts';
import type { StoredRelease } from './release-schema.ts';
import { withTurn } from './turn.ts';

/** A change that was found possible on top of the release it was held against. */
export interface Decision {
  readonly change: ReleaseChange;
  readonly expects: Swap['expects'];
  readonly deed: Pick<Deed, 'action' | 'subject'>;
}
export type Decide = (parent: StoredRelease | null) => Promise<Result<Decision>>;

const mostTries = 12;

/**
 * Makes the next release out of the current one: decide, build, swap. Whoever loses the swap decides
 * again on the new parent, so nothing that landed meanwhile is lost.
 */
export const advanceRelease = (
  decide: Decide,
  reason: string,
  person: Person,
  platform: Platform,
): Promise<Result<StoredRelease>> =>
  withTurn(platform, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const parent = await platform.readers.currentRelease();
      const decided = await decide(parent);
      if (!decided.ok) return decided;
      const release = await tryRelease(decided.value, parent, reason, person, platform);
      if (release !== null) return succeed(release);
    }
    return refuse('busy');
  });

/** The release, if it became the current one. */
const tryRelease = async (
  { change, expects, deed }: Decision,
  parent: StoredRelease | null,
  reason: string,
  person: Person,
  platform: Platform,
): Promise<StoredRelease | null> => {
  const said = { by: person.name, reason, createdAt: platform.now().toISOString() };
  const plan = planRelease(parent, change);
  const { release, counts } = await buildRelease(plan, parent, said, platform);
  const landed = await platform.database.releases.swap({
    release: { ...release, change: { kind: change.kind, subject: deed.subject, ...counts } },
    uploads: release.revisions.map(({ upload }) => upload),
    files: release.files,
    expects,
    deed: { ...deed, at: said.createdAt, who: said.by, reason },
  });
  return landed ? release : null;
};
