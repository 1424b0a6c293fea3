import type { Person } from '../auth/person.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { statusNames } from '../uploads/status-names.ts';
import { advanceRelease, type Decision } from './advance.ts';
import type { StoredRelease } from './release-schema.ts';

/** Takes an upload back: a new release without it if it was published, else (null) only its row. */
export const withdrawUpload = async (
  id: string,
  reason: string,
  person: Person,
  platform: Platform,
): Promise<Result<StoredRelease | null>> => {
  const { database, now } = platform;
  if (await database.uploads.withdraw(id, person.name, reason, now().toISOString()))
    return succeed(null);
  return advanceRelease(() => decideWithdraw(id, platform), reason, person, platform);
};

const decideWithdraw = async (id: string, { database }: Platform): Promise<Result<Decision>> => {
  const upload = await database.uploads.find(id);
  if (upload === null) return refuse('not-found');
  if (upload.status !== 'published')
    return refuse('wrong-status', { status: statusNames[upload.status] });
  return succeed({
    change: { kind: 'withdraw', upload: id },
    expects: { upload: id, status: 'published', figures: upload.figures },
    deed: { action: 'withdraw', subject: id },
  });
};
