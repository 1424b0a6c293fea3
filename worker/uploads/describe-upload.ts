import type { Issue } from '../../pipeline/model/issue.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { type Changes, compareFigures } from '../../pipeline/publish/compare-figures.ts';
import type { Upload } from '../database/upload-row.ts';
import { createIssueJson } from '../http/problem.ts';
import type { Platform } from '../platform.ts';
import { loadFigures } from '../publication/build-release.ts';
import { loadCorrections } from './stored-corrections.ts';
import { loadUnderstood, type Understood } from './understood.ts';

/** An upload in the list: no objects are opened for it. */
export const summariseUpload = (upload: Upload) => ({
  id: upload.id,
  sha256: upload.sha256,
  name: upload.name,
  bytes: upload.bytes,
  hints: upload.hints,
  status: upload.status,
  progress: upload.progress,
  counts: upload.counts,
  uploadedBy: upload.uploadedBy,
  uploadedAt: upload.uploadedAt,
  correctionsAwaited: upload.correctionsAwaited,
});

/** An upload in full: what was understood, what is wrong, what publishing would change. */
export const describeUpload = async (upload: Upload, language: Language, platform: Platform) => {
  const understood =
    upload.reading === null ? null : await loadUnderstood(platform.storage, upload.reading);
  const release = await platform.database.releases.findPublishing(upload.id);
  return {
    ...summariseUpload(upload),
    release: release?.id ?? null,
    releaseNumber: release?.number ?? null,
    tables: understood?.tables ?? [],
    mapping: understood?.mapping ?? null,
    ignored: understood?.ignored ?? [],
    corrections: await describeCorrections(upload, platform),
    mended: understood?.mended ?? [],
    prose: understood?.prose?.counts ?? null,
    provenance: understood?.provenance ?? null,
    issues: listIssues(upload, understood).map((issue) => createIssueJson(issue, language)),
    changes: understood === null ? null : await findChanges(upload, understood, platform),
  };
};

/** Who said what over the file, and when; null: nobody did. */
const describeCorrections = async (upload: Upload, { storage }: Platform) => {
  if (upload.corrected === null) return null;
  const { by, at } = upload.corrected;
  return { ...(await loadCorrections(upload, storage)), by, at };
};

const listIssues = (upload: Upload, understood: Understood | null): readonly Issue[] =>
  upload.status === 'failed'
    ? [{ code: 'reading-failed', severity: 'error' }]
    : (understood?.issues ?? []);

/** Against the release that is current now; only while somebody has to decide. */
const findChanges = async (
  upload: Upload,
  { families, provenance: { dataset } }: Understood,
  platform: Platform,
): Promise<Changes | null> => {
  if (upload.status !== 'needs-review' || upload.figures === null) return null;
  const current = await platform.readers.currentRelease();
  const files = (current?.files ?? []).filter(({ family }) => families.includes(family));
  const published = await Promise.all(files.map((file) => platform.readers.readFamily(file)));
  const ofDataset = published
    .flat()
    .filter((o) => o.dataset === dataset && o.status === 'reported');
  return compareFigures(ofDataset, await loadFigures(upload.figures, platform));
};
