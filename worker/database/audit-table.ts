import * as v from 'valibot';

/** Who did what to which upload, release or token, when and why. */
export interface Deed {
  readonly at: string;
  readonly who: string;
  readonly action:
    | 'upload'
    | 'read-again'
    | 'correct'
    | 'publish'
    | 'withdraw'
    | 'restore'
    | 'create-token'
    | 'revoke-token';
  readonly subject: string;
  readonly reason: string | null;
}

const auditRow = v.object({
  id: v.number(),
  at: v.string(),
  who: v.string(),
  action: v.string(),
  subject: v.string(),
  reason: v.nullable(v.string()),
});

/** Writes the deed if the statement before it in the same batch changed a row. */
export const recordDeed = (d1: D1Database, deed: Deed): D1PreparedStatement =>
  d1
    .prepare(
      'INSERT INTO audit (at, who, action, subject, reason) SELECT ?, ?, ?, ?, ? WHERE changes() > 0',
    )
    .bind(deed.at, deed.who, deed.action, deed.subject, deed.reason);

export const createAuditTable = (d1: D1Database) => ({
  /** Newest first; `before` is the id of the last row seen. */
  list: async (limit: number, before: number | null) => {
    const { results } = await d1
      .prepare('SELECT * FROM audit WHERE ?2 IS NULL OR id < ?2 ORDER BY id DESC LIMIT ?1')
      .bind(limit, before)
      .all();
    return v.parse(v.array(auditRow), results);
  },
});
