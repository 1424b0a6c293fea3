import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

declare global {
  namespace Cloudflare {
    interface Env {
      readonly DATABASE: D1Database;
      readonly STORAGE: R2Bucket;
      readonly READING: Queue<{ upload: string }>;
      readonly ASSETS: Fetcher;
      readonly MIGRATIONS: D1Migration[];
    }
  }
}

await applyD1Migrations(env.DATABASE, env.MIGRATIONS);
