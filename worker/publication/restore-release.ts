import type { Person } from '../auth/person.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { advanceRelease } from './advance.ts';
import type { StoredRelease } from './release-schema.ts';

/** A new release equal to an older one: the same revisions, the same files. */
export const restoreRelease = async (
  id: string,
  reason: string,
  person: Person,
  platform: Platform,
): Promise<Result<StoredRelease>> => {
  const release = await platform.readers.release(id);
  if (release === null) return refuse('not-found');
  const decision = {
    change: { kind: 'restore', release },
    expects: null,
    deed: { action: 'restore', subject: id },
  } as const;
  return advanceRelease(async () => succeed(decision), reason, person, platform);
};
