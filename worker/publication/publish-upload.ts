import { proposeIndicators } from '../../pipeline/corrections/propose-indicators.ts';
import type { Person } from '../auth/person.ts';
import type { Upload } from '../database/upload-row.ts';
import { type Result, refuse, succeed } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { statusNames } from '../uploads/status-names.ts';
import { loadUnderstood, type Understood } from '../uploads/understood.ts';
import { advanceRelease, type Decision } from './advance.ts';
import { loadFigures } from './build-release.ts';
import { countConflicts, findMoved } from './find-conflicts.ts';
import { releaseLists } from './release-lists.ts';
import type { StoredRelease, StoredRevision } from './release-schema.ts';

/** What a person accepted, ready to join a release. */
interface Accepted {
  readonly upload: Upload;
  readonly revision: StoredRevision;
}

/**
 * A new release with this upload's observations. Refused while errors stand, and when figures that
 * it touches moved since the person looked; publishing again then means having looked again.
 */
export const publishUpload = (
  id: string,
  reason: string,
  person: Person,
  platform: Platform,
): Promise<Result<StoredRelease>> =>
  advanceRelease((parent) => decidePublish(id, parent, platform), reason, person, platform);

const decidePublish = async (
  id: string,
  parent: StoredRelease | null,
  platform: Platform,
): Promise<Result<Decision>> => {
  const accepted = await findAccepted(id, platform);
  if (!accepted.ok) return accepted;
  const { upload, revision } = accepted.value;
  const clashes = findClashes(revision, parent);
  if (clashes.length > 0) return refuse('indicator-taken', { count: clashes.length }, clashes);
  const conflicts = await findConflicts(upload, revision, parent, platform);
  if (conflicts > 0 && parent !== null) {
    await platform.database.uploads.moveBase(id, parent.id);
    return refuse('base-moved', { count: conflicts });
  }
  return succeed({
    change: { kind: 'publish', revision },
    expects: { upload: id, status: 'needs-review', figures: upload.figures },
    deed: { action: 'publish', subject: id },
  });
};

/** Somebody else's proposal may have been published since the file was read. */
const findClashes = ({ indicators = [] }: StoredRevision, parent: StoredRelease | null) =>
  proposeIndicators(indicators, releaseLists(parent)).issues;

const findAccepted = async (id: string, platform: Platform): Promise<Result<Accepted>> => {
  const upload = await platform.database.uploads.find(id);
  if (upload === null) return refuse('not-found');
  const { status, reading, figures, correctionsAwaited } = upload;
  if (status === 'received' || status === 'reading') return refuse('not-read-yet');
  if ((status !== 'needs-review' && status !== 'refused') || reading === null)
    return refuse('wrong-status', { status: statusNames[status] });
  if (correctionsAwaited !== null)
    return refuse('corrections-awaited', { name: upload.uploadedBy });
  const understood = await loadUnderstood(platform.storage, reading);
  const { errors } = understood.counts;
  if (status === 'needs-review' && figures === null && errors === 0)
    return refuse('nothing-accepted');
  if (status === 'refused' || figures === null)
    return refuse('nothing-to-publish', {}, understood.issues);
  if (errors > 0) return refuse('has-errors', { count: errors }, understood.issues);
  return succeed({ upload, revision: createRevision(upload, { figures, reading }, understood) });
};

/** Of what was read and of how it was understood. */
interface Keys {
  readonly figures: string;
  readonly reading: string;
}

const createRevision = (
  upload: Upload,
  { figures, reading }: Keys,
  { provenance, families, counts, indicators }: Understood,
): StoredRevision => ({
  upload: upload.id,
  dataset: provenance.dataset,
  publisher: provenance.publisher,
  publishedOn: provenance.publishedOn,
  name: upload.name,
  sha256: upload.sha256,
  observations: counts.observations,
  families,
  figures,
  ...(indicators.length === 0 ? {} : { indicators }),
  ...(upload.corrected === null ? {} : { corrected: { ...upload.corrected, reading } }),
});

const findConflicts = async (
  { base }: Upload,
  { dataset, figures }: StoredRevision,
  parent: StoredRelease | null,
  platform: Platform,
): Promise<number> => {
  if (base === (parent?.id ?? null)) return 0;
  const looked = base === null ? null : await platform.readers.release(base);
  const moved = findMoved(dataset, looked, parent);
  if (moved.length === 0) return 0;
  const incoming = await loadFigures(figures, platform);
  const observations = await Promise.all(moved.map((r) => loadFigures(r.figures, platform)));
  return countConflicts(observations.flat(), incoming);
};
