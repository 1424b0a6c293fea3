import { recordDeed } from './audit-table.ts';
import { isChanged } from './is-changed.ts';
import type { Corrected } from './upload-row.ts';

/** What is decided over an upload until it is published. `at` is an ISO time. */
export const createDecisions = (d1: D1Database) => ({
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
   * Back to the start with these corrections, which are awaited no longer; whoever reads it just
   * now loses the lease. False when it is published or withdrawn.
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
    return isChanged(corrected);
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
    return isChanged(withdrawn);
  },

  /** Its changes were looked at again, against this release. */
  moveBase: async (id: string, base: string): Promise<void> => {
    await d1
      .prepare("UPDATE uploads SET base = ?2 WHERE id = ?1 AND status = 'needs-review'")
      .bind(id, base)
      .run();
  },
});
