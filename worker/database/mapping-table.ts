import * as v from 'valibot';
import { readMemory } from '../../pipeline/mapping/read-memory.ts';
import type { Memory, Origin, RememberedTable } from '../../pipeline/mapping/remembered.ts';

/** A table to be remembered, by the id of its shape. */
export interface KeptTable {
  readonly shape: string;
  readonly table: RememberedTable;
}

const json = v.pipe(v.string(), v.parseJson());
const mappingRow = v.object({
  upload: v.string(),
  name: v.string(),
  title: v.nullable(v.string()),
  period: v.nullable(json),
  remembered: json,
  at: v.string(),
});

/** Throws when the row is not ours: then the index is broken. */
const readMappingRow = (row: unknown): Memory => {
  const { remembered, ...origin } = v.parse(mappingRow, row);
  const memory = readMemory({ ...Object(remembered), origin });
  if (memory === null) throw new Error(`broken mapping: ${origin.upload}`);
  return memory;
};

/** Of published uploads, the one published last first. */
const published = `SELECT m.upload, u.name, m.title, m.period, m.remembered, u.changed_at AS at
  FROM mappings m JOIN uploads u ON u.id = m.upload AND u.status = 'published'`;
const order = 'ORDER BY u.changed_at DESC, m.upload, m.shape LIMIT ?1';

/** What was understood of the tables of uploads, by their shapes. */
export const createMappingTable = (d1: D1Database) => ({
  /** In place of what was kept of the upload before; nothing when the lease was lost meanwhile. */
  keep: async (
    upload: string,
    lease: string,
    tables: readonly KeptTable[],
    { title, period }: Pick<Origin, 'title' | 'period'>,
  ): Promise<void> => {
    const isOurs = 'EXISTS (SELECT 1 FROM uploads WHERE id = ?1 AND lease = ?2)';
    await d1.batch([
      d1.prepare(`DELETE FROM mappings WHERE upload = ?1 AND ${isOurs}`).bind(upload, lease),
      d1
        .prepare(
          `INSERT INTO mappings (upload, shape, said, remembered, title, period)
           SELECT ?1, value ->> 'shape', value -> 'table' ->> 'isSaid', value -> 'table', ?4, ?5
           FROM json_each(?3) WHERE ${isOurs}`,
        )
        .bind(
          upload,
          lease,
          JSON.stringify(tables),
          title,
          period === null ? null : JSON.stringify(period),
        ),
    ]);
  },

  /** Of tables of these shapes. */
  find: async (shapes: readonly string[], limit: number): Promise<Memory[]> => {
    const { results } = await d1
      .prepare(`${published} WHERE m.shape IN (SELECT value FROM json_each(?2)) ${order}`)
      .bind(limit, JSON.stringify(shapes))
      .all();
    return results.map(readMappingRow);
  },

  /** Of which a person said something. */
  listSaid: async (limit: number): Promise<Memory[]> => {
    const { results } = await d1
      .prepare(`${published} WHERE m.said = 1 ${order}`)
      .bind(limit)
      .all();
    return results.map(readMappingRow);
  },
});
