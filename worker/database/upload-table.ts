import { recordDeed } from './audit-table.ts';
import {
  type Corrected,
  type Counts,
  type Progress,
  readUploadRow,
  type Upload,
} from './upload-row.ts';

export type NewUpload = Pick<
  Upload,
  'id' | 'sha256' | 'name' | 'bytes' | 'object' | 'uploadedBy' | 'uploadedAt'
> & {
  readonly hints: string;
  /** Corrections were announced that come after it. */
  readonly awaits: boolean;
};

/** What a finished reading leaves in the row. */
export interface ReadingResult {
  readonly status: 'needs-review' | 'refused';
  readonly reading: string;
  readonly figures: string | null;
  readonly counts: Counts;
  readonly base: string | null;
}

const changed = (result: D1Result | undefined): boolean => (result?.meta.changes ?? 0) > 0;

/** Uploads by id. `now` and `until` are milliseconds; `at` is an ISO time. */
export const createUploadTable = (d1: D1Database) => ({
  ...createLeases(d1),

  /** False when the same bytes with the same hints are there already. */
  insert: async (upload: NewUpload): Promise<boolean> => {
    const { id, sha256, hints, name, bytes, object, uploadedBy, uploadedAt, awaits } = upload;
    const [inserted] = await d1.batch([
      d1
        .prepare(
          `INSERT INTO uploads
             (id, sha256, hints, name, bytes, object, status, uploaded_by, uploaded_at, changed_at,
              corrections_awaited)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'received', ?7, ?8, ?8, ?9) ON CONFLICT DO NOTHING`,
        )
        .bind(
          id,
          sha256,
          hints,
          name,
          bytes,
          object,
          uploadedBy,
          uploadedAt,
          awaits ? uploadedAt : null,
        ),
      recordDeed(d1, {
        at: uploadedAt,
        who: uploadedBy,
        action: 'upload',
        subject: id,
        reason: name,
      }),
    ]);
    return changed(inserted);
  },

  find: async (id: string): Promise<Upload | null> => {
    const row = await d1.prepare('SELECT * FROM uploads WHERE id = ?').bind(id).first();
    return row === null ? null : readUploadRow(row);
  },

  /** Newest first, of these bytes only when `sha256` is given. */
  list: async (limit: number, sha256: string | null): Promise<Upload[]> => {
    const { results } = await d1
      .prepare(
        `SELECT * FROM uploads WHERE ?2 IS NULL OR sha256 = ?2
         ORDER BY uploaded_at DESC, id LIMIT ?1`,
      )
      .bind(limit, sha256)
      .all();
    return results.map(readUploadRow);
  },

  /** How many of these files were published, whether or not withdrawn again. */
  countDone: async (sha256s: readonly string[]): Promise<number> =>
    (await d1
      .prepare(
        `SELECT count(DISTINCT sha256) AS done FROM uploads
         WHERE status IN ('published', 'withdrawn')
           AND sha256 IN (SELECT value FROM json_each(?))`,
      )
      .bind(JSON.stringify(sha256s))
      .first<number>('done')) ?? 0,

  /** Back to the start with these bytes and this name, if it was refused, failed or withdrawn. */
  receiveAgain: async (
    { id, name, object, awaits }: Pick<NewUpload, 'id' | 'name' | 'object' | 'awaits'>,
    by: string,
    at: string,
  ): Promise<boolean> => {
    const [received] = await d1.batch([
      d1
        .prepare(
          `UPDATE uploads SET status = 'received', attempts = 0, progress = NULL, lease = NULL,
             lease_until = 0, reading = NULL, figures = NULL, counts = NULL, changed_at = ?2,
             object = ?3, name = ?4, corrections_awaited = ?5
           WHERE id = ?1 AND status IN ('refused', 'failed', 'withdrawn')`,
        )
        .bind(id, at, object, name, awaits ? at : null),
      recordDeed(d1, { at, who: by, action: 'read-again', subject: id, reason: name }),
    ]);
    return changed(received);
  },

  /** Corrections of a file that is here already are on their way; what is decided over stays so. */
  awaitCorrections: async (id: string, at: string): Promise<void> => {
    await d1
      .prepare(
        `UPDATE uploads SET corrections_awaited = ?2
         WHERE id = ?1 AND status NOT IN ('published', 'withdrawn')`,
      )
      .bind(id, at)
      .run();
  },

  /**
   * Back to the start with these corrections, which are awaited no longer; whoever reads it just now loses the lease. False when
   * it is published or withdrawn.
   */
  correct: async (id: string, { object, by, at }: Corrected, what: string): Promise<boolean> => {
    const [corrected] = await d1.batch([
      d1
        .prepare(
          `UPDATE uploads SET status = 'received', attempts = 0, progress = NULL, lease = NULL,
             lease_until = 0, reading = NULL, figures = NULL, counts = NULL, changed_at = ?4,
             corrections = ?2, corrected_by = ?3, corrected_at = ?4, corrections_awaited = NULL
           WHERE id = ?1 AND status NOT IN ('published', 'withdrawn')`,
        )
        .bind(id, object, by, at),
      recordDeed(d1, { at, who: by, action: 'correct', subject: id, reason: what }),
    ]);
    return changed(corrected);
  },

  /** Takes back what was never published; false when it is published or withdrawn. */
  withdraw: async (id: string, by: string, reason: string, at: string): Promise<boolean> => {
    const [withdrawn] = await d1.batch([
      d1
        .prepare(
          `UPDATE uploads SET status = 'withdrawn', lease = NULL, progress = NULL, changed_at = ?2
           WHERE id = ?1 AND status NOT IN ('published', 'withdrawn')`,
        )
        .bind(id, at),
      recordDeed(d1, { at, who: by, action: 'withdraw', subject: id, reason }),
    ]);
    return changed(withdrawn);
  },

  /** Its changes were looked at again, against this release. */
  moveBase: async (id: string, base: string): Promise<void> => {
    await d1
      .prepare("UPDATE uploads SET base = ?2 WHERE id = ?1 AND status = 'needs-review'")
      .bind(id, base)
      .run();
  },
});

