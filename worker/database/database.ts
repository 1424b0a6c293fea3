import { createAuditTable } from './audit-table.ts';
import { createMappingTable } from './mapping-table.ts';
import { createReleaseTable } from './release-table.ts';
import { createTokenTable } from './token-table.ts';
import { createUploadTable } from './upload-table.ts';

/** The only folder that touches D1: an index over the objects, people's tokens, the audit trail. */
export const createDatabase = (d1: D1Database) => ({
  uploads: createUploadTable(d1),
  mappings: createMappingTable(d1),
  releases: createReleaseTable(d1),
  tokens: createTokenTable(d1),
  audit: createAuditTable(d1),
});

export type Database = ReturnType<typeof createDatabase>;
