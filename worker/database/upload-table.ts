import { createArrivals } from './upload-arrivals.ts';
import { createDecisions } from './upload-decisions.ts';
import { createLeases } from './upload-leases.ts';
import { createLookups } from './upload-lookups.ts';

/** Uploads by id. */
export const createUploadTable = (d1: D1Database) => ({
  ...createArrivals(d1),
  ...createLookups(d1),
  ...createLeases(d1),
  ...createDecisions(d1),
});