/** One reader at a time: a lease that runs out when its holder dies. */
const createLeases = (d1: D1Database) => ({
  /** The upload, if it waits to be read and nobody holds it; the caller then does. */
  claim: async (id: string, lease: string, now: number, until: number): Promise<Upload | null> => {
    const row = await d1
      .prepare(
        `UPDATE uploads SET status = 'reading', attempts = attempts + 1, progress = NULL,
           lease = ?2, lease_until = ?4
         WHERE id = ?1 AND (status = 'received' OR (status = 'reading' AND lease_until < ?3))
         RETURNING *`,
      )
      .bind(id, lease, now, until)
      .first();
    return row === null ? null : readUploadRow(row);
  },

  renew: async (id: string, lease: string, until: number, progress: Progress): Promise<void> => {
    await d1
      .prepare('UPDATE uploads SET lease_until = ?3, progress = ?4 WHERE id = ?1 AND lease = ?2')
      .bind(id, lease, until, JSON.stringify(progress))
      .run();
  },

  /** A transient fault: let another try. */
  giveBack: async (id: string, lease: string): Promise<void> => {
    await d1
      .prepare(
        `UPDATE uploads SET status = 'received', lease = NULL, lease_until = 0, progress = NULL
         WHERE id = ?1 AND lease = ?2`,
      )
      .bind(id, lease)
      .run();
  },

  /** False when the lease was lost meanwhile: then nothing is changed. */
  finish: async (id: string, lease: string, result: ReadingResult, at: string) => {
    const { status, reading, figures, counts, base } = result;
    const finished = await d1
      .prepare(
        `UPDATE uploads SET status = ?3, reading = ?4, figures = ?5, counts = ?6, base = ?7,
           changed_at = ?8, progress = NULL, lease = NULL, lease_until = 0
         WHERE id = ?1 AND lease = ?2`,
      )
      .bind(id, lease, status, reading, figures, JSON.stringify(counts), base, at)
      .run();
    return changed(finished);
  },

  /** Given up on, unless somebody is reading it just now. */
  fail: async (id: string, now: number, at: string): Promise<void> => {
    await d1
      .prepare(
        `UPDATE uploads SET status = 'failed', progress = NULL, lease = NULL, changed_at = ?3
         WHERE id = ?1 AND (status = 'received' OR (status = 'reading' AND lease_until < ?2))`,
      )
      .bind(id, now, at)
      .run();
  },

  /** Uploads that wait for a reader, oldest first. */
  waiting: async (now: number): Promise<string[]> => {
    const { results } = await d1
      .prepare(
        `SELECT id FROM uploads WHERE status IN ('received', 'reading') AND lease_until < ?
         ORDER BY uploaded_at LIMIT 100`,
      )
      .bind(now)
      .all<{ id: string }>();
    return results.map(({ id }) => id);
  },
});
