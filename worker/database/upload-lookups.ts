import { readUploadRow, type Upload } from './upload-row.ts';

/** What is asked of the uploads. `now` is in milliseconds. */
export const createLookups = (d1: D1Database) => ({
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
