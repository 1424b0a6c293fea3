import { recordDeed } from './audit-table.ts';
import { isChanged } from './is-changed.ts';
import type { Upload } from './upload-row.ts';

export type NewUpload = Pick<
  Upload,
  'id' | 'sha256' | 'name' | 'bytes' | 'object' | 'uploadedBy' | 'uploadedAt'
> & {
  readonly hints: string;
  /** Corrections were announced that come after it. */
  readonly awaits: boolean;
};

/** How files come in. `at` is an ISO time. */
export const createArrivals = (d1: D1Database) => ({
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
    return isChanged(inserted);
  },

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
    return isChanged(received);
  },
});
