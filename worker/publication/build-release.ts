import { readObservations } from '../../pipeline/columns/read-observations.ts';
import { writeObservations } from '../../pipeline/columns/write-observations.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { CatalogIndicator, DataFile } from '../../pipeline/model/release.ts';
import { createCatalog, type FamilyFile } from '../../pipeline/publish/create-catalog.ts';
import { deriveFamily } from '../../pipeline/publish/derive-family.ts';
import type { Platform } from '../platform.ts';
import { createContentId, hashSha256 } from '../sha256.ts';
import { type ChangeCounts, countChanges } from './count-changes.ts';
import type { ReleasePlan } from './plan-release.ts';
import { listsOf } from './release-lists.ts';
import { dataKey, releaseKey, type StoredRelease, type StoredRevision } from './release-schema.ts';

/** The observations of one accepted upload. Throws when they are gone. */
export const loadFigures = async (
  figures: string,
  { storage }: Pick<Platform, 'storage'>,
): Promise<Observation[]> => {
  const bytes = await storage.readBytes(figures);
  if (bytes === null) throw new Error(`missing object: ${figures}`);
  return readObservations(bytes);
};

/**
 * Carries the plan out as far as storage goes: data files first, then the release that names them.
 * Nothing that readers see changes; the swap is the caller's.
 */
export const buildRelease = async (
  plan: ReleasePlan,
  parent: StoredRelease | null,
  said: Pick<StoredRelease, 'by' | 'reason' | 'createdAt'>,
  platform: Platform,
): Promise<{ readonly release: StoredRelease; readonly counts: ChangeCounts }> => {
  const lists = listsOf(plan.revisions);
  const rebuilt: FamilyFile[] = [];
  for (const family of plan.rebuild) {
    const built = await buildFamily(family, plan.revisions, lists, platform);
    if (built !== null) rebuilt.push(built);
  }
  const content = {
    number: (parent?.number ?? 0) + 1,
    parent: parent?.id ?? null,
    ...said,
    revisions: plan.revisions,
    files: sortFiles([...plan.files, ...rebuilt.map(({ file }) => file)]),
    indicators: sortIndicators([...plan.indicators, ...createCatalog(rebuilt, lists)], lists),
    programmes: lists.programmes,
  };
  const release = { id: await createContentId(JSON.stringify(content)), ...content };
  await platform.storage.put(releaseKey(release.id), JSON.stringify(release));
  return { release, counts: await compareReleases(parent, release, rebuilt, platform) };
};

/** Null when nothing of the family is left. */
const buildFamily = async (
  family: string,
  revisions: readonly StoredRevision[],
  lists: CodeLists,
  platform: Platform,
): Promise<FamilyFile | null> => {
  const holding = revisions.filter(({ families }) => families.includes(family));
  const figures = await Promise.all(
    holding.map(async (revision) => ({
      revision,
      observations: await loadFigures(revision.figures, platform),
    })),
  );
  const observations = deriveFamily(family, figures, lists);
  if (observations.length === 0) return null;
  const file = await keepFamily(family, observations, lists, platform);
  return { file, observations };
};

const keepFamily = async (
  family: string,
  observations: readonly Observation[],
  { geographies }: CodeLists,
  { storage }: Platform,
): Promise<DataFile> => {
  const bytes = new Uint8Array(writeObservations(observations, geographies));
  const sha256 = await hashSha256(bytes);
  if (!(await storage.has(dataKey(sha256)))) await storage.put(dataKey(sha256), bytes);
  return { family, sha256, bytes: bytes.byteLength, rows: observations.length };
};

const sortFiles = (files: readonly DataFile[]): DataFile[] =>
  files.toSorted((a, b) => (a.family < b.family ? -1 : 1));

const sortIndicators = (
  indicators: readonly CatalogIndicator[],
  lists: CodeLists,
): CatalogIndicator[] => {
  const places = new Map(lists.indicators.map(({ id }, place) => [id, place]));
  const place = ({ id }: CatalogIndicator): number => places.get(id) ?? places.size;
  return indicators.toSorted((a, b) => place(a) - place(b));
};

/** Only files that differ are looked into. */
const compareReleases = async (
  before: StoredRelease | null,
  after: StoredRelease,
  rebuilt: readonly FamilyFile[],
  { readers }: Platform,
): Promise<ChangeCounts> => {
  const known = new Map(rebuilt.map(({ file, observations }) => [file.sha256, observations]));
  const read = async (file: DataFile) => known.get(file.sha256) ?? (await readers.readFamily(file));
  const missing = (files: readonly DataFile[], others: readonly DataFile[] = []) =>
    files.filter(({ sha256 }) => !others.some((other) => other.sha256 === sha256));
  const [old, fresh] = await Promise.all([
    Promise.all(missing(before?.files ?? [], after.files).map(read)),
    Promise.all(missing(after.files, before?.files).map(read)),
  ]);
  return countChanges(old.flat(), fresh.flat());
};
