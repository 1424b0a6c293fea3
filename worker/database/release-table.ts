import * as v from 'valibot';
import { type Deed, recordDeed } from './audit-table.ts';
import { isChanged } from './is-changed.ts';
import { createPublicationTurn } from './publication-turn.ts';

const releaseChange = v.object({
  kind: v.picklist(['publish', 'withdraw', 'restore']),
  subject: v.string(),
  added: v.number(),
  changed: v.number(),
  withdrawn: v.number(),
});

const releaseRow = v.object({
  id: v.string(),
  number: v.number(),
  parent: v.nullable(v.string()),
  created_at: v.string(),
  created_by: v.string(),
  reason: v.string(),
  change: v.pipe(v.string(), v.parseJson(), releaseChange),
});

/** A release as the list of releases names it. */
export interface ReleaseSummary {
  readonly id: string;
  readonly number: number;
  readonly parent: string | null;
  readonly createdAt: string;
  readonly by: string;
  readonly reason: string;
  /**
   * What made it out of its parent: which upload came or went or which release was restored, and how
   * many of the figures that readers see were added, changed and withdrawn.
   */
  readonly change: Readonly<v.InferOutput<typeof releaseChange>>;
}

const readReleaseRow = (row: unknown): ReleaseSummary => {
  const { created_at, created_by, ...rest } = v.parse(releaseRow, row);
  return { ...rest, createdAt: created_at, by: created_by };
};

/** The swap from a parent to a new release, with all that must happen in the same instant. */
export interface Swap {
  readonly release: ReleaseSummary;
  readonly uploads: readonly string[];
  readonly files: readonly {
    readonly sha256: string;
    readonly family: string;
    readonly bytes: number;
  }[];
  /**
   * The upload that must still stand as it was when the plan was made: read again meanwhile, its
   * figures are others.
   */
  readonly expects: {
    readonly upload: string;
    readonly status: string;
    readonly figures: string | null;
  } | null;
  readonly deed: Deed;
}

const swapStatements = (d1: D1Database, swap: Swap): D1PreparedStatement[] => {
  const { release, expects } = swap;
  const landed = '(SELECT id FROM current_release) = ?1';
  return [
    d1
      .prepare(
        `UPDATE current_release SET id = ?1 WHERE id IS ?2 AND (?3 IS NULL OR EXISTS (
           SELECT 1 FROM uploads
           WHERE uploads.id = ?3 AND uploads.status = ?4 AND uploads.figures IS ?5
             AND uploads.corrections_awaited IS NULL))`,
      )
      .bind(
        release.id,
        release.parent,
        expects?.upload ?? null,
        expects?.status ?? null,
        expects?.figures ?? null,
      ),
    recordDeed(d1, swap.deed),
    d1
      .prepare(
        `INSERT INTO releases (id, number, parent, created_at, created_by, reason, change)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ${landed}`,
      )
      .bind(
        release.id,
        release.number,
        release.parent,
        release.createdAt,
        release.by,
        release.reason,
        JSON.stringify(release.change),
      ),
    d1
      .prepare(
        `INSERT INTO data_files (sha256, family, bytes)
         SELECT value ->> 'sha256', value ->> 'family', value ->> 'bytes' FROM json_each(?2)
         WHERE ${landed} ON CONFLICT DO NOTHING`,
      )
      .bind(release.id, JSON.stringify(swap.files)),
    // An upload is published exactly when the current release holds it.
    d1
      .prepare(
        `UPDATE uploads SET changed_at = ?3, lease = NULL, progress = NULL, status =
           CASE WHEN id IN (SELECT value FROM json_each(?2)) THEN 'published' ELSE 'withdrawn' END
         WHERE ${landed}
           AND (status = 'published') <> (id IN (SELECT value FROM json_each(?2)))`,
      )
      .bind(release.id, JSON.stringify(swap.uploads), release.createdAt),
  ];
};

export const createReleaseTable = (d1: D1Database) => ({
  ...createPublicationTurn(d1),

  /** Id of the release that readers see; null before the first. */
  currentId: async (): Promise<string | null> =>
    (await d1.prepare('SELECT id FROM current_release').first<string | null>('id')) ?? null,

  /** Compare-and-swap: false when the parent is no longer current or the upload changed. */
  swap: async (swap: Swap): Promise<boolean> => {
    const [first] = await d1.batch(swapStatements(d1, swap));
    return isChanged(first);
  },

  find: async (id: string): Promise<ReleaseSummary | null> => {
    const row = await d1.prepare('SELECT * FROM releases WHERE id = ?').bind(id).first();
    return row === null ? null : readReleaseRow(row);
  },

  /** The release that brought the upload in, the last one if it came more than once. */
  findPublishing: async (upload: string): Promise<ReleaseSummary | null> => {
    const row = await d1
      .prepare(
        `SELECT * FROM releases
         WHERE change ->> 'kind' = 'publish' AND change ->> 'subject' = ?
         ORDER BY number DESC LIMIT 1`,
      )
      .bind(upload)
      .first();
    return row === null ? null : readReleaseRow(row);
  },

  /** Newest first; `before` is the number of the last one seen. */
  list: async (limit: number, before: number | null): Promise<ReleaseSummary[]> => {
    const { results } = await d1
      .prepare(
        'SELECT * FROM releases WHERE ?2 IS NULL OR number < ?2 ORDER BY number DESC LIMIT ?1',
      )
      .bind(limit, before)
      .all();
    return results.map(readReleaseRow);
  },

  /** Is this a file that some release names? */
  isDataFile: async (sha256: string): Promise<boolean> =>
    (await d1.prepare('SELECT 1 FROM data_files WHERE sha256 = ?').bind(sha256).first()) !== null,
});
