import { isChanged } from './is-changed.ts';
import { type Counts, type Progress, readUploadRow, type Upload } from './upload-row.ts';

/** What a finished reading leaves in the row. */
export interface ReadingResult {
  readonly status: 'needs-review' | 'refused';
  readonly reading: string;
  readonly figures: string | null;
  readonly counts: Counts;
  readonly base: string | null;
}

/**
 * One reader at a time: a lease that runs out when its holder dies. `now` and `until` are
 * milliseconds; `at` is an ISO time.
 */
export const createLeases = (d1: D1Database) => ({
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
    return isChanged(finished);
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
});
